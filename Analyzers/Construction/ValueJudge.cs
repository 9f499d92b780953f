using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
            return Finding(Descriptors.InventedIdentity, site, given, invented.Blamed, Names.Of(PlaceOf(given)), given.Member.Name, site.Context.Type.Name, invented.Why)
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
        if (result is not { IsPromisedOnSuccess: true } && site.Kind != CreationKind.Factory && _absent.Find(value, state, given) is { } absent && !IsAnsweredFor(absent, value, state))
        {
            ConstructionFinding finding = Finding(Descriptors.ContextMemberAbsent, site, given, absent.Blamed, Names.Of(PlaceOf(given)), absent.What, absent.Why)
                .With(ContextProperties.Reason, absent.Kind.ToString());
            return result is null ? finding : finding.With(ContextProperties.SuccessMember, result.Success.Name);
        }

        return result is null || CheckedResults.IsChosenByResult(given.Value.Syntax)
            ? null
            : Finding(Descriptors.UncheckedResult, site, given, result.Result, Names.Of(PlaceOf(given)), $"{NameOf(result.Result)}{result.Success.Name}")
                .With(ContextProperties.SuccessMember, result.Success.Name);
    }

    /// <summary>Whether a success that was checked says enough of the value: that of a match of its text, that of a result that it is there.</summary>
    private bool IsAnsweredFor(AbsentValue absent, Value value, FlowState state) => ExternalTexts.IsMatched(absent.Blamed)
        ? _results.IsFromSuccess(value, state)
        : absent.Kind is Absence.Blank && _results.IsPromised(value, state);

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
        new ConstructionFinding(rule, PlaceOf(given), site.Context, arguments.ToImmutableArray())
        {
            FurtherPlaces = PlaceOf(given) == given.Value.Syntax
                ? ImmutableArray.Create(site.Operation.Syntax, Within(given.Value.Syntax, blamed))
                : ImmutableArray.Create(given.Within!.Creation, PlaceOf(given)),
        }
        .With(ContextProperties.Member, given.Member.Name);

    /// <summary>Where the value was chosen: by the caller, or in the helper that takes it out of its parameter.</summary>
    private static SyntaxNode PlaceOf(GivenMember given) =>
        given.Within is { IsHelpersChoice: true } passed && passed.Expression.SyntaxTree == given.Value.Syntax.SyntaxTree ? passed.Expression : given.Value.Syntax;

    /// <summary>Where a value came from, if that is within the expression; otherwise the whole expression.</summary>
    private static SyntaxNode Within(SyntaxNode expression, Value value) =>
        value.Origin?.Syntax is { } origin && origin.SyntaxTree == expression.SyntaxTree && expression.Span.Contains(origin.Span) ? origin : expression;

    private static string NameOf(Value result) => result.Origin is { } origin ? Names.Of(origin.Syntax) + "." : string.Empty;
}
