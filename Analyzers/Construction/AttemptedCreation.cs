using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>A call that tries to create a context and answers whether it could.</summary>
internal sealed record AttemptedCreation(IInvocationOperation Call, ContextType Context)
{
    private static readonly string[] Creations = ["Create", "Build", "Make", "From", "Authenticate", "Open", "Parse", "Resolve"];

    /// <summary>Whether it is there to create one; what only looks one up, or removes it, may be called for that.</summary>
    public bool IsCreation => Context.Factories.Contains(Call.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default)
        || Array.Exists(Creations, word => Call.TargetMethod.Name.IndexOf(word, StringComparison.Ordinal) >= 0);

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
