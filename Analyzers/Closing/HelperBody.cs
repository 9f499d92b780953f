using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>Reads off the body of a helper how it closes: with a code that it is given, or always with the same one.</summary>
internal sealed class HelperBody(CloseMethods methods, NetraOptions options, int depth, CancellationToken cancellation)
{
    private const CloseTraits Inherited = CloseTraits.SendsReasonAsGiven | CloseTraits.IsClient | CloseTraits.ZeroIsNoCode;

    public CloseMethod? Summarize(IMethodSymbol function, IOperation body)
    {
        CloseSite[] sites = [.. methods.SitesIn(body, options, depth, cancellation)];
        if (sites.Length == 0 || PathWalker.Walk(body, ClosingKnowledge.Instance, cancellation) is not { } paths)
        {
            return null;
        }

        CloseTraits traits = sites.Any(site => site.Method.Has(CloseTraits.Throws) && !site.IsInOwnTry) ? CloseTraits.Throws : CloseTraits.None;
        traits |= sites.Aggregate(Inherited, (common, site) => common & site.Method.Traits);
        foreach (CloseSite site in sites)
        {
            PathState state = paths.TryGetValue(site.Operation, out PathStates? states) ? states.Any : PathState.Unknown;
            if (ParameterAmong(site.CodeSources(state), function) is { } code)
            {
                int reason = ParameterAmong(site.ReasonSources(state), function)?.Ordinal ?? -1;
                return new CloseMethod(code.Ordinal, FixedCode: null, reason, CloseByType.TokenOf(function), traits, Api: null);
            }
        }

        return FixedCode(sites, paths, function, body) is { } always
            ? new CloseMethod(-1, always, ReasonOf(sites, paths, function), -1, traits, Api: null)
            : null;
    }

    /// <summary>The code that the helper closes with whatever happens: it does nothing else that could be what it is for.</summary>
    private int? FixedCode(CloseSite[] sites, IReadOnlyDictionary<IOperation, PathStates> paths, IMethodSymbol function, IOperation body)
    {
        if (sites.Any(site => site.Handler is not null || !paths.ContainsKey(site.Operation) || IsConditional(site, function))
            || body.Descendants().Any(operation => operation is ILoopOperation or IInvocationOperation { TargetMethod.Name: "ReceiveAsync" or "ConnectAsync" or "AcceptWebSocketAsync" })
            || function.Name is "Dispose" or "DisposeAsync")
        {
            return null;
        }

        // What is not a constant is a second code.
        ImmutableArray<int?> codes = sites
            .SelectMany(site => site.Method.FixedCode is { } own
                ? ImmutableArray.Create<int?>(own)
                : site.CodeSources(paths[site.Operation].Any).Select(source => CloseCodes.Of(source, methods.Compilation)))
            .Distinct()
            .ToImmutableArray();
        return codes is [{ } code] ? code : null;
    }

    /// <summary>Whether something other than the state of the socket decides.</summary>
    private static bool IsConditional(CloseSite site, IMethodSymbol function) =>
        site.Operation.Ancestors().Any(ancestor => ancestor is ISwitchOperation or ISwitchExpressionOperation
            || (ancestor is IConditionalOperation choice && choice.Condition.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation { Parameter: var parameter }
                && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function)
                && (CloseCodes.IsCode(parameter.Type) || parameter.Type.SpecialType == SpecialType.System_Boolean || IsException(parameter.Type)))));

    private static int ReasonOf(CloseSite[] sites, IReadOnlyDictionary<IOperation, PathStates> paths, IMethodSymbol function) =>
        sites.Select(site => ParameterAmong(site.ReasonSources(paths[site.Operation].Any), function)?.Ordinal).FirstOrDefault(position => position is not null) ?? -1;

    private static IParameterSymbol? ParameterAmong(IEnumerable<IOperation> sources, IMethodSymbol function) =>
        sources.OfType<IParameterReferenceOperation>()
            .Select(source => source.Parameter)
            .FirstOrDefault(parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function));

    private static bool IsException(ITypeSymbol type) => ExceptionText.IsException(type);
}
