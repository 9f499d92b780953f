using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Rules;

/// <summary>Every descriptor of the package, in the order of the ids.</summary>
/// <remarks>
/// A severity is a claim: Warning only where precision on real code was measured
/// (<c>docs/measurements.md</c>) and is near certain.
/// </remarks>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor InvalidOption = Create(
        RuleIds.InvalidOption,
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        title: "Option value cannot be understood",
        messageFormat: "The value '{1}' of option '{0}' cannot be understood and is ignored: {2}",
        description: "An analyzer option in an .editorconfig or .globalconfig file has a value that the analyzers cannot read. The option is ignored until the value is corrected.");

    public static readonly DiagnosticDescriptor SliceOfNullable = Create(
        RuleIds.SliceOfNullable,
        RuleCategories.Slicing,
        DiagnosticSeverity.Warning,
        title: "Slice of a value that may be null",
        messageFormat: "'{0}' may be null{1}: {2}",
        description: "The value that is sliced may be null, and a slice of null throws. Check the value before the slice, or use a total prefix.");

    public static readonly DiagnosticDescriptor SliceOutOfRange = Create(
        RuleIds.SliceOutOfRange,
        RuleCategories.Slicing,
        DiagnosticSeverity.Warning,
        title: "Slice may run past the end",
        messageFormat: "Slice of '{0}' may run past the end: {1}",
        description: "The slice needs more elements than the value is known to have, and throws an ArgumentOutOfRangeException when it is shorter. Check the length before the slice, or clamp the bound.");

    public static readonly DiagnosticDescriptor SliceBoundFromSearch = Create(
        RuleIds.SliceBoundFromSearch,
        RuleCategories.Slicing,
        DiagnosticSeverity.Warning,
        title: "Slice bound comes from a search that may have found nothing",
        messageFormat: "Slice of '{0}' uses the result of '{1}', which is -1 when nothing is found; test it first",
        description: "A search returns -1 when it finds nothing. Used as the bound of a slice, -1 throws an ArgumentOutOfRangeException. Test the index before the slice.");

    public static readonly DiagnosticDescriptor SliceOfUnboundedParameter = Create(
        RuleIds.SliceOfUnboundedParameter,
        RuleCategories.Slicing,
        DiagnosticSeverity.Info,
        title: "Constant-bound slice that nothing bounds",
        messageFormat: "Slice of '{0}' may run past the end: {1}",
        description: "The slice has a constant bound, and nothing in this method bounds the length of the parameter or buffer. Check the length before the slice, or clamp the bound.");

    public static readonly DiagnosticDescriptor SliceNotProven = Create(
        RuleIds.SliceNotProven,
        RuleCategories.Slicing,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        title: "Slice that cannot be proven in range",
        messageFormat: "Slice of '{0}' cannot be proven in range: {1}",
        description: "The strict mode: every slice must be provably in range. Off by default, because variable bounds and object state are often right for reasons that the analysis cannot see.");

    private const string HelpLinkFormat = "https://github.com/netra-systems/netra-analyzers/blob/v{0}/docs/rules/{1}.md";

    private static DiagnosticDescriptor Create(
        string id,
        string category,
        DiagnosticSeverity severity,
        string title,
        string messageFormat,
        string description,
        bool isEnabledByDefault = true) =>
        new(id, title, messageFormat, category, severity, isEnabledByDefault, description, HelpLink(id));

    /// <summary>The page of the rule as it was when this version of the package was released.</summary>
    private static string HelpLink(string id)
    {
        Version version = typeof(Descriptors).Assembly.GetName().Version;
        return string.Format(CultureInfo.InvariantCulture, HelpLinkFormat, version.ToString(3), id);
    }
}
