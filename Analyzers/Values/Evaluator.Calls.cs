using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <content>Calls and object creations.</content>
internal sealed partial class Evaluator
{
    private Value EvaluateInvocation(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        Value? instance = invocation.Instance is null ? null : Evaluate(invocation.Instance);
        ImmutableArray<Value> arguments = EvaluateArguments(invocation.Arguments, method);
        context.Observer?.OnCall(invocation, method, instance, arguments, State);
        NoteLocalFunctionCall(method, arguments);

        if (AccessMethods.Find(method) is { } access)
        {
            return EvaluateAccess(invocation, access, instance, arguments);
        }

        NoteDereference(instance, invocation.Instance);

        if (IsNullableGetter(method) && instance is not null && State.Facts.IsNotNull(instance))
        {
            return instance;
        }

        return EvaluateCall(invocation, method, instance, invocation.Arguments, arguments);
    }

    private static bool IsNullableGetter(IMethodSymbol method) =>
        method.Name == "GetValueOrDefault" && IntrinsicTraits.IsNullableValue(method.ContainingType);

    /// <summary>The arguments' values in the order of the parameters.</summary>
    private ImmutableArray<Value> EvaluateArguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method)
    {
        var values = new Value?[method.Parameters.Length];
        foreach (IArgumentOperation argument in arguments)
        {
            Value value = argument.Parameter?.RefKind == RefKind.Out ? Table.Opaque(argument, argument.Value.Type) : Evaluate(argument.Value);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = value;
            }
        }

        return values.Select((value, i) => value ?? Table.Opaque((method, i), method.Parameters[i].Type)).ToImmutableArray();
    }

    private Value EvaluateAccess(IInvocationOperation invocation, AccessMethod accessMethod, Value? instance, ImmutableArray<Value> arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        int receiverIndex = accessMethod.Receiver is null ? -1 : accessMethod.ReceiverOf(method);
        Value receiver = receiverIndex < 0 ? instance! : arguments[receiverIndex];
        IOperation? receiverOperation = receiverIndex < 0
            ? invocation.Instance
            : invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == receiverIndex)?.Value.WithoutConversions();
        Access access = AccessOf(invocation, accessMethod, method, receiver, receiverOperation, arguments);
        if (!accessMethod.GivesPart)
        {
            Assume(access);
            return EvaluateCall(invocation, method, instance, invocation.Arguments, arguments);
        }

        return Take(access);
    }

    private Access AccessOf(
        IOperation operation, AccessMethod accessMethod, IMethodSymbol method, Value receiver, IOperation? receiverOperation, ImmutableArray<Value> arguments)
    {
        Linear length = State.Length(receiver);
        if (accessMethod.Range(method) is >= 0 and var range)
        {
            Value bounds = Bounds(operation, arguments[range]);
            return new Access(operation, receiverOperation, receiver, Position(bounds.Operands[0], length), Position(bounds.Operands[1], length), length)
            {
                NullIsEmpty = accessMethod.NullIsEmpty,
            };
        }

        Linear start = Position(arguments[accessMethod.Start(method)], length);
        int count = accessMethod.Count(method);
        Linear end = count >= 0 ? start + Table.LinearOf(arguments[count]) : accessMethod.HasNoCount ? start : length;
        return new Access(operation, receiverOperation, receiver, start, end, length) { NullIsEmpty = accessMethod.NullIsEmpty };
    }

    private Value EvaluateCreation(IObjectCreationOperation creation)
    {
        Value created = Table.Opaque(creation, creation.Type);
        if (creation.Constructor is not { } constructor)
        {
            return created;
        }

        ImmutableArray<Value> arguments = EvaluateArguments(creation.Arguments, constructor);
        context.Observer?.OnCall(creation, constructor, null, arguments, State);
        if (creation.Type is { IsValueType: false })
        {
            State.Facts = State.Facts.With(created, Traits.NotNull);
        }

        if (AccessMethods.Find(constructor) is { } accessMethod)
        {
            int receiver = accessMethod.ReceiverOf(constructor);
            Value array = arguments[receiver];
            IOperation? operation = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == receiver)?.Value.WithoutConversions();
            return Take(AccessOf(creation, accessMethod, constructor, array, operation, arguments));
        }

        if (FrameworkContracts.Find(constructor) is { } contract)
        {
            Apply(contract, created, null, arguments);
        }

        AssignOutArguments(creation, creation.Arguments, arguments, created);
        NoteEffects(creation, constructor, null, arguments);
        StorePositionalMembers(created, constructor, arguments);
        return created;
    }

    /// <summary>A positional record keeps its arguments in the properties of the same name.</summary>
    private void StorePositionalMembers(Value created, IMethodSymbol constructor, ImmutableArray<Value> arguments)
    {
        if (!constructor.ContainingType.IsRecord)
        {
            return;
        }

        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            IPropertySymbol? property = constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
            if (property is not null && property.IsPositional(parameter))
            {
                State.StoreMember(created, property, property.Type, arguments[parameter.Ordinal]);
            }
        }
    }

    private Value EvaluateCall(
        IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<IArgumentOperation> argumentOperations, ImmutableArray<Value> arguments)
    {
        Contract? contract = FrameworkContracts.Find(method);
        Value result = ResultOf(call, method, contract, instance, arguments);
        FlowState before = State.Clone();
        AssignOutArguments(call, argumentOperations, arguments, result);
        NoteEffects(call, method, instance, arguments);
        NoteEffectsOfFunctions(call, contract);
        ImmutableArray<Value> current = Current(argumentOperations, arguments);
        if (contract is not null)
        {
            Apply(contract, result, instance, current);
            NoteTested(contract, method, result, instance, arguments);
        }
        else
        {
            ApplySource(call, method, result, instance, current, arguments, before);
        }

        ApplyAttributes(method, result, instance, current);
        return ApplySequenceKnowledge(call, method, result, instance, argumentOperations, arguments);
    }

    /// <summary>A test that is true of some texts is about their content; one of emptiness says more when it is false.</summary>
    private static void NoteTested(Contract contract, IMethodSymbol method, Value result, Value? instance, ImmutableArray<Value> arguments)
    {
        if (method.ReturnType.SpecialType == SpecialType.System_Boolean && contract.WhenFalse.IsEmpty && result.Tested.IsEmpty)
        {
            ImmutableArray<Value> texts = arguments.Where(argument => argument.Type?.SpecialType == SpecialType.System_String && argument.Kind != ValueKind.Constant).ToImmutableArray();
            result.Tested = instance?.Type?.SpecialType == SpecialType.System_String ? texts.Add(instance) : texts;
            if (RegularExpressions.IsTest(method))
            {
                (result.Subjects, result.ApprovingOutcome) = (texts.SelectMany(CutTexts.WholesOf).ToImmutableArray(), true);
            }
        }
    }

    /// <summary>The arguments with what the call has assigned to those passed by reference.</summary>
    private ImmutableArray<Value> Current(ImmutableArray<IArgumentOperation> operations, ImmutableArray<Value> arguments)
    {
        ImmutableArray<Value> current = arguments;
        foreach (IArgumentOperation argument in operations)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter && parameter.Ordinal < current.Length)
            {
                current = current.SetItem(parameter.Ordinal, Table.Opaque(argument, argument.Value.Type));
            }
        }

        return current;
    }

    private Value ResultOf(IOperation call, IMethodSymbol method, Contract? contract, Value? instance, ImmutableArray<Value> arguments)
    {
        if (contract is not null && ResultOf(contract, method, new ContractBinding(Table.Null, instance, arguments, Table)) is { } known)
        {
            return known;
        }

        // What is made of the elements of a sequence is something else when these have changed.
        return contract is { IsPure: true } && !HoldsElements(instance?.Type) && !arguments.Any(argument => HoldsElements(argument.Type))
            ? Table.Call(method.OriginalDefinition, method.ReturnType, instance, arguments)
            : Table.FreshCall(method, method.ReturnType, call);
    }

    private static bool HoldsElements(ITypeSymbol? type) => type is { SpecialType: not SpecialType.System_String, IsReferenceType: true } && type.IsSequence();

    private void AssignOutArguments(IOperation call, ImmutableArray<IArgumentOperation> operations, ImmutableArray<Value> arguments, Value result)
    {
        foreach (IArgumentOperation argument in operations)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
            {
                Value assigned = Table.Opaque(argument, argument.Value.Type);
                assigned.Origin ??= call;
                assigned.Answer = result.Type?.SpecialType == SpecialType.System_Boolean ? result : null;
                assigned.Inputs = arguments;
                Write(argument.Value, assigned, argument);
            }
        }
    }
}
