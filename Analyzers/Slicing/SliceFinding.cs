using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>A slice that is not proven safe: which rule, why, and what its fix needs to know.</summary>
internal sealed record SliceFinding(DiagnosticDescriptor Rule, SliceReason Reason, IOperation Operation, IOperation? Receiver, ImmutableArray<object> MessageArguments)
{
    /// <summary>The slice itself, for the helpers and callers that decide.</summary>
    public Access? Access { get; init; }

    /// <summary>What is known where the slice stands, for the helpers and callers that decide.</summary>
    public Facts Known { get; init; } = Facts.None;

    /// <summary>Whether a condition that is not understood is about what is sliced.</summary>
    public bool IsOpen { get; init; }

    public bool MayBeNull { get; init; }

    public long? NeededLength { get; init; }

    public long? ProvenLength { get; init; }

    public string? SearchIndex { get; init; }

    /// <summary>The parameter whose callers decide, when the slice is one of a method that only this compilation calls.</summary>
    public IParameterSymbol? DecidedByCallersOf { get; init; }

    /// <summary>Whether it is told as a hint although its rule warns: the evidence is thinner, or the failure is caught.</summary>
    public bool IsHint { get; init; }

    private DiagnosticSeverity Severity => IsHint && Rule.DefaultSeverity == DiagnosticSeverity.Warning ? DiagnosticSeverity.Info : Rule.DefaultSeverity;

    public bool IsWarning => Rule.IsEnabledByDefault && Severity == DiagnosticSeverity.Warning;

    /// <summary>The finding as it is told to a caller: it is the argument that is too short.</summary>
    public SliceFinding AtCallOf(IMethodSymbol helper) => this with
    {
        // What merely was not checked before the call is no more than a hint; what fails there is an error.
        Rule = Reason == SliceReason.Unguarded && Rule.Id == RuleIds.SliceOutOfRange ? Descriptors.SliceOfUnboundedParameter : Rule,
        Reason = SliceReason.Caller,
        MessageArguments = MessageArguments.SetItem(MessageArguments.Length - 1, $"{MessageArguments[MessageArguments.Length - 1]} by '{helper.Name}'"),
    };

    public Diagnostic ToDiagnostic()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[SliceProperties.Reason] = Reason.ToString();
        if (MayBeNull)
        {
            properties[SliceProperties.MayBeNull] = "true";
        }

        AddNumber(SliceProperties.NeededLength, NeededLength);
        AddNumber(SliceProperties.ProvenLength, ProvenLength);
        if (SearchIndex is not null)
        {
            properties[SliceProperties.SearchIndex] = SearchIndex;
        }

        return Diagnostic.Create(
            Rule,
            Operation.Syntax.GetLocation(),
            Severity,
            Receiver is null ? [] : [Receiver.Syntax.GetLocation()],
            properties.ToImmutable(),
            [.. MessageArguments]);

        void AddNumber(string key, long? number)
        {
            if (number is { } known)
            {
                properties[key] = known.ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
