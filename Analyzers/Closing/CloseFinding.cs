using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Closing;

/// <summary>What a rule says of one close.</summary>
/// <param name="Rule">The descriptor.</param>
/// <param name="Site">The close.</param>
/// <param name="Handler">The clause that decides it.</param>
/// <param name="Cause">Why, as <see cref="CloseProperties.Cause"/> says.</param>
/// <param name="Code">The code in question.</param>
/// <param name="SuggestedCode">The code that is right.</param>
/// <param name="MessageArguments">What the message is about.</param>
internal sealed record CloseFinding(
    DiagnosticDescriptor Rule,
    CloseSite Site,
    ICatchClauseOperation? Handler,
    string? Cause,
    int? Code,
    int? SuggestedCode,
    ImmutableArray<string> MessageArguments)
{
    public static CloseFinding Of(DiagnosticDescriptor rule, CloseSite site, ICatchClauseOperation? handler, params string[] messageArguments) =>
        new(rule, site, handler, Cause: null, Code: null, SuggestedCode: null, messageArguments.ToImmutableArray());

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Rule,
        Site.Operation.Syntax.GetLocation(),
        Handler is null ? null : ImmutableArray.Create(Handler.Syntax.GetLocation()),
        Properties(),
        MessageArguments.ToArray<object>());

    private ImmutableDictionary<string, string?> Properties()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        Add(CloseProperties.Cause, Cause);
        Add(CloseProperties.Code, Number(Code));
        Add(CloseProperties.SuggestedCode, Number(SuggestedCode));
        Add(CloseProperties.CodeParameter, Position(Site.Method.CodeParameter));
        Add(CloseProperties.ReasonParameter, Position(Site.Method.ReasonParameter));
        Add(CloseProperties.TokenParameter, Position(Site.Method.TokenParameter));
        return properties.ToImmutable();

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                properties.Add(key, value);
            }
        }
    }

    private static string? Position(int position) => position < 0 ? null : Number(position);

    private static string? Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
