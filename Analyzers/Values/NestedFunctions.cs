using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Walks the lambdas and local functions of a body, each with what is known where it is created or called.</summary>
internal sealed class NestedFunctions(FlowContext context, ControlFlowGraph graph)
{
    public void Walk()
    {
        // Walking a function begins a pass of its own.
        KeyValuePair<IFlowAnonymousFunctionOperation, FlowState>[] functions = [.. context.Functions];
        var elements = context.FunctionElements.ToDictionary(entry => entry.Key, entry => entry.Value);
        var calls = context.LocalFunctionCalls.ToDictionary(entry => entry.Key, entry => entry.Value, SymbolEqualityComparer.Default);

        foreach (KeyValuePair<IFlowAnonymousFunctionOperation, FlowState> function in functions)
        {
            if (IsOfInterest(function.Key.Syntax) && !IsExpressionTree(function.Key))
            {
                elements.TryGetValue(function.Key, out ElementKnowledge? knowledge);
                ControlFlowGraph body = graph.GetAnonymousFunctionControlFlowGraph(function.Key);
                new FlowWalker(context, body).Walk(StateInLambda(function.Key, function.Value, knowledge));
            }
        }

        foreach (IMethodSymbol function in graph.LocalFunctions)
        {
            SyntaxNode? syntax = function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
            if (syntax is not null && IsOfInterest(syntax))
            {
                calls.TryGetValue(function, out List<LocalFunctionCall>? callsOfFunction);
                ControlFlowGraph body = graph.GetLocalFunctionControlFlowGraph(function);
                new FlowWalker(context, body).Walk(StateInLocalFunction(function, syntax, callsOfFunction));
            }
        }
    }

    private bool IsOfInterest(SyntaxNode function) => context.Observer?.IsOfInterest(function) == true;

    private static bool IsExpressionTree(IFlowAnonymousFunctionOperation function) =>
        function.Parent?.Type is INamedTypeSymbol type && SymbolNames.Is(type, "System.Linq.Expressions", "Expression", 1);

    private FlowState StateInLambda(IFlowAnonymousFunctionOperation function, FlowState created, ElementKnowledge? knowledge)
    {
        FlowState state = created.Clone();
        ForgetReassigned(state, function.Syntax);
        ForgetMembers(state, function);
        FlowEntry.AddParameters(state, function.Symbol);
        if (knowledge is not null && function.Symbol.Parameters.Length > 0)
        {
            Value parameter = context.Table.Parameter(function.Symbol.Parameters[0]);
            var translation = new Translation(state, context.Table);
            state.Facts = state.Facts.And(translation.Map(knowledge.Element, parameter).Translate(knowledge.Facts));
        }

        return state;
    }

    /// <summary>Members that can be written to may have been when the function runs.</summary>
    private static void ForgetMembers(FlowState state, object function)
    {
        foreach (Value known in state.KnownMembers())
        {
            bool isCount = known.Base is not null && CountMember.IsMutable(known.Base.Type);
            if (isCount || known.Symbol!.IsWritable())
            {
                state.Forget(known.Symbol!, function);
                Value now = state.ReadMember(known.Base, known.Symbol!, known.Type, known.Operands);
                state.Facts = state.Facts.With(now, Traits.OpaqueGuarded);
            }
        }

        foreach (Value element in state.KnownElements())
        {
            state.Forget(element.Kind == ValueKind.Element ? element.Base!.Type! : element.Symbol!, function);
        }
    }

    /// <summary>A captured variable that is written after the lambda is created may hold anything when it runs.</summary>
    private void ForgetReassigned(FlowState state, SyntaxNode function)
    {
        SyntaxNode? member = function.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is null)
        {
            return;
        }

        bool inLoop = function.Ancestors().TakeWhile(node => node != member).Any(node => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax);
        var reassigned = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode node in member.DescendantNodes())
        {
            bool mayFollow = inLoop || node.SpanStart > function.SpanStart || node.Ancestors().TakeWhile(ancestor => ancestor != member).Any(WrittenNames.IsFunction);
            if (mayFollow)
            {
                reassigned.UnionWith(WrittenNames.Of(node));
            }
        }

        foreach (object place in state.Places.Keys.Where(place => place is ISymbol symbol && reassigned.Contains(symbol.Name)).ToArray())
        {
            state.Unsettle(place, function);
        }
    }

    /// <summary>When every use of a local function is a call that was walked, it starts from what holds at them all.</summary>
    private FlowState StateInLocalFunction(IMethodSymbol function, SyntaxNode syntax, List<LocalFunctionCall>? calls)
    {
        if (calls is null || calls.Count != CountUses(function, syntax))
        {
            return FlowEntry.Of(context.Table, function);
        }

        List<FlowState> states = [.. calls.Select(call => AtEntry(function, call))];
        FlowState state = new StateJoin(context.Table, graph.GetLocalFunctionControlFlowGraph(function).Blocks[0]).Join(states);
        if (function.IsAsync || syntax.DescendantNodes().Any(node => node is YieldStatementSyntax))
        {
            ForgetReassigned(state, syntax);
            ForgetMembers(state, function);
        }

        return state;
    }

    private static FlowState AtEntry(IMethodSymbol function, LocalFunctionCall call)
    {
        FlowState state = call.State.Clone();
        foreach (IParameterSymbol parameter in function.Parameters)
        {
            state.Places = state.Places.SetItem(parameter, call.Arguments[parameter.Ordinal]);
        }

        return state;
    }

    private static int CountUses(IMethodSymbol function, SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>()?
            .DescendantNodes()
            .Count(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == function.Name) ?? -1;
}
