using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Tells a default that stands for no context from one that is used as a context.</summary>
internal static class DefaultUses
{
    public static bool AreHarmless(IOperation @default)
    {
        IOperation? parent = @default.Parent;
        while (parent is IConversionOperation or IConditionalOperation or ICoalesceOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            // Compared with, or what an optional parameter says.
            IBinaryOperation or IParameterInitializerOperation or IPatternOperation => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" } } => true,
            // The answer of a Try… method says that there is none.
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out } } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsAssignedLater(declarator.Symbol, @default),
            ITupleOperation tuple => tuple.Elements.Any(element => element.ConstantValue is { HasValue: true, Value: false }),
            _ => false,
        };
    }

    private static bool IsAssignedLater(ILocalSymbol local, IOperation @default)
    {
        IOperation root = @default;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(operation => operation switch
        {
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => SymbolEqualityComparer.Default.Equals(target.Local, local),
            IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value } => value.WithoutDeclaration() is ILocalReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Local, local),
            _ => false,
        });
    }
}
