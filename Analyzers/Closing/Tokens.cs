using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>Recognises cancellation tokens by how they are written.</summary>
internal static class Tokens
{
    /// <summary>Whether the token is never cancelled.</summary>
    public static bool IsNone(IOperation token) => token.WithoutConversions() switch
    {
        IPropertyReferenceOperation { Property: { Name: "None", ContainingType: var type } } => IsToken(type),
        IDefaultValueOperation => true,
        IObjectCreationOperation { Arguments: [] } creation => IsToken(creation.Type),
        IObjectCreationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: false } }] } creation => IsToken(creation.Type),
        _ => false,
    };

    /// <summary>Whether the token is cancelled from the first.</summary>
    public static bool IsBornCancelled(IOperation token) =>
        token.WithoutConversions() is IObjectCreationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: true } }] } creation && IsToken(creation.Type);

    public static bool IsToken(ITypeSymbol? type) => SymbolNames.Is(type, "System.Threading", nameof(CancellationToken));
}
