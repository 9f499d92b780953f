using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>Finds the exception whose text an expression holds, however the text was put together.</summary>
internal sealed class ExceptionText(PathState state, IOperation root, Compilation compilation, int depth = 0)
{
    private const int MaxDepth = 12;

    /// <summary>The part that brings the text of an exception in; null when there is none.</summary>
    public IOperation? In(IOperation? text)
    {
        if (text is null || depth > MaxDepth || text.ConstantValue.HasValue)
        {
            return null;
        }

        switch (text.WithoutConversions())
        {
            case var whole when IsException(whole.Type):
                return whole;
            case IPropertyReferenceOperation { Property.Name: "Message" or "StackTrace", Instance: { } instance } member when IsException(instance.Type):
                return member;
            case IConditionalAccessOperation access:
                return IsException(access.Operation.Type) && access.WhenNotNull is IPropertyReferenceOperation { Property.Name: "Message" or "StackTrace" } ? access : Deeper.In(access.WhenNotNull) ?? (IsText(access.Operation.Type) ? Deeper.In(access.Operation) : null);
            case IInvocationOperation call:
                return InCall(call);
            case IImplicitIndexerReferenceOperation part:
                return Deeper.In(part.Instance);
            case IAnonymousObjectCreationOperation creation:
                return FirstIn(creation.Initializers.OfType<ISimpleAssignmentOperation>().Select(member => member.Value));
            case IInterpolatedStringOperation interpolated:
                return FirstIn(interpolated.Parts.OfType<IInterpolationOperation>().Select(part => part.Expression));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } concatenation:
                return FirstIn([concatenation.LeftOperand, concatenation.RightOperand]);
            case IArrayCreationOperation { Initializer: { } elements }:
                return FirstIn(elements.ElementValues);
            case ILocalReferenceOperation { Local: var local } when IsBuilder(local.Type):
                return InBuilder(local);
            case IObjectCreationOperation creation when IsBuilder(creation.Type):
                return FirstIn(creation.Arguments.Select(argument => argument.Value));
            case IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or ILocalReferenceOperation or IParameterReferenceOperation:
                return FirstIn(PossibleSources.Of(text, state).InSourceOrder().Where(source => !ReferenceEquals(source, text.WithoutConversions())));
            default:
                return null;
        }
    }

    public static bool IsException(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == nameof(Exception) && SymbolNames.IsIn(current, "System"))
            {
                return true;
            }
        }

        return false;
    }

    private ExceptionText Deeper => new(state, root, compilation, depth + 1);

    private IOperation? InCall(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == nameof(ToString) && IsException(call.Instance?.Type))
        {
            return call;
        }

        // What a text or builder is made into still holds the text.
        if (!IsText(call.Type))
        {
            return null;
        }

        if (IsText(call.TargetMethod.ContainingType) || call.TargetMethod.Name is "Serialize" or "SerializeObject")
        {
            return FirstIn(call.Arguments.Select(argument => argument.Value).Where(IsTextual).Prepend(call.Instance).OfType<IOperation>());
        }

        return OwnHelpers.ReturnedBy(call.TargetMethod, compilation) is { } returned
            ? InHelper(call, returned)
            : null;
    }

    /// <summary>A helper of the user's own that hands back text of an exception that it is given, or a text that it is given.</summary>
    private IOperation? InHelper(IInvocationOperation call, OwnHelpers.Returned returned)
    {
        var inside = new ExceptionText(PathState.Unknown, returned.Body, compilation, depth + 4);
        if (call.Arguments.Any(argument => IsException(argument.Value.WithoutConversions().Type)) && returned.Values.Any(value => inside.In(value) is not null))
        {
            return call;
        }

        return FirstIn(call.Arguments.Select(argument => argument.Value).Where(value => IsText(value.Type) && returned.Values.Any(result => Mentions(result, call, value))));
    }

    private static bool Mentions(IOperation result, IInvocationOperation call, IOperation value)
    {
        IParameterSymbol? parameter = call.Arguments.First(argument => ReferenceEquals(argument.Value, value)).Parameter;
        return result.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Any(reference => reference.Parameter.Name == parameter?.Name && IsText(reference.Parent is IMemberReferenceOperation member ? member.Type : reference.Type));
    }

    private IOperation? InBuilder(ILocalSymbol builder) => FirstIn(
        from call in root.Descendants().OfType<IInvocationOperation>()
        where call.TargetMethod.Name.StartsWith("Append", StringComparison.Ordinal) && IsBuilder(call.TargetMethod.ContainingType) && IsChainOf(call, builder)
        from argument in call.Arguments
        select argument.Value)
        ?? FirstIn(state.SourcesOf(builder)?.InSourceOrder() ?? []);

    private static bool IsChainOf(IInvocationOperation call, ILocalSymbol builder) => call.Instance switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, builder),
        IInvocationOperation inner => IsChainOf(inner, builder),
        _ => false,
    };

    private IOperation? FirstIn(IEnumerable<IOperation> parts) => parts.Select(Deeper.In).FirstOrDefault(found => found is not null);

    private static bool IsTextual(IOperation value) => IsText(value.WithoutConversions().Type) || IsException(value.WithoutConversions().Type) || value.WithoutConversions() is IArrayCreationOperation or IAnonymousObjectCreationOperation;

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String || IsBuilder(type);

    private static bool IsBuilder(ITypeSymbol? type) => SymbolNames.Is(type, "System.Text", "StringBuilder");
}
