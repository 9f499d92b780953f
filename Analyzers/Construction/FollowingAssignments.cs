using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Members that are assigned on the statements after a creation, before the context is used.</summary>
internal static class FollowingAssignments
{
    public static IEnumerable<ISimpleAssignmentOperation> Of(IOperation creation)
    {
        if (Holder(creation) is not { } holder || Statement(creation) is not { Parent: IBlockOperation block } statement)
        {
            yield break;
        }

        foreach (IOperation next in block.Operations.SkipWhile(operation => operation != statement).Skip(1))
        {
            if (next is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment }
                && assignment.Target is IMemberReferenceOperation { Instance: { } instance }
                && IsHolder(instance, holder)
                && !Mentions(assignment.Value, holder))
            {
                yield return assignment;
            }
            else if (Mentions(next, holder))
            {
                yield break;
            }
        }
    }

    /// <summary>The names of what the next call writes to that the new object is handed to.</summary>
    public static ISet<string> MadeByHelpers(IOperation creation)
    {
        if (Holder(creation) is not { } holder || Statement(creation) is not { Parent: IBlockOperation block } statement)
        {
            return new HashSet<string>();
        }

        IOperation? next = block.Operations
            .SkipWhile(operation => operation != statement)
            .Skip(1)
            .FirstOrDefault(operation => Mentions(operation, holder)
                && operation is not IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IMemberReferenceOperation } });
        return next is IExpressionStatementOperation { Operation: IInvocationOperation call }
            ? new MethodEffects().Of(call.TargetMethod).Written
            : new HashSet<string>();
    }

    /// <summary>The variable that the new object is put into.</summary>
    private static ISymbol? Holder(IOperation creation)
    {
        IOperation? parent = creation.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment => SymbolOf(assignment.Target),
            _ => null,
        };
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => null,
    };

    private static IOperation? Statement(IOperation operation)
    {
        IOperation? current = operation;
        while (current is not null and not { Parent: IBlockOperation })
        {
            current = current.Parent;
        }

        return current;
    }

    private static bool IsHolder(IOperation operation, ISymbol holder) =>
        SymbolEqualityComparer.Default.Equals(SymbolOf(operation.WithoutConversions()), holder);

    private static bool Mentions(IOperation operation, ISymbol holder) => operation.DescendantsAndSelf().Any(part => IsHolder(part, holder));
}
