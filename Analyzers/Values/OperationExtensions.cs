using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

internal static class OperationExtensions
{
    /// <summary>What a block does, and what it branches on or returns.</summary>
    public static ImmutableArray<IOperation> AllOperations(this BasicBlock block) =>
        block.BranchValue is null ? block.Operations : block.Operations.Add(block.BranchValue);

    /// <summary>The local, parameter or capture that is referred to; none for anything else.</summary>
    public static object? Place(this IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        _ => null,
    };

    public static IOperation WithoutDeclaration(this IOperation operation) =>
        operation is IDeclarationExpressionOperation declaration ? declaration.Expression : operation;

    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>Whether this is a field or property of the instance or a static one that others can write to.</summary>
    public static bool IsSharedMutable(this Value value)
    {
        if (value.Kind != ValueKind.Member || !value.Symbol!.IsWritable())
        {
            return false;
        }

        Value? root = value.Base;
        while (root is { Kind: ValueKind.Member })
        {
            root = root.Base;
        }

        return root is null or { Kind: ValueKind.This };
    }

    /// <summary>Whether it may hold something else later: a field or property that can be set, or one that is computed.</summary>
    public static bool IsWritable(this ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && !field.IsConst,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false } || property.IsComputed(),
        _ => false,
    };

    /// <summary>Whether the getter has code of its own, in this compilation.</summary>
    public static bool IsComputed(this IPropertySymbol property) => property.GetMethod?.HasCode() == true;

    /// <summary>Whether an accessor has code of its own, in this compilation.</summary>
    public static bool HasCode(this IMethodSymbol accessor) =>
        accessor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences: [var declaration] }
        && declaration.GetSyntax() is ArrowExpressionClauseSyntax or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null };

    /// <summary>Whether the method answers yes or no, be it later.</summary>
    public static bool IsPredicate(this IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        || (method.IsAsync && method.ReturnType is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] });

    /// <summary>Whether it can be enumerated, as texts can too.</summary>
    public static bool IsSequence(this ITypeSymbol type) => type.AllInterfaces.Concat([type]).Any(one => one.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>The type of what can be assigned within a sequence or map of that type.</summary>
    public static ITypeSymbol? ElementType(this ITypeSymbol sequence) => sequence switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "Span" or "Memory" or "ArraySegment" or "List", TypeArguments: [var element] } => element,
        INamedTypeSymbol { Name: "Dictionary" or "IDictionary" or "ConcurrentDictionary", TypeArguments: [_, var value] } => value,
        _ => null,
    };

    public static ITypeSymbol? MemberType(this ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>Whether this is the property that a record makes of the parameter of its primary constructor.</summary>
    public static bool IsPositional(this IPropertySymbol property, IParameterSymbol parameter) =>
        property.DeclaringSyntaxReferences is [var declaration]
        && parameter.DeclaringSyntaxReferences is [var parameterDeclaration]
        && declaration.Span == parameterDeclaration.Span
        && declaration.SyntaxTree == parameterDeclaration.SyntaxTree;
}
