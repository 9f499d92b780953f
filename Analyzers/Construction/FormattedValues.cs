using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Finds, in a text, what has no text of its own and is written as the name of its type.</summary>
internal static class FormattedValues
{
    private const int MaxDepth = 5;

    private static readonly HashSet<string> Formatters = new(StringComparer.Ordinal) { "ToString", "Format", "Concat", "Join" };

    public static Value? Find(Value text) => Find(text, MaxDepth);

    public static bool IsAwaitable(ITypeSymbol type) => type.Name is "Task" or "ValueTask" && SymbolNames.IsIn(type.OriginalDefinition, "System.Threading.Tasks");

    private static Value? Find(Value text, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        return Formatted(text).FirstOrDefault(HasNoText)
            ?? text.Cases.Select(@case => @case.Value).Concat(Composed(text)).Select(part => ReferenceEquals(part, text) ? null : Find(part, depth - 1)).FirstOrDefault(found => found is not null);
    }

    /// <summary>What a text is written from.</summary>
    private static IEnumerable<Value> Formatted(Value text) => text switch
    {
        { Kind: ValueKind.Opaque, Type: null } => text.Inputs,
        { Kind: ValueKind.Call, Symbol: IMethodSymbol method } when Formatters.Contains(method.Name) => IsInherited(method)
            ? text.Inputs.Concat(text.Base is null ? [] : [text.Base])
            : text.Inputs.SelectMany(input => input.Kind == ValueKind.Opaque && input.Type is IArrayTypeSymbol ? input.Inputs : ImmutableArray.Create(input)).Where(input => !IsEnumerated(method, input.Type)),
        _ => [],
    };

    // What is joined is written element by element.
    private static bool IsEnumerated(IMethodSymbol method, ITypeSymbol? type) => type is IArrayTypeSymbol
        || (method.Name is "Join" or "Concat" && type?.IsSequence() == true);

    // An own ToString says what it wants; only that of object gives the name of the type.
    private static bool IsInherited(IMethodSymbol method) =>
        method.Name == "ToString" && method.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;

    private static IEnumerable<Value> Composed(Value text) => text.Kind switch
    {
        ValueKind.Concatenation => text.Operands,
        ValueKind.Slice or ValueKind.View or ValueKind.Cast => [text.Base!],
        ValueKind.Call when text.Symbol?.ContainingType?.SpecialType == SpecialType.System_String => text.Inputs.Concat(text.Operands).Concat(text.Base is null ? [] : [text.Base]),
        _ => [],
    };

    private static bool HasNoText(Value value) => HasNoText(value.Type) || value.Key is IMethodReferenceOperation or IFlowAnonymousFunctionOperation;

    private static bool HasNoText(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
        {
            type = inner;
        }

        if (type is IArrayTypeSymbol)
        {
            return true;
        }

        if (IsSequence(type))
        {
            return true;
        }

        // Of an interface, or of object itself, another type may be there that has a text.
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Delegate, SpecialType: SpecialType.None, IsAbstract: false } named || named.IsRecord)
        {
            return false;
        }

        return IsAwaitable(named) || ((named.IsSealed || named.IsValueType || !MayBeDerived(named)) && !OverridesToString(named));
    }

    /// <summary>No sequence of the framework has a text; one of characters may be a text of its own.</summary>
    private static bool IsSequence(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [{ SpecialType: not SpecialType.System_Char }, ..] } sequence
        && SymbolNames.IsIn(sequence, "System.Collections.Generic")
        && sequence.Name is "IEnumerable" or "ICollection" or "IList" or "IReadOnlyCollection" or "IReadOnlyList" or "ISet" or "IDictionary" or "IReadOnlyDictionary" or "IAsyncEnumerable";

    // A class of the user's own that nobody derives from is as good as sealed; of a library's that is not known.
    private static bool MayBeDerived(INamedTypeSymbol type) => type.Locations.All(location => !location.IsInSource)
        && type.Name is not ("List" or "Dictionary" or "HashSet" or "Queue" or "Stack" or "ClaimsPrincipal" or "ClaimsIdentity");

    private static bool OverridesToString(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: not SpecialType.System_Object and not SpecialType.System_ValueType }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").Any(member => member is IMethodSymbol { Parameters.IsEmpty: true, IsOverride: true }))
            {
                return true;
            }
        }

        return false;
    }
}
