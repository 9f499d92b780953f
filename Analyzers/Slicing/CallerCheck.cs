using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>Asks the callers of a helper whether what they pass is long enough for what the helper slices.</summary>
internal sealed class CallerCheck(Compilation compilation, MethodEffects effects, MethodSummaries summaries)
{
    private const int MaxCalls = 40;

    private const int MaxDepth = 3;

    private readonly CallIndex _calls = new(compilation);

    /// <summary>The findings that stand for one that callers decide: none when every call is fine, itself when the calls are not known.</summary>
    public IEnumerable<SliceFinding> Resolve(SliceFinding finding, CancellationToken cancellation) => Resolve(finding, MaxDepth, cancellation);

    private IEnumerable<SliceFinding> Resolve(SliceFinding finding, int depth, CancellationToken cancellation)
    {
        if (finding is not { DecidedByCallersOf: { ContainingSymbol: IMethodSymbol method } parameter, Access: { } access } || depth == 0)
        {
            return [finding];
        }

        var observer = new CallObserver(method.OriginalDefinition, parameter, access, finding.Known);
        int calls = 0;
        foreach (SyntaxNode body in Bodies(method) ?? [])
        {
            if (++calls > MaxCalls || !Walk(body, observer, cancellation))
            {
                return [finding];
            }
        }

        // Reached in ways that the source does not show: by reflection, a framework, or tests.
        return observer.CallCount == 0 || observer.IsUndecided
            ? [finding]
            : observer.Findings.SelectMany(caller => Resolve(caller, depth - 1, cancellation)).ToArray();
    }

    /// <summary>The bodies in which the method is called; null when there may be others.</summary>
    private IEnumerable<SyntaxNode>? Bodies(IMethodSymbol method)
    {
        var bodies = new HashSet<SyntaxNode>();
        foreach (InvocationExpressionSyntax call in _calls.CallsOf(method.Name) ?? [])
        {
            if (call.Ancestors().FirstOrDefault(IsBody) is { } body)
            {
                bodies.Add(body);
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

    private bool Walk(SyntaxNode body, CallObserver observer, CancellationToken cancellation)
    {
        if (BodyGraphs.Of(compilation, body, cancellation) is not { } graph)
        {
            return true;
        }

        // A caller may be in any file of the compilation.
#pragma warning disable RS1030
        observer.Model = compilation.GetSemanticModel(body.SyntaxTree);
#pragma warning restore RS1030
        ISymbol? owner = observer.Model.GetDeclaredSymbol(body is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax ? body : body.Parent ?? body, cancellation);
        return BodyAnalysis.Run(graph, owner, effects, summaries, observer, cancellation);
    }

    private sealed class CallObserver(IMethodSymbol method, IParameterSymbol parameter, Access access, Facts known) : IFlowObserver
    {
        private readonly Dictionary<(ControlFlowGraph Graph, SyntaxNode Call), SliceFinding?> _calls = [];
        private ControlFlowGraph? _graph;

        public bool IsUndecided { get; private set; }

        /// <summary>The model of the body that is walked.</summary>
        public SemanticModel? Model { get; set; }

        public int CallCount => _calls.Count;

        public IEnumerable<SliceFinding> Findings => _calls.Values.OfType<SliceFinding>();

        public bool NeedsReturns => false;

        public bool IsOfInterest(SyntaxNode code) =>
            code.DescendantNodesAndSelf().Any(node => node is SimpleNameSyntax name && name.Identifier.ValueText == method.Name);

        public void BeginPass(ControlFlowGraph graph)
        {
            _graph = graph;
            foreach ((ControlFlowGraph, SyntaxNode) call in _calls.Keys.Where(call => call.Graph == graph).ToArray())
            {
                _calls.Remove(call);
            }
        }

        public void OnAccess(Access other, FlowState before)
        {
        }

        public void OnCall(IOperation call, IMethodSymbol called, Value? instance, ImmutableArray<Value> arguments, FlowState before)
        {
            if (call is not IInvocationOperation invocation || !SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, method))
            {
                return;
            }

            IArgumentOperation? argument = invocation.Arguments.FirstOrDefault(candidate => candidate.Parameter?.Ordinal == parameter.Ordinal);
            var translation = new Translation(before, before.Table);
            translation.MapParameters(arguments);
            if (argument is null || translation.Translate(access.Start) is not { } start || translation.Translate(access.End) is not { } end)
            {
                IsUndecided = true;
                return;
            }

            Value receiver = arguments[parameter.Ordinal];
            IOperation passed = argument.Value.WithoutConversions();
            var required = new Access(passed, passed, receiver, start, end, before.Length(receiver));
            FlowState inHelper = before.WithFacts(before.Facts.And(translation.Translate(known)));
            _calls[(_graph!, call.Syntax)] = SliceJudge.Judge(required, inHelper, Model!)?.AtCallOf(method);
        }

        public void OnReturn(Value? value, FlowState before)
        {
        }
    }
}
