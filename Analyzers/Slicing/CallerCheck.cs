using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>Asks the callers of a helper whether what they pass is long enough for what the helper slices.</summary>
internal sealed class CallerCheck(Compilation compilation, MethodEffects effects, MethodSummaries summaries)
{
    private const int MaxDepth = 3;

    // A helper that so much code calls is for text of any length, and to read all of it costs more than the answer is worth.
    private const int MaxCallers = 20;

    private const int MaxLengthOfCallers = 6_000;

    private readonly CallIndex _calls = new(compilation);

    /// <summary>The findings of one body, those that callers decide replaced: by none when every call is fine, by themselves when the calls are not known.</summary>
    public IEnumerable<SliceFinding> Resolve(IEnumerable<SliceFinding> findings, CancellationToken cancellation) => Resolve(findings, MaxDepth, cancellation);

    private IEnumerable<SliceFinding> Resolve(IEnumerable<SliceFinding> findings, int depth, CancellationToken cancellation) =>
        findings.GroupBy(finding => depth == 0 ? null : finding.DecidedByCallersOf?.ContainingSymbol as IMethodSymbol, SymbolEqualityComparer.Default)
            .SelectMany(group => group.Key is IMethodSymbol method ? Resolve(method, [.. group], depth, cancellation) : group);

    private IEnumerable<SliceFinding> Resolve(IMethodSymbol method, IReadOnlyList<SliceFinding> findings, int depth, CancellationToken cancellation)
    {
        var calls = new CallJudgements(findings.Count);
        if (Callers(method, cancellation) is not { } callers || !callers.All(caller => Ask(caller, method.OriginalDefinition, findings, calls, cancellation)))
        {
            return findings;
        }

        // Without any call it is reached in ways that the source does not show: by reflection, a framework, or tests.
        return findings.SelectMany((finding, i) =>
            !calls.IsDecided(i) ? [finding]
            : finding.Reason != SliceReason.InsufficientGuard ? Resolve(calls.FindingsOf(i), depth - 1, cancellation)
            : OfWeakCheck(finding, calls.FindingsOf(i)));
    }

    /// <summary>What the helper checks itself it checks too weakly, unless every call is fine; no worse than the worst call.</summary>
    private static IEnumerable<SliceFinding> OfWeakCheck(SliceFinding finding, IEnumerable<SliceFinding> calls) =>
        calls.Any() ? [finding with { IsHint = finding.IsHint || calls.All(call => !call.IsWarning) }] : [];

    /// <summary>The bodies in which the method is called; null when there are too many, or may be others.</summary>
    private IReadOnlyCollection<SyntaxNode>? Callers(IMethodSymbol method, CancellationToken cancellation)
    {
        var bodies = new HashSet<SyntaxNode>();
        int length = 0;
        foreach (InvocationExpressionSyntax call in _calls.CallsOf(method, cancellation) ?? [])
        {
            if (call.Ancestors().FirstOrDefault(IsBody) is not { } body || !bodies.Add(body))
            {
                continue;
            }

            length += body.Span.Length;
            if (bodies.Count > MaxCallers || length > MaxLengthOfCallers)
            {
                return null;
            }
        }

        return bodies;
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax => true,
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } } => true,
        _ => false,
    };

    /// <summary>Judges the calls in one body. Where what stands around them does not prove them right, the body's own helpers are read too.</summary>
    /// <returns>Whether the body could be analysed within bounds.</returns>
    private bool Ask(SyntaxNode body, IMethodSymbol method, IReadOnlyList<SliceFinding> findings, CallJudgements calls, CancellationToken cancellation)
    {
        if (BodyGraphs.Of(compilation, body, cancellation) is not { } graph)
        {
            return true;
        }

        // A caller may be in any file of the compilation.
#pragma warning disable RS1030
        SemanticModel model = compilation.GetSemanticModel(body.SyntaxTree);
#pragma warning restore RS1030
        ISymbol? owner = model.GetDeclaredSymbol(body is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax ? body : body.Parent ?? body, cancellation);
        var first = new CallObserver(method, findings, model);
        if (BodyAnalysis.RunAlone(graph, owner, effects, first, cancellation) is not { } unread)
        {
            return false;
        }

        if (unread.IsEmpty || first.IsFine)
        {
            calls.AddRange(first.Judgements);
            return true;
        }

        var second = new CallObserver(method, findings, model);
        bool isAnalysed = BodyAnalysis.Run(graph, owner, effects, summaries, second, cancellation);
        calls.AddRange(second.Judgements);
        return isAnalysed;
    }
}
