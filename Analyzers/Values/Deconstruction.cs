using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

internal static class Deconstruction
{
    /// <summary>The member that holds one of the parts of a tuple or of a positional record.</summary>
    public static ISymbol? PartMember(ITypeSymbol? type, int index, int count)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return tuple.TupleElements.Length == count ? tuple.TupleElements[index].CorrespondingTupleField ?? tuple.TupleElements[index] : null;
        }

        IMethodSymbol? deconstruct = type is { IsRecord: true }
            ? type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.IsImplicitlyDeclared && method.Parameters.Length == count)
            : null;
        return deconstruct is null ? null : type!.GetMembers(deconstruct.Parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault();
    }
}
