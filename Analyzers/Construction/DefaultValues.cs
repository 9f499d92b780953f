using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Values of structs in which nothing is: <c>default</c>, <c>Guid.Empty</c>, <c>new UserId()</c>.</summary>
internal static class DefaultValues
{
    /// <summary>Why the value is the default of its type; null when it is not known to be.</summary>
    public static string? Describe(Value value, Facts facts) => value switch
    {
        { Kind: ValueKind.Member, Symbol: IFieldSymbol { Name: "Empty", IsStatic: true, ContainingType.IsValueType: true } field } => $"'{field.ContainingType.Name}.Empty' is the id of nobody",
        { Kind: ValueKind.Opaque, Key: IDefaultValueOperation { Type.IsValueType: true } } => "the default of a struct has no value in it",
        { Kind: ValueKind.Opaque, Key: IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Constructor: { IsImplicitlyDeclared: true, ContainingType.IsValueType: true } } } => "the default of a struct has no value in it",
        { Kind: ValueKind.Call, Symbol: IMethodSymbol { Name: "GetValueOrDefault", Parameters.IsEmpty: true } method } when IntrinsicTraits.IsNullableValue(method.ContainingType) => Optional(value, facts),
        _ => null,
    };

    /// <summary>Whether it was compared with the empty one, and is another.</summary>
    public static bool IsExcluded(Value value, FlowState state)
    {
        if (value.Type is not INamedTypeSymbol { IsValueType: true } type || type.GetMembers("Empty").OfType<IFieldSymbol>().FirstOrDefault(field => field.IsStatic) is not { } empty)
        {
            return false;
        }

        ValueTable table = state.Table;
        Value nothing = state.ReadMember(null, empty, empty.Type);
        return new[] { table.Compare(ComparisonOperator.Equal, value, nothing), table.Compare(ComparisonOperator.Equal, nothing, value) }
            .Any(comparison => state.Facts.Maximum(table.LinearOf(comparison)) <= 0);
    }

    private static string? Optional(Value value, Facts facts)
    {
        Value? optional = value.Inputs.FirstOrDefault();
        return optional is not null && facts.IsNotNull(optional) ? null : "'GetValueOrDefault' gives an empty value where there is none";
    }
}
