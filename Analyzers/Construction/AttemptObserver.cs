using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Keeps where contexts are used that an attempt may not have created.</summary>
internal sealed class AttemptObserver(IEnumerable<SyntaxNode> attempts, ISymbol owner) : IPlaceObserver
{
    private readonly HashSet<SyntaxNode> _attempts = [.. attempts];
    private readonly Dictionary<ControlFlowGraph, List<Use>> _uses = [];
    private List<Use> _current = [];

    /// <summary>Where the context is used although it is not known that the attempt succeeded.</summary>
    public IReadOnlyList<SyntaxNode> UntestedUses(SyntaxNode attempt) =>
    [
        .. _uses.Values.SelectMany(uses => uses)
            .Where(use => use.Attempt == attempt && !use.IsNullTest && !use.IsSafe)
            .Select(use => use.Place)
            .OrderBy(place => place.SpanStart),
    ];

    public bool IsTestedForNull(SyntaxNode attempt) => _uses.Values.Any(uses => uses.Exists(use => use.Attempt == attempt && use.IsNullTest));

    public bool NeedsReturns => false;

    public bool IsOfInterest(SyntaxNode code) => true;

    public void BeginPass(ControlFlowGraph graph) => _uses[graph] = _current = [];

    public void OnRead(ILocalReferenceOperation reference, FlowState before)
    {
        if (before.Places.TryGetValue(reference.Local, out Value? value) && AttemptOf(value) is { } attempt)
        {
            Value made = Made(value);
            bool isSafe = before.Facts.IsImpossible
                || new Conditions(before.Table).Assume(before.Facts, made.Answer!, false).IsImpossible
                || (before.Facts.Learnt(made) & Traits.NotNull) != 0
                || (before.Facts.Learnt(value) & Traits.NotNull) != 0;
            _current.Add(new Use(attempt, reference.Syntax, IsNullTest(reference.Syntax) || MayBeNull(reference), isSafe));
        }
    }

    /// <summary>What the attempt assigned, where another value may have been put in its place.</summary>
    private static Value Made(Value value) => value.Answer is not null
        ? value
        : value.Cases.Select(@case => @case.Value).FirstOrDefault(@case => @case.Answer is not null) ?? value;

    private SyntaxNode? AttemptOf(Value value) =>
        value is { Answer: not null, Key: IArgumentOperation { Parent: IInvocationOperation call } } && _attempts.Contains(call.Syntax) ? call.Syntax : null;

    private static bool IsNullTest(SyntaxNode use) => use.Parent switch
    {
        IsPatternExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.CoalesceExpression)
            || binary.Left.IsKind(SyntaxKind.NullLiteralExpression)
            || binary.Right.IsKind(SyntaxKind.NullLiteralExpression),
        _ => false,
    };

    /// <summary>Whether it is passed on to, or returned to, somebody who expects that there may be none.</summary>
    private bool MayBeNull(ILocalReferenceOperation use) => use.Parent is IArgumentOperation argument
        ? argument.Parameter is { NullableAnnotation: NullableAnnotation.Annotated, Type.IsReferenceType: true }
        : use.Syntax.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax && owner is IMethodSymbol method && ReturnsNullable(method);

    private static bool ReturnsNullable(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArgumentNullableAnnotations: [var awaited] }
            ? awaited == NullableAnnotation.Annotated
            : method.ReturnType.IsReferenceType && method.ReturnNullableAnnotation == NullableAnnotation.Annotated;

    public void OnAssignment(ISimpleAssignmentOperation assignment, Value value, FlowState before)
    {
    }

    public void OnAccess(Access access, FlowState before)
    {
    }

    public void OnCall(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments, FlowState before)
    {
    }

    public void OnReturn(Value? value, FlowState before)
    {
    }

    private sealed record Use(SyntaxNode Attempt, SyntaxNode Place, bool IsNullTest, bool IsSafe);
}
