using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Decides what is wrong with a value that a member is given, if anything is; the most telling fault first.</summary>
internal sealed class ValueJudge
{
    private readonly ValueSources _sources;
    private readonly AbsentValues _absent;
    private readonly InventedValues _invented;
    private readonly CheckedResults _results;
    private readonly PassingHelpers _passing;

    public ValueJudge(ContextTypes contexts, NetraOptions options, MethodSummaries summaries, PassingHelpers passing)
    {
        _passing = passing;
        var helpers = new OwnResults(summaries);
        _sources = new ValueSources(contexts, options);
        _absent = new AbsentValues(_sources, helpers);
        _results = new CheckedResults(contexts, options, helpers);
        _invented = new InventedValues(options, helpers, _results);
    }

    public ConstructionFinding? Judge(CreationSite site, GivenMember given, Value value, FlowState state)
    {
        if (state.Facts.IsImpossible)
        {
            return null;
        }

        if (_invented.Find(value, state, given.Member) is { } invented)
        {
            return Finding(Descriptors.InventedIdentity, site, given, invented.Blamed, Names.Of(given.Value.Syntax), given.Member.Name, site.Context.Type.Name, invented.Why)
                .With(ContextProperties.Reason, invented.Kind.ToString());
        }

        if (given.Member.IsText && FormattedValues.Find(value) is { } formatted)
        {
            return OfFormatted(site, given, formatted);
        }

        if (PassedValue.ParameterOf(value) is { } parameter && _passing.AreJudgedAtCalls(parameter))
        {
            return null;
        }

        CheckedResult? result = _results.Unchecked(value, state);
        if (result is not { IsPromisedOnSuccess: true } && site.Kind != CreationKind.Factory && _absent.Find(value, state, given) is { } absent)
        {
            ConstructionFinding finding = Finding(Descriptors.ContextMemberAbsent, site, given, absent.Blamed, NameOf(given, value), absent.What, absent.Why)
                .With(ContextProperties.Reason, absent.Kind.ToString());
            return result is null ? finding : finding.With(ContextProperties.SuccessMember, result.Success.Name);
        }

        return result is null || CheckedResults.IsChosenByResult(given.Value.Syntax)
            ? null
            : Finding(Descriptors.UncheckedResult, site, given, result.Result, Names.Of(given.Value.Syntax), $"{NameOf(result.Result)}{result.Success.Name}")
                .With(ContextProperties.SuccessMember, result.Success.Name);
    }

    /// <summary>Whether every required member comes out of another, validated context.</summary>
    public bool IsCopy(CreationSite site, CreationObserver flow) =>
        !site.Given.IsEmpty && site.Given.All(given => flow.Find(given) is { } known && _sources.IsVouchedFor(known.Value));

    private static ConstructionFinding OfFormatted(CreationSite site, GivenMember given, Value formatted)
    {
        SyntaxNode place = Within(given.Value.Syntax, formatted);
        ConstructionFinding finding = new ConstructionFinding(
            Descriptors.FormattedNonText,
            place,
            site.Context,
            ImmutableArray.Create<object>(Names.Of(place), formatted.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "a method"))
        {
            FurtherPlaces = ImmutableArray.Create(site.Operation.Syntax),
        }
        .With(ContextProperties.Member, given.Member.Name);
        return formatted.Type is { } type && FormattedValues.IsAwaitable(type) ? finding.With(ContextProperties.Awaitable, "true") : finding;
    }

    private static ConstructionFinding Finding(DiagnosticDescriptor rule, CreationSite site, GivenMember given, Value blamed, params object[] arguments) =>
        new ConstructionFinding(rule, given.Value.Syntax, site.Context, arguments.ToImmutableArray())
        {
            FurtherPlaces = ImmutableArray.Create(site.Operation.Syntax, Within(given.Value.Syntax, blamed)),
        }
        .With(ContextProperties.Member, given.Member.Name);

    /// <summary>Where a value came from, if that is within the expression; otherwise the whole expression.</summary>
    private static SyntaxNode Within(SyntaxNode expression, Value value) =>
        value.Origin?.Syntax is { } origin && origin.SyntaxTree == expression.SyntaxTree && expression.Span.Contains(origin.Span) ? origin : expression;

    /// <summary>What a helper takes from its argument is named after both.</summary>
    private static string NameOf(GivenMember given, Value value)
    {
        string written = Names.Of(given.Value.Syntax);
        return given.Value.Syntax is IdentifierNameSyntax && value is { Kind: ValueKind.Member, Symbol: { } member } && !SymbolEqualityComparer.Default.Equals(member, SymbolOf(given.Value))
            ? $"{written}.{member.Name}"
            : written;
    }

    private static ISymbol? SymbolOf(IOperation value) => value is IMemberReferenceOperation reference ? reference.Member : null;

    private static string NameOf(Value result) => result.Origin is { } origin ? Names.Of(origin.Syntax) + "." : string.Empty;
}
