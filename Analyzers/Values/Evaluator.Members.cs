using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <content>Fields, properties, elements and parts.</content>
internal sealed partial class Evaluator
{
    private Value EvaluateField(IFieldReferenceOperation reference)
    {
        Value? instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        IFieldSymbol field = reference.Field.CorrespondingTupleField ?? reference.Field;
        if (field is { IsStatic: true, IsReadOnly: true })
        {
            if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
            {
                return Table.Constant(string.Empty, field.Type);
            }

            if (InitialConstants.Of(field) is { } constant)
            {
                return Table.Constant(constant, field.Type);
            }
        }

        NoteDereference(instance, reference.Instance);
        Value value = State.ReadMember(instance, field, field.Type);
        ApplyReadOnly(field, value, instance);
        return value;
    }

    private void ApplyReadOnly(ISymbol member, Value value, Value? instance)
    {
        if (value is not { Kind: ValueKind.Member, Key: MemberKey { Version: null } } || !ReadOnlyMembers.IsOne(member))
        {
            return;
        }

        context.Unread?.Note(member, value);
        if (context.SummariesAt(member)?.OfReadOnlyMember(member.OriginalDefinition) is { } summary)
        {
            State.Facts = summary.Apply(State, State.Facts, Conditions, value, instance, ImmutableArray<Value>.Empty, isBoolean: false);
        }
    }

    private Value EvaluateProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        Value? instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        ImmutableArray<Value> arguments = reference.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        NoteDereference(instance, reference.Instance);
        if (RunningMembers.Include(property))
        {
            NoteEffectsOfFunctions(reference, contract: null);
        }

        if (instance is not null && arguments.IsEmpty && CountMember.IsLength(property))
        {
            return Table.Sum(State.Length(instance), property.Type);
        }

        if (instance is not null && IntrinsicTraits.IsNullableValue(property.ContainingType))
        {
            return property.Name == "HasValue" ? Table.Not(Table.NullTest(instance)) : instance;
        }

        if (instance is not null && property.IsIndexer && arguments.Length == 1 && CountMember.HasLength(instance.Type))
        {
            return ReadElement(reference, reference.Instance, instance, arguments[0]);
        }

        NoteWhatWasWrittenBefore(property);
        Value value = State.ReadMember(instance, property, property.Type, arguments);
        if (RegularExpressions.TextOf(property, instance) is { } matched)
        {
            (value.Subjects, value.ApprovingOutcome) = (CutTexts.WholesOf(matched).ToImmutableArray(), true);
        }

        if (FrameworkContracts.Find(property) is { } contract)
        {
            Apply(contract, value, instance, arguments);
        }
        else
        {
            ApplyGetter(property, value, instance);
            ApplyReadOnly(property, value, instance);
        }

        return property.Name == "Current" && instance is not null ? WithElementKnowledge(value, instance) : value;
    }

    /// <summary>A computed property that is read here first gives something else than where what it reads was not written to.</summary>
    private void NoteWhatWasWrittenBefore(IPropertySymbol property)
    {
        if (State.Versions.IsEmpty || State.VersionOf(property) is not null || !property.IsComputed())
        {
            return;
        }

        object[] versions = [.. State.Versions
            .Where(version => context.Effects.MayRead(property, name => name == version.Key.Name))
            .OrderBy(version => version.Key.Name, StringComparer.Ordinal)
            .Select(version => version.Value)];
        if (versions.Length > 0)
        {
            State.Forget(property, new VersionsRead(versions));
        }
    }

    private Value EvaluateArrayElement(IArrayElementReferenceOperation reference)
    {
        Value array = Evaluate(reference.ArrayReference);
        if (reference.Indices.Length != 1)
        {
            foreach (IOperation index in reference.Indices)
            {
                Evaluate(index);
            }

            return Table.Opaque(reference, reference.Type);
        }

        Value position = Evaluate(reference.Indices[0]);
        return IsRange(reference.Indices[0].Type)
            ? TakeRange(reference, reference.ArrayReference, array, position)
            : ReadElement(reference, reference.ArrayReference, array, position);
    }

    private Value EvaluateImplicitIndexer(IImplicitIndexerReferenceOperation reference)
    {
        Value instance = Evaluate(reference.Instance);
        Value position = Evaluate(reference.Argument);
        if (!CountMember.HasLength(reference.Instance.Type))
        {
            return Table.Opaque(reference, reference.Type);
        }

        return IsRange(reference.Argument.Type)
            ? TakeRange(reference, reference.Instance, instance, position)
            : ReadElement(reference, reference.Instance, instance, position);
    }

    private static bool IsRange(ITypeSymbol? type) => SymbolNames.Is(type, "System", "Range");

    private Value TakeRange(IOperation operation, IOperation receiverOperation, Value receiver, Value range)
    {
        Linear length = State.Length(receiver);
        range = Bounds(operation, range);
        return Take(new Access(operation, receiverOperation, receiver, Position(range.Operands[0], length), Position(range.Operands[1], length), length));
    }

    /// <summary>The range with its bounds; of one that comes from elsewhere nothing is known.</summary>
    private Value Bounds(IOperation operation, Value range) => range.Kind == ValueKind.Range
        ? range
        : Table.Range(Table.Opaque((operation, "start"), null), Table.Opaque((operation, "end"), null), range.Type);

    private Linear Position(Value index, Linear length) =>
        index.Kind == ValueKind.FromEnd ? length - Table.LinearOf(index.Operands[0]) : Table.LinearOf(index);

    private Value ReadElement(IOperation operation, IOperation? receiverOperation, Value receiver, Value index)
    {
        Linear length = State.Length(receiver);
        Linear position = Position(index, length);
        Assume(new Access(operation, receiverOperation, receiver, position, position + 1, length) { IsElement = true });
        Value element = State.ReadElement(receiver, ImmutableArray.Create(Table.Sum(position, null)), operation.Type);
        return WithElementKnowledge(element, receiver);
    }

    /// <summary>Takes a part, and returns it.</summary>
    private Value Take(Access access)
    {
        Assume(access);
        Value part = Table.Slice(access.Receiver, Table.Sum(access.Start, null), Table.Sum(access.End, null), access.Operation.Type);
        return access.NullIsEmpty ? ViewOf(access.Receiver, part, access.Operation.Type) : part;
    }

    /// <summary>An access that returned normally had everything it requires: evidence for what follows.</summary>
    private void Assume(Access access)
    {
        context.Observer?.OnAccess(access, State);
        // A span of a text that is null is empty: taking a part of it dereferences nothing.
        if (!access.NullIsEmpty && access.ReceiverOperation?.Type?.IsValueType != true)
        {
            State.Facts = Conditions.AssumeNull(State.Facts, access.Receiver, false);
        }

        foreach (Linear requirement in access.Requirements)
        {
            State.Facts = State.Facts.AtLeastZero(requirement);
        }
    }

    /// <summary>Reading a member of an object succeeded, so that it was not null.</summary>
    private void NoteDereference(Value? instance, IOperation? operation)
    {
        if (instance is not null && operation?.Type is { IsReferenceType: true })
        {
            State.Facts = Conditions.AssumeNull(State.Facts, instance, false);
        }
    }

    /// <summary>Adds what a filter before has established for every element of the sequence.</summary>
    private Value WithElementKnowledge(Value element, Value sequence)
    {
        if (sequence.Elements is { } knowledge)
        {
            State.Facts = State.Facts.And(knowledge.Of(element, State));
        }

        return element;
    }

    private Value EvaluateArrayCreation(IArrayCreationOperation creation)
    {
        Value array = Table.Opaque(creation, creation.Type);
        Value[] sizes = [.. creation.DimensionSizes.Select(Evaluate)];
        if (creation.Initializer is { } initializer)
        {
            foreach (IOperation element in initializer.ElementValues)
            {
                Evaluate(element);
            }
        }

        return sizes.Length == 1 ? WithLength(array, sizes[0]) : array;
    }

    private Value WithLength(Value buffer, Value length)
    {
        State.Facts = State.Facts.With(buffer, Traits.NotNull);
        if (Conditions.IsInteger(length) && CountMember.HasLength(buffer.Type) && !CountMember.IsMutable(buffer.Type))
        {
            State.Facts = State.Facts.Equal(Table.Length(buffer), Table.LinearOf(length));
        }

        return buffer;
    }

    /// <summary>Collection expressions and stackalloc: the oldest supported compiler has no operations for them.</summary>
    private Value EvaluateUnmodelled(IOperation operation)
    {
        Value[] children = [.. operation.ChildOperations.Select(Evaluate)];
        Value value = Table.Opaque(operation, operation.Type);
        switch (operation.Syntax)
        {
            case StackAllocArrayCreationExpressionSyntax when children.Length > 0:
                return WithLength(value, children[0]);
            case ImplicitStackAllocArrayCreationExpressionSyntax stackAlloc:
                return WithLength(value, Table.Constant(stackAlloc.Initializer.Expressions.Count, null));
            case CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax):
                return WithLength(value, Table.Constant(collection.Elements.Count, null));
            default:
                return value;
        }
    }
}
