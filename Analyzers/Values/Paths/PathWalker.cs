using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Paths;

/// <summary>
/// Follows the paths of a body through its statements and keeps, at each call, which constants and expressions the
/// variables may hold, told apart by the handler that the path came through.
/// </summary>
/// <remarks>
/// Follows assignments, branches, handlers and flags; knows nothing of numbers or lengths. A loop is walked twice,
/// which is enough for sets of sources that no loop makes new. A body with a <c>goto</c> is given up.
/// </remarks>
internal sealed partial class PathWalker
{
    private const int MaxVisits = 60_000;
    private const int Rounds = 2;

    private readonly IPathKnowledge _knowledge;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableHashSet<ISymbol> _shared;
    private readonly Dictionary<IOperation, PathStates> _atCall = [];
    private PathFrames _frames = new();
    private PathStates _now = PathStates.Entry;
    private bool _isRepeating;
    private bool _isAbandoned;
    private int _visits;

    private PathWalker(IOperation root, IPathKnowledge knowledge, CancellationToken cancellation)
    {
        _knowledge = knowledge;
        _cancellation = cancellation;
        _shared = SharedVariables.In(root);
    }

    /// <returns>What is known at each call and creation that can be reached; null where the body is beyond the walker.</returns>
    public static IReadOnlyDictionary<IOperation, PathStates>? Walk(IOperation root, IPathKnowledge knowledge, CancellationToken cancellation)
    {
        var walker = new PathWalker(root, knowledge, cancellation);
        walker.Visit(root);
        return walker._isAbandoned ? null : walker._atCall;
    }

    private void Visit(IOperation? operation)
    {
        if (operation is null || _isAbandoned)
        {
            return;
        }

        _cancellation.ThrowIfCancellationRequested();
        _isAbandoned = ++_visits > MaxVisits;
        switch (operation)
        {
            case IConditionalOperation choice:
                VisitChoice(choice.Condition, choice.WhenTrue, choice.WhenFalse);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and:
                VisitChoice(and.LeftOperand, and.RightOperand, null);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or:
                VisitChoice(or.LeftOperand, null, or.RightOperand);
                break;
            case ICoalesceOperation coalesce:
                Visit(coalesce.Value);
                VisitPerhaps(coalesce.WhenNull);
                break;
            case IConditionalAccessOperation access:
                Visit(access.Operation);
                VisitPerhaps(access.WhenNotNull);
                break;
            case ISwitchExpressionOperation choice:
                Visit(choice.Value);
                VisitAlternatives(choice.Arms);
                break;
            case ISwitchOperation choice:
                VisitSwitch(choice);
                break;
            case ILoopOperation loop:
                VisitLoop(loop);
                break;
            case ITryOperation @try:
                VisitTry(@try);
                break;
            case IAnonymousFunctionOperation function:
                VisitFunction(function.Body, _now);
                break;
            case ILocalFunctionOperation function:
                VisitFunction(function.Body, PathStates.Entry);
                break;
            case IBranchOperation branch:
                _isAbandoned |= branch.BranchKind == BranchKind.GoTo || !_frames.Jump(branch.Target, _now);
                _now = PathStates.Unreachable;
                break;
            case IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } @return:
                Visit(@return.ReturnedValue);
                _frames.Leave(_now);
                _now = PathStates.Unreachable;
                break;
            case IThrowOperation @throw:
                Visit(@throw.Exception);
                _frames.Throw(_now);
                _now = PathStates.Unreachable;
                break;
            default:
                VisitChildren(operation);
                Apply(operation);
                break;
        }
    }

    private void VisitChildren(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            Visit(child);
        }
    }

    private void Apply(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                Assign(assignment.Target, assignment.Value);
                break;
            case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator:
                Assign(declarator.Symbol, value);
                break;
            case IAssignmentOperation assignment:
                Forget(assignment.Target);
                break;
            case IIncrementOrDecrementOperation increment:
                Forget(increment.Target);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument:
                Forget(argument.Value);
                break;
            case IInvocationOperation call:
                Record(call);
                if (_knowledge.After(call) is { } fact)
                {
                    _now = _now.Map(state => state.With(fact));
                }

                break;
            case IObjectCreationOperation:
                Record(operation);
                break;
            case IAwaitOperation:
                _frames.Throw(_now);
                break;
        }
    }

    private void Record(IOperation call)
    {
        _frames.Throw(_now);
        if (!_isRepeating && _now.IsReachable)
        {
            _atCall[call] = _atCall.TryGetValue(call, out PathStates? known) ? known.Join(_now) : _now;
        }
    }

    private void Assign(IOperation target, IOperation value)
    {
        if (VariableOf(target) is { } variable)
        {
            Assign(variable, value);
        }
        else if (Places.Of(target) is { } place)
        {
            _now = _now.Map(state => state.Forget(place));
        }
    }

    private void Assign(ISymbol variable, IOperation value) =>
        _now = _now.Map(state => state.Assign(variable, _shared.Contains(variable) ? null : PossibleSources.Of(value, state)));

    private void Forget(IOperation target)
    {
        foreach (ISymbol variable in target.DescendantsAndSelf().Select(VariableOf).OfType<ISymbol>())
        {
            _now = _now.Map(state => state.Assign(variable, null));
        }
    }

    private void Assume(IOperation condition, bool outcome) =>
        _now = _now.Map(state => PathConditions.Assume(state, condition, outcome, _knowledge));

    private void VisitFunction(IOperation? body, PathStates entry)
    {
        (PathFrames frames, PathStates now) = (_frames, _now);
        _frames = new PathFrames();
        _now = entry;
        Visit(body);
        (_frames, _now) = (frames, now);
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IDeclarationExpressionOperation declaration => VariableOf(declaration.Expression),
        _ => null,
    };
}
