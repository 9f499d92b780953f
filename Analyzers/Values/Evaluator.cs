using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>Runs operations on a state: gives their values and adds what is known after them.</summary>
/// <remarks>This part dispatches, and reads and writes places. The other parts each hold one kind of operation.</remarks>
internal sealed partial class Evaluator(FlowContext context)
{
    // Source nested deeper than this is generated; recursion over it could exhaust the compiler's stack.
    private const int MaxDepth = 150;

    private readonly References _captures = new();
    private readonly List<Value> _evaluated = [];
    private readonly List<(object Place, Value Value)> _writes = [];
    private readonly HashSet<IOperation> _writtenTo = [];
    private int _depth;

    public FlowState State { get; set; } = new(context.Table);

    public Conditions Conditions => context.Conditions;

    /// <summary>What was assigned to places since it was asked last.</summary>
    public (object Place, Value Value)[] TakeWrites()
    {
        (object, Value)[] writes = [.. _writes];
        _writes.Clear();
        return writes;
    }

    private ValueTable Table => context.Table;

    public Value Evaluate(IOperation operation)
    {
        context.CountOperation(State.Facts.Bounds.Length);
        if (_depth == 0)
        {
            _evaluated.Clear();
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation is not IAssignmentOperation)
        {
            Value known = Table.Constant(constant, operation.Type);
            _evaluated.Add(known);
            return known;
        }

        if (++_depth > MaxDepth)
        {
            context.GiveUp();
        }

        try
        {
            int first = _evaluated.Count;
            Value value = EvaluateKind(operation);
            value.Origin ??= operation;
            NoteInputs(value, first);
            return value;
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Remembers of a value that nothing else is known of what the operations within this one gave.</summary>
    private void NoteInputs(Value value, int first)
    {
        int count = _evaluated.Count - first;
        if (count > 0 && value.Kind is ValueKind.Opaque or ValueKind.Call && _evaluated.IndexOf(value, first) < 0)
        {
            value.Inputs = _evaluated.GetRange(first, count).ToImmutableArray();
        }

        _evaluated.RemoveRange(first, count);
        _evaluated.Add(value);
    }

    private Value EvaluateKind(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case ILocalReferenceOperation local:
                (context.Observer as IPlaceObserver)?.OnRead(local, State);
                return context.References.Only(local.Local) is { } referenced ? Evaluate(referenced) : ReadPlace(local.Local, local);
            case IParameterReferenceOperation parameter:
                return State.Places.TryGetValue(parameter.Parameter, out Value? current) ? current : Table.Parameter(parameter.Parameter);
            case IInstanceReferenceOperation instance:
                return Table.This(instance.Type);
            case IFlowCaptureOperation capture:
                return Capture(capture);
            case IFlowCaptureReferenceOperation capture:
                return ReadPlace(capture.Id, capture);
            case IFieldReferenceOperation field:
                return EvaluateField(field);
            case IPropertyReferenceOperation property:
                return EvaluateProperty(property);
            case IArrayElementReferenceOperation element:
                return EvaluateArrayElement(element);
            case IImplicitIndexerReferenceOperation indexer:
                return EvaluateImplicitIndexer(indexer);
            case IInvocationOperation invocation:
                return EvaluateInvocation(invocation);
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation);
            case IArrayCreationOperation array:
                return EvaluateArrayCreation(array);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);
            case ICompoundAssignmentOperation assignment:
                return Assign(assignment);
            case IIncrementOrDecrementOperation increment:
                return Increment(increment);
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var changed } } subscription:
                Value handler = EvaluateUnmodelled(subscription);
                NoteEffectsOfOwn(subscription, subscription.Adds ? changed.AddMethod : changed.RemoveMethod, handler);
                return handler;
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case ITupleOperation tuple:
                return EvaluateTuple(tuple);
            case IBinaryOperation binary:
                return EvaluateBinary(binary);
            case IUnaryOperation unary:
                return EvaluateUnary(unary);
            case IRangeOperation range:
                return EvaluateRange(range);
            case IConversionOperation conversion:
                return EvaluateConversion(conversion);
            case IIsNullOperation isNull:
                return Table.NullTest(Evaluate(isNull.Operand));
            case IIsPatternOperation isPattern:
                return new PatternConditions(State, Evaluate).Read(isPattern.Pattern, Evaluate(isPattern.Value));
            case IIsTypeOperation isType:
                Value tested = Table.TypeTest(Evaluate(isType.ValueOperand), isType.TypeOperand);
                return isType.IsNegated ? Table.Not(tested) : tested;
            case IInterpolatedStringOperation interpolated:
                return EvaluateInterpolation(interpolated);
            case IAwaitOperation await:
                return EvaluateAwait(await);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yield:
                return EvaluateYield(yield);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case IDefaultValueOperation { Type: { } type } when type.IsReferenceType || IntrinsicTraits.IsNullableValue(type):
                return Table.Null;
            case IDelegateCreationOperation creation:
                Value target = Evaluate(creation.Target);
                return target.Kind == ValueKind.Opaque ? target : Table.Opaque(creation, creation.Type);
            case IFlowAnonymousFunctionOperation function:
                context.Defer(function, State.Clone());
                return Table.Opaque(function, function.Type);
            case IInvalidOperation invalid:
                return EvaluateInvalid(invalid);
            default:
                return EvaluateUnmodelled(operation);
        }
    }

    /// <summary>Code that does not compile, or not yet, may ask anything of what it names.</summary>
    private Value EvaluateInvalid(IInvalidOperation invalid)
    {
        ImmutableArray<Value> children = invalid.ChildOperations.Select(Evaluate).ToImmutableArray();
        Value value = Table.Opaque(invalid, invalid.Type);
        value.Subjects = children.Where(IsSubject).ToImmutableArray();
        return value;
    }

    private Value ReadPlace(object place, IOperation reference) =>
        State.Places.TryGetValue(place, out Value? value) ? value : Table.Opaque(place, reference.Type);

    private Value Capture(IFlowCaptureOperation capture)
    {
        Value value = Evaluate(capture.Value);
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation)
        {
            // May be captured as the target of an assignment that follows.
            _captures.Add(capture.Id, [capture.Value]);
        }

        State.Places = State.Places.SetItem(capture.Id, value);
        return value;
    }

    private Value EvaluateTuple(ITupleOperation tuple)
    {
        Value value = Table.Opaque(tuple, tuple.Type);
        for (int i = 0; i < tuple.Elements.Length; i++)
        {
            Value element = Evaluate(tuple.Elements[i]);
            if (Deconstruction.PartMember(tuple.Type, i, tuple.Elements.Length) is IFieldSymbol field)
            {
                State.StoreMember(value, field, field.Type, element);
            }
        }

        return value;
    }

    private Value EvaluateAwait(IAwaitOperation await)
    {
        Value task = Evaluate(await.Operation);
        ForgetSharedState(await);
        NoteEffectsOfFunctions(await, contract: null);
        return task is { Kind: ValueKind.Call, Symbol: IMethodSymbol method }
            ? AwaitedResult(await, method, task)
            : Table.Opaque(await, await.Type);
    }

    /// <summary>Whoever enumerates runs before the iterator goes on.</summary>
    private Value EvaluateYield(IReturnOperation yield)
    {
        Value value = yield.ReturnedValue is null ? Table.Null : Evaluate(yield.ReturnedValue);
        ForgetSharedState(yield);
        NoteEffectsOfFunctions(yield, contract: null);
        return value;
    }

    private Value AwaitedResult(IAwaitOperation await, IMethodSymbol method, Value task)
    {
        // ConfigureAwait(false) and the like pass the task on.
        IMethodSymbol source = method.ContainingType?.Name is "Task" or "ValueTask" && task.Base is { Kind: ValueKind.Call, Symbol: IMethodSymbol inner } ? inner : method;
        Value result = Table.FreshCall(source, await.Type, await);
        State.Facts = Conditions.Identify(State.Facts, result, task);
        result.Implications ??= task.Implications;
        return result;
    }
}
