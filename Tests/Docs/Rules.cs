using System.Reflection;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.Tests.Docs;

/// <summary>The rules as the package declares them.</summary>
internal static class Rules
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Ids => All.Select(rule => rule.Id);

    /// <summary>What a user reads: Off for a rule that must be turned on.</summary>
    public static string DefaultSeverity(DiagnosticDescriptor rule) =>
        rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Off";
}
