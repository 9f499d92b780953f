using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>The condition that a slice needs, in the words of the language version, and what is thrown without it.</summary>
internal sealed class LengthCheck(SliceSite site)
{
    private readonly string receiver = site.Path;
    private readonly string? count = site.Buffer.CountName;
    private readonly bool patterns = site.Slice.Supports(LanguageVersion.CSharp9);

    /// <summary>0 when only null is in question.</summary>
    public int Needed => site.NeededLength ?? 0;

    public bool SaysAnything => Needed > 0 ? count is not null : site.MayBeNull && !site.Buffer.IsValue;

    public string Subject => receiver;

    public string Fails(int needed) => this switch
    {
        _ when site.Owner is { } owner => $"{owner.PathText()} is {{ {site.Member}: {(needed == 0 ? "null" : $"not {{ {count}: >= {needed} }}")} }}",
        _ when needed == 0 => patterns ? $"{receiver} is null" : $"{receiver} == null",
        _ when site.Buffer.IsValue => $"{receiver}.{count} < {needed}",
        _ when site.Conditional is not null => patterns
            ? $"{receiver} is {{ {count}: < {needed} }}"
            : $"{receiver} != null && {receiver}.{count} < {needed}",
        _ => patterns
            ? $"{receiver} is not {{ {count}: >= {needed} }}"
            : $"{receiver} == null || {receiver}.{count} < {needed}",
    };

    public string Holds(int needed) => this switch
    {
        _ when needed == 0 => patterns ? $"{receiver} is not null" : $"{receiver} != null",
        _ when site.Buffer.IsValue => $"{receiver}.{count} >= {needed}",
        _ => patterns
            ? $"{receiver} is {{ {count}: >= {needed} }}"
            : $"{receiver} != null && {receiver}.{count} >= {needed}",
    };

    /// <summary>Holds for a receiver that is evaluated only once, into the name.</summary>
    public string HoldsFor(string name, int needed) => (patterns, needed) switch
    {
        (true, 0) => $"_ is {{ }} {name}",
        (true, _) => $"_ is {{ {count}: >= {needed} }} {name}",
        (false, 0) => $"_ is {TypeName} {name}",
        (false, _) => $"_ is {TypeName} {name} && {name}.{count} >= {needed}",
    };

    public string Thrown(int needed)
    {
        string demand = needed == 0
            ? "must not be null."
            : $"must have at least {needed} {site.Buffer.ElementName}{(needed == 1 ? string.Empty : "s")}.";
        string message = Code.Quoted($"{SubjectInMessage} {demand}");

        (string type, string arguments) = (IsParameterHere, needed) switch
        {
            (true, 0) => ("System.ArgumentNullException", $"nameof({receiver})"),
            (true, _) => ("System.ArgumentException", $"{message}, nameof({receiver})"),
            _ => ("System.InvalidOperationException", message),
        };
        return $"new {Code.TypeName(type, site.Slice, site.Model)}({arguments})";
    }

    private string SubjectInMessage => site.ReceiverIsPath && receiver.All(c => char.IsLetterOrDigit(c) || c is '.' or '_')
        ? $"'{receiver}'"
        : "The value";

    private string TypeName => site.Buffer.Type!
        .WithNullableAnnotation(NullableAnnotation.NotAnnotated)
        .ToMinimalDisplayString(site.Model, site.Slice.SpanStart);

    private bool IsParameterHere => site.Receiver.IsParameterHere(site.Slice, site.Model);
}
