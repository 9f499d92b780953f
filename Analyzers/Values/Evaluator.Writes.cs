using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <content>Assignments, and what they are written to.</content>
internal sealed partial class Evaluator
{
    private Value Assign(ISimpleAssignmentOperation assignment)
    {
        Value value = Evaluate(assignment.Value);
        (context.Observer as IPlaceObserver)?.OnAssignment(assignment, value, State);
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation { Local: var reference })
        {
            context.References.Add(reference, TargetsOf(assignment.Value));
            State.Places = State.Places.SetItem(reference, value);
            return value;
        }

        Write(assignment.Target, value, assignment);
        return value;
    }

    private Value Assign(ICompoundAssignmentOperation assignment)
    {
        Value left = Evaluate(assignment.Target);
        Value right = Evaluate(assignment.Value);
        NoteEffectsOfOwn(assignment, assignment.OperatorMethod, left, right);
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
        NoteEffectsOfOwn(increment, increment.OperatorMethod, before);
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

    /// <summary>Writes to the place, member or element that <paramref name="target"/> denotes.</summary>
    /// <param name="target">What is assigned to.</param>
    /// <param name="value">The new value.</param>
    /// <param name="site">The operation that writes; it names the new version of a member.</param>
    private void Write(IOperation target, Value value, IOperation site)
    {
        ForgetReferences(site);
        switch (target.WithoutDeclaration())
        {
            case ILocalReferenceOperation local when context.References.Only(local.Local) is { } referenced:
                Write(referenced, value, site);
                break;
            case ILocalReferenceOperation local when context.References.Of(local.Local) is { Count: > 0 } referenced:
                WriteToOneOf(referenced, site);
                State.Places = State.Places.SetItem(local.Local, value);
                break;
            case ILocalReferenceOperation local:
                WritePlace(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                WritePlace(parameter.Parameter, value);
                break;
            case IFlowCaptureReferenceOperation capture when _captures.Of(capture.Id) is [var captured]:
                Write(captured, value, site);
                break;
            case IFlowCaptureReferenceOperation capture when _captures.Of(capture.Id) is { Count: > 1 } captured:
                WriteToOneOf(captured, site);
                break;
            case IFlowCaptureReferenceOperation capture:
                State.Places = State.Places.SetItem(capture.Id, value);
                break;
            case IFieldReferenceOperation { Instance.Type.IsValueType: true, Instance: not IInstanceReferenceOperation } field:
                WritePart(field.Instance, field.Field.CorrespondingTupleField ?? field.Field, value, site);
                break;
            case IFieldReferenceOperation field:
                State.WriteMember(field.Instance is null ? null : Evaluate(field.Instance), field.Field, field.Type, value, site);
                ForgetReadersOf(field.Field, site);
                break;
            case IPropertyReferenceOperation { Property: { ReturnsByRef: true, IsIndexer: false } } reference:
                ForgetAnyOf(reference.Type, site);
                break;
            case IPropertyReferenceOperation { Instance.Type.IsValueType: true, Instance: not IInstanceReferenceOperation, Arguments.IsEmpty: true } property:
                WritePart(property.Instance, property.Property, value, site);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance.Type: { } collection } element when CountMember.HasLength(collection):
                ForgetContents(collection, site);
                ForgetElements(element.Type, site);
                break;
            case IPropertyReferenceOperation { Property.SetMethod: { } setter } property when property.Property.IsComputed() || setter.HasCode():
                State.Forget(property.Property, site);
                ForgetOtherNamesOf(property.Property, site);
                ForgetReadersOf(property.Property, site);
                ForgetWritten(context.Effects.Of(setter), site);
                break;
            case IPropertyReferenceOperation { Property.ReturnsByRef: true } element:
                ForgetAnyOf(element.Type, site);
                break;
            case IPropertyReferenceOperation property:
                ImmutableArray<Value> arguments = property.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
                if (property is { Property.IsIndexer: true, Instance.Type.TypeKind: TypeKind.Interface })
                {
                    // The same array or list may be known under its own type.
                    ForgetElements(property.Type, site);
                }

                ForgetOtherNamesOf(property.Property, site);
                State.WriteMember(property.Instance is null ? null : Evaluate(property.Instance), property.Property, property.Type, value, site, arguments);
                ForgetReadersOf(property.Property, site);
                break;
            case IDynamicMemberReferenceOperation dynamic:
                ForgetMembers([], member => member.IsWritable() && member.Name == dynamic.MemberName, site);
                break;
            case IArrayElementReferenceOperation { ArrayReference.Type: { } type } element:
                ForgetContents(type, site);
                ForgetElements(element.Type, site);
                break;
            case IImplicitIndexerReferenceOperation { Instance.Type: { } type } indexer:
                ForgetContents(type, site);
                ForgetElements(indexer.Type, site);
                break;
            case IInvocationOperation { TargetMethod.ReturnsByRef: true } reference:
                ForgetAnyOf(reference.Type, site);
                foreach (IArgumentOperation argument in reference.Arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Ref))
                {
                    Write(argument.Value, Table.Opaque((site, argument), argument.Value.Type), site);
                }

                break;
        }
    }

    /// <summary>What is assigned to a <c>ref</c> local.</summary>
    private IReadOnlyList<IOperation> TargetsOf(IOperation reference) =>
        (reference.Place() switch
        {
            ILocalSymbol local => context.References.Of(local),
            { } capture => _captures.Of(capture),
            null => [],
        }) is { Count: > 0 } targets ? targets : [reference];

    /// <summary>Where it is not known which place is written to, each of these may hold something else.</summary>
    private void WriteToOneOf(IReadOnlyList<IOperation> targets, IOperation site)
    {
        // A reference may be among its own targets, as in "place = ref Next(ref place)": each is written to once.
        bool isOutermost = _writtenTo.Count == 0;
        foreach (IOperation target in targets.Where(_writtenTo.Add))
        {
            Write(target, Table.Opaque((site, target), target.Type), site);
        }

        if (isOutermost)
        {
            _writtenTo.Clear();
        }
    }

    /// <summary>What a <c>ref</c> local stands for may have been written to under another name.</summary>
    private void ForgetReferences(IOperation site)
    {
        foreach (ILocalSymbol local in context.References.Names)
        {
            State.Places = State.Places.SetItem(local, Table.Opaque((local, site), local.Type));
        }
    }

    /// <summary>A method or property that returns by reference may return any element or member of that type.</summary>
    private void ForgetAnyOf(ITypeSymbol? type, IOperation site)
    {
        ForgetElements(type, site);
        ForgetMembers([], member => member.IsWritable() && SymbolEqualityComparer.Default.Equals(member.MemberType(), type), site);
    }

    private void WritePlace(ISymbol place, Value value)
    {
        State.Places = State.Places.SetItem(place, value);
        _writes.Add((place, value));
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

        Table.KnowsStoredTuples |= instance.Type is { IsTupleType: true } && instance.Place() is null;
        State.StoreMember(after, part, part.MemberType(), value);
        Write(instance, after, site);
    }
}
