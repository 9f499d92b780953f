using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>What follows from what a value is, wherever it is used.</summary>
internal static class IntrinsicTraits
{
    public static Traits Of(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Constant:
                return value.Constant is null ? Traits.Null
                    : value.Constant is string text && !string.IsNullOrWhiteSpace(text) ? Traits.NotNull | Traits.NotBlank
                    : Traits.NotNull;
            case ValueKind.This:
            case ValueKind.Slice:
            case ValueKind.View:
            case ValueKind.Concatenation:
            case ValueKind.Sum:
            case ValueKind.Length:
            case ValueKind.Search:
            case ValueKind.Condition:
            case ValueKind.NullTest:
                return Traits.NotNull;
            case ValueKind.Parameter:
                return OfAnnotation(((IParameterSymbol)value.Symbol!).NullableAnnotation, value.Type);
            case ValueKind.Member when value.Symbol is IFieldSymbol field:
                return OfAnnotation(field.NullableAnnotation, value.Type);
            case ValueKind.Member when value.Symbol is IPropertySymbol property:
                return OfAnnotation(property.NullableAnnotation, value.Type);
            case ValueKind.Call when value.Symbol is IMethodSymbol method:
                return MayReturnNull(method) ? Traits.MaybeNull : OfAnnotation(ResultAnnotation(method, value), value.Type);
            default:
                return value.Type is { IsValueType: true } type && !IsNullableValue(type) && !value.IsLifted ? Traits.NotNull : Traits.None;
        }
    }

    private static bool MayReturnNull(IMethodSymbol method) =>
        method.GetReturnTypeAttributes().Any(attribute => attribute.AttributeClass?.Name == "MaybeNullAttribute");

    /// <summary>The annotation of what a call gives, or of what awaiting it gives.</summary>
    private static NullableAnnotation ResultAnnotation(IMethodSymbol method, Value value) =>
        method.ReturnType is INamedTypeSymbol { TypeArguments: [var awaited] } task
        && !SymbolEqualityComparer.Default.Equals(task, value.Type)
        && SymbolEqualityComparer.Default.Equals(awaited, value.Type)
            ? task.TypeArgumentNullableAnnotations[0]
            : method.ReturnNullableAnnotation;

    private static Traits OfAnnotation(NullableAnnotation annotation, ITypeSymbol? type)
    {
        if (type is { IsValueType: true })
        {
            return IsNullableValue(type) ? Traits.None : Traits.NotNull;
        }

        return annotation switch
        {
            NullableAnnotation.Annotated => Traits.MaybeNull,
            NullableAnnotation.NotAnnotated => Traits.NotNull,
            _ => Traits.None,
        };
    }

    public static bool IsNullableValue(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
