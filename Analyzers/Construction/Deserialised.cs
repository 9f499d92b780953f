using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>
/// Objects that were filled from data: their declarations promise nothing, for a null in the data goes into a member
/// that is declared without.
/// </summary>
internal static class Deserialised
{
    private const int MaxDepth = 8;

    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "Deserialize", "DeserializeAsync", "DeserializeObject", "DeserializeAnonymousType", "DeserializeFromElement",
        "ReadFromJsonAsync", "GetFromJsonAsync", "ReadAsAsync", "ReadFromJsonAsAsyncEnumerable", "ToObject", "BindAsync",
    };

    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "JsonPropertyNameAttribute", "JsonPropertyAttribute", "JsonIncludeAttribute", "JsonRequiredAttribute", "DataMemberAttribute",
        "XmlElementAttribute", "XmlAttributeAttribute", "ProtoMemberAttribute", "BindPropertyAttribute",
    };

    private static readonly HashSet<string> Contracts = new(StringComparer.Ordinal)
    {
        "DataContractAttribute", "SerializableAttribute", "JsonObjectAttribute", "JsonConverterAttribute", "XmlRootAttribute", "XmlTypeAttribute",
        "ProtoContractAttribute", "MessagePackObjectAttribute", "MemoryPackableAttribute", "GenerateSerializerAttribute",
    };

    private static readonly HashSet<string> Bindings = new(StringComparer.Ordinal)
    {
        "FromBodyAttribute", "FromQueryAttribute", "FromFormAttribute", "FromHeaderAttribute", "FromRouteAttribute",
    };

    public static bool IsReader(string method) => Readers.Contains(method);

    public static bool Is(Value value)
    {
        if (value.Symbol is { } symbol && value.Kind == ValueKind.Member && IsMarked(symbol))
        {
            return true;
        }

        return value.Kind is ValueKind.Member or ValueKind.Element && IsRead(value.Base);
    }

    /// <summary>Whether the object itself, or what it is a part of, is what a reader of data gives.</summary>
    public static bool IsRead(Value? value)
    {
        Value? current = value;
        for (int depth = 0; current is not null && depth < MaxDepth; depth++)
        {
            if (current is { Kind: ValueKind.Call, Symbol: IMethodSymbol method })
            {
                return Readers.Contains(method.Name);
            }

            if (current is { Kind: ValueKind.Parameter, Symbol: IParameterSymbol parameter })
            {
                return IsBound(parameter);
            }

            current = current.Cases.Select(@case => @case.Value).FirstOrDefault(@case => !@case.IsNullConstant) ?? current.Base;
        }

        return false;
    }

    /// <summary>Whether the web framework fills it from a request.</summary>
    public static bool IsBound(IParameterSymbol parameter) => HasAttribute(parameter, Bindings);

    /// <summary>Whether the type says itself that data are read into it, or one of its members does.</summary>
    public static bool IsDataContract(INamedTypeSymbol type) => HasAttribute(type, Contracts) || type.GetMembers().Any(IsMarked);

    private static bool IsMarked(ISymbol member) => HasAttribute(member, Marks);

    private static bool HasAttribute(ISymbol symbol, HashSet<string> names) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && names.Contains(type.Name));
}
