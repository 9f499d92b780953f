using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>The user's own methods that create a context of what they are given: their callers answer for it.</summary>
internal sealed class PassingHelpers
{
    private const int MaxDepth = 3;

    private readonly Compilation _compilation;
    private readonly MethodEffects _effects;
    private readonly MethodSummaries _summaries;
    private readonly CallIndex _calls;
    private readonly int _depth;
    private readonly ConcurrentDictionary<(IMethodSymbol Method, NetraOptions Options, int Depth), ImmutableArray<PassedValue>> _known;

    public PassingHelpers(Compilation compilation, MethodEffects effects, MethodSummaries summaries)
        : this(compilation, effects, summaries, new CallIndex(compilation), MaxDepth, [])
    {
    }

    private PassingHelpers(
        Compilation compilation,
        MethodEffects effects,
        MethodSummaries summaries,
        CallIndex calls,
        int depth,
        ConcurrentDictionary<(IMethodSymbol Method, NetraOptions Options, int Depth), ImmutableArray<PassedValue>> known) =>
        (_compilation, _effects, _summaries, _calls, _depth, _known) = (compilation, effects, summaries, calls, depth, known);

    public CompletedByCallers Callers => new(_calls);

    /// <summary>What the method passes on to the context that it gives.</summary>
    public ImmutableArray<PassedValue> Of(IMethodSymbol method, ContextTypes contexts, NetraOptions options, CancellationToken cancellation)
    {
        IMethodSymbol declared = method.OriginalDefinition;
        if (_depth == 0 || declared.MethodKind != MethodKind.Ordinary || declared.DeclaringSyntaxReferences.Length != 1 || declared.Parameters.IsEmpty
            || !SymbolEqualityComparer.Default.Equals(declared.ContainingAssembly, _compilation.Assembly))
        {
            return ImmutableArray<PassedValue>.Empty;
        }

        (IMethodSymbol, NetraOptions, int) key = (declared, options, _depth);
        if (!_known.TryGetValue(key, out ImmutableArray<PassedValue> passed))
        {
            passed = Find(declared, contexts, options, cancellation);
            _known.TryAdd(key, passed);
        }

        return passed;
    }

    /// <summary>Whether only callers in sight fill the parameter, so that each of them is judged instead.</summary>
    public bool AreJudgedAtCalls(IParameterSymbol parameter) =>
        !Visibility.IsFilledOutside(parameter) && _calls.CallsOf(parameter.ContainingSymbol) is { Count: > 0 };

    private ImmutableArray<PassedValue> Find(IMethodSymbol method, ContextTypes contexts, NetraOptions options, CancellationToken cancellation)
    {
        SyntaxNode syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        if (BodyGraphs.RootOf(_compilation, syntax, cancellation) is not { } root || BodyGraphs.Of(_compilation, syntax, cancellation) is not { } graph)
        {
            return ImmutableArray<PassedValue>.Empty;
        }

        var deeper = new PassingHelpers(_compilation, _effects, _summaries, _calls, _depth - 1, _known);
        CreationSite[] sites = [.. new CreationSites(contexts, options, deeper, cancellation).In(root).Where(site => site.Kind != CreationKind.Factory)];
        var flow = new CreationObserver(sites.SelectMany(site => site.Given).Select(given => given.Site));
        if (sites.Length == 0 || !BodyAnalysis.Run(graph, method, _effects, _summaries, flow, cancellation))
        {
            return ImmutableArray<PassedValue>.Empty;
        }

        var judge = new ValueJudge(contexts, options, _summaries, deeper);
        return sites
            .SelectMany(site => site.Given.Select(given => Passed(site, given, flow, judge)))
            .OfType<PassedValue>()
            .ToImmutableArray();
    }

    private PassedValue? Passed(CreationSite site, GivenMember given, CreationObserver flow, ValueJudge judge) =>
        flow.Find(given) is { } known
        && PassedValue.ParameterOf(known.Value) is { } parameter
        && !known.State.Facts.IsImpossible
        && judge.Judge(site, given, known.Value, known.State) is null
            ? new PassedValue(given.Member, parameter, known.Value, known.State.Facts, given.Value.Syntax, site.Operation.Syntax, IsHelpersChoice(known.Value, parameter))
            : null;

    // With several callers some may be right, so each is told apart.
    private bool IsHelpersChoice(Value value, IParameterSymbol parameter) =>
        value is { Kind: ValueKind.Member } or { Kind: ValueKind.Cast, Base.Kind: ValueKind.Member }
        && _calls.CallsOf(parameter.ContainingSymbol) is { Count: 1 };
}
