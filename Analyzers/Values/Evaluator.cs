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

    private readonly Dictionary<object, IOperation> _capturedTargets = [];
    private readonly Dictionary<ILocalSymbol, IOperation> _referenced = new(SymbolEqualityComparer.Default);
    private int _depth;

    public FlowState State { get; set; } = new(context.Table);

    public Conditions Conditions => context.Conditions;

    private ValueTable Table => context.Table;

    public Value Evaluate(IOperation operation)
    {
        context.CountOperation();
        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation is not IAssignmentOperation)
        {
            return Table.Constant(constant, operation.Type);
        }

        if (++_depth > MaxDepth)
        {
            context.GiveUp();
        }

        try
        {
            Value value = EvaluateKind(operation);
            value.Origin ??= operation;
            return value;
        }
        finally
        {
            _depth--;
        }
    }

    private Value EvaluateKind(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case ILocalReferenceOperation local:
                return _referenced.TryGetValue(local.Local, out IOperation? referenced) ? Evaluate(referenced) : ReadPlace(local.Local, local);
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
            default:
                return EvaluateUnmodelled(operation);
        }
    }

    private Value ReadPlace(object place, IOperation reference) =>
        State.Places.TryGetValue(place, out Value? value) ? value : Table.Opaque(place, reference.Type);

    private Value Capture(IFlowCaptureOperation capture)
    {
        Value value = Evaluate(capture.Value);
        if (value.Type is { IsValueType: true } && capture.Value is ILocalReferenceOperation or IArrayElementReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation)
        {
            // May be captured as the target of an assignment that follows.
            _capturedTargets[capture.Id] = capture.Value;
        }
        else if (capture.Value is IPropertyReferenceOperation or IFieldReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IArrayElementReferenceOperation)
        {
            _capturedTargets[capture.Id] = capture.Value;
        }

        State.Places = State.Places.SetItem(capture.Id, value);
        return value;
    }

    private Value Assign(ISimpleAssignmentOperation assignment)
    {
        Value value = Evaluate(assignment.Value);
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation { Local: var reference })
        {
            _referenced[reference] = assignment.Value;
            return value;
        }

        Write(assignment.Target, value, assignment);
        return value;
    }

    private Value Assign(ICompoundAssignmentOperation assignment)
    {
        Value left = Evaluate(assignment.Target);
        Value right = Evaluate(assignment.Value);
        Value value = assignment.OperatorMethod is null
            ? Combine(assignment, assignment.OperatorKind, left, right, assignment.Type)
            : Table.Opaque(assignment, assignment.Type);
        Write(assignment.Target, value, assignment);
        return value;
    }

    private Value Increment(IIncrementOrDecrementOperation increment)
    {
        Value before = Evaluate(increment.Target);
        int step = increment.Kind == OperationKind.Increment ? 1 : -1;
        Value after = Conditions.IsInteger(before)
            ? Table.Sum(Table.LinearOf(before) + step, increment.Type)
            : Table.Opaque(increment, increment.Type);
        Write(increment.Target, after, increment);
        return increment.IsPostfix ? before : after;
    }

    private Value Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        if (deconstruction.Target.WithoutDeclaration() is ITupleOperation targets
            && deconstruction.Value.WithoutConversions() is ITupleOperation values
            && targets.Elements.Length == values.Elements.Length)
        {
            Value[] elements = [.. values.Elements.Select(Evaluate)];
            for (int i = 0; i < elements.Length; i++)
            {
                WriteDeconstructed(targets.Elements[i], elements[i], deconstruction);
            }

            return Table.Opaque(deconstruction, deconstruction.Type);
        }

        Value value = Evaluate(deconstruction.Value);
        WriteDeconstructed(deconstruction.Target, value, deconstruction);
        return value;
    }

    private void WriteDeconstructed(IOperation target, Value value, IOperation site)
    {
        if (target.WithoutDeclaration() is not ITupleOperation tuple)
        {
            Write(target, value, site);
            return;
        }

        for (int i = 0; i < tuple.Elements.Length; i++)
        {
            Value part = Deconstruction.PartMember(value.Type, i, tuple.Elements.Length) is { } member
                ? State.ReadMember(value, member, member.MemberType())
                : Table.Opaque(tuple.Elements[i], tuple.Elements[i].Type);
            WriteDeconstructed(tuple.Elements[i], part, site);
        }
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

    /// <summary>Writes to the place, member or element that <paramref name="target"/> denotes.</summary>
    /// <param name="target">What is assigned to.</param>
    /// <param name="value">The new value.</param>
    /// <param name="site">The operation that writes; it names the new version of a member.</param>
    private void Write(IOperation target, Value value, IOperation site)
    {
        switch (target.WithoutDeclaration())
        {
            case ILocalReferenceOperation local when _referenced.TryGetValue(local.Local, out IOperation? referenced):
                Write(referenced, value, site);
                break;
            case ILocalReferenceOperation local:
                State.Places = State.Places.SetItem(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                State.Places = State.Places.SetItem(parameter.Parameter, value);
                break;
            case IFlowCaptureReferenceOperation capture when _capturedTargets.TryGetValue(capture.Id, out IOperation? captured):
                Write(captured, value, site);
                break;
            case IFlowCaptureReferenceOperation capture:
                State.Places = State.Places.SetItem(capture.Id, value);
                break;
            case IFieldReferenceOperation { Instance.Type.IsValueType: true, Instance: not IInstanceReferenceOperation } field:
                WritePart(field.Instance, field.Field.CorrespondingTupleField ?? field.Field, value, site);
                break;
            case IFieldReferenceOperation field:
                State.WriteMember(field.Instance is null ? null : Evaluate(field.Instance), field.Field, field.Type, value, site);
                break;
            case IPropertyReferenceOperation { Instance.Type.IsValueType: true, Instance: not IInstanceReferenceOperation, Arguments.IsEmpty: true } property:
                WritePart(property.Instance, property.Property, value, site);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance.Type: { } collection } when CountMember.HasLength(collection):
                State.Forget(collection, site);
                break;
            case IPropertyReferenceOperation property:
                ImmutableArray<Value> arguments = property.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
                State.WriteMember(property.Instance is null ? null : Evaluate(property.Instance), property.Property, property.Type, value, site, arguments);
                break;
            case IArrayElementReferenceOperation element when element.ArrayReference.Type is { } type:
                State.Forget(type, site);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                State.Forget(indexer.IndexerSymbol, site);
                break;
        }
    }

    /// <summary>Writing to a part of a struct makes another value of the variable; copies keep the old one.</summary>
    private void WritePart(IOperation instance, ISymbol part, Value value, IOperation site)
    {
        Value before = Evaluate(instance);
        Value after = Table.Opaque(site, instance.Type);
        foreach (Value known in State.KnownMembers().Where(member => ReferenceEquals(member.Base, before)))
        {
            State.StoreMember(after, known.Symbol!, known.Type, State.ReadMember(before, known.Symbol!, known.Type));
        }

        State.StoreMember(after, part, part.MemberType(), value);
        Write(instance, after, site);
    }

    private Value EvaluateAwait(IAwaitOperation await)
    {
        Value task = Evaluate(await.Operation);
        ForgetSharedState(await);
        return task is { Kind: ValueKind.Call, Symbol: IMethodSymbol method }
            ? AwaitedResult(await, method, task)
            : Table.Opaque(await, await.Type);
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

    /// <summary>While a body waits, others may write to fields that are not read-only.</summary>
    private void ForgetSharedState(IOperation site)
    {
        foreach (Value known in State.KnownMembers())
        {
            if (!known.IsSharedMutable())
            {
                continue;
            }

            bool wasGuarded = State.Facts.Has(known, Traits.LengthGuarded | Traits.OpaqueGuarded) || State.Facts.IsNotNull(known);
            State.Forget(known.Symbol!, site);
            if (wasGuarded)
            {
                Value now = State.ReadMember(known.Base, known.Symbol!, known.Type, known.Operands);
                State.Facts = State.Facts.With(now, Traits.OpaqueGuarded);
            }
        }
    }
}
