using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>A call that tries to create a context and answers whether it could.</summary>
internal sealed record AttemptedCreation(IInvocationOperation Call, ContextType Context)
{
    /// <summary>Whether nobody looks at the answer.</summary>
    public bool IsDropped
    {
        get
        {
            IOperation? parent = Call.Parent;
            while (parent is IAwaitOperation or IConversionOperation)
            {
                parent = parent.Parent;
            }

            return parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
        }
    }

    /// <summary>What the context is called where it is put.</summary>
    public string ResultName => Call.Arguments
        .Where(argument => argument.Parameter?.RefKind == RefKind.Out && argument.Value.WithoutDeclaration() is not IDiscardOperation)
        .Select(argument => argument.Value.WithoutDeclaration() is ILocalReferenceOperation local ? local.Local.Name : Names.Of(argument.Value.Syntax))
        .FirstOrDefault() ?? Context.Type.Name;
}
