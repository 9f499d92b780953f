using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Paths;

/// <summary>Variables that a lambda or local function writes to from within: what they hold depends on when it runs.</summary>
internal static class SharedVariables
{
    public static ImmutableHashSet<ISymbol> In(IOperation root)
    {
        var shared = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        foreach (IOperation function in root.Descendants().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            foreach (ISymbol written in function.Descendants().Select(Written).OfType<ISymbol>())
            {
                if (!SymbolEqualityComparer.Default.Equals(written.ContainingSymbol, FunctionOf(function)))
                {
                    shared.Add(written);
                }
            }
        }

        return shared.ToImmutable();
    }

    private static IMethodSymbol FunctionOf(IOperation function) =>
        function is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((ILocalFunctionOperation)function).Symbol;

    private static ISymbol? Written(IOperation operation)
    {
        IOperation? target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation increment => increment.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => argument.Value,
            _ => null,
        };
        return target switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }
}
