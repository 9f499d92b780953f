using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>Which fields, properties and captured variables the user's own methods may write to.</summary>
/// <remarks>
/// Read off the syntax by name, so that it costs no binding: a name that is assigned anywhere in the method, or in a
/// method of the same type that it calls, counts.
/// </remarks>
internal sealed class MethodEffects
{
    private const int MaxDepth = 3;

    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableHashSet<string>> _written = new(SymbolEqualityComparer.Default);

    public ImmutableHashSet<string> WrittenBy(IMethodSymbol method) =>
        _written.GetOrAdd(method.OriginalDefinition, static original =>
        {
            var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
            Collect(original, names, new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default), MaxDepth);
            return names.ToImmutable();
        });

    private static void Collect(IMethodSymbol method, ImmutableHashSet<string>.Builder names, HashSet<IMethodSymbol> visited, int depth)
    {
        if (depth == 0 || !visited.Add(method))
        {
            return;
        }

        foreach (SyntaxReference declaration in method.DeclaringSyntaxReferences)
        {
            foreach (SyntaxNode node in declaration.GetSyntax().DescendantNodes())
            {
                if (WrittenName(node) is { } written)
                {
                    names.Add(written);
                }
                else if (node is InvocationExpressionSyntax { Expression: var called } && method.ContainingType is { } type)
                {
                    foreach (IMethodSymbol callee in type.GetMembers(NameOf(called) ?? string.Empty).OfType<IMethodSymbol>())
                    {
                        Collect(callee.OriginalDefinition, names, visited, depth - 1);
                    }
                }
            }
        }
    }

    public static ImmutableHashSet<string> WrittenByFunctionsIn(SyntaxNode body)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (SyntaxNode function in body.DescendantNodes().Where(IsFunction))
        {
            names.UnionWith(function.DescendantNodes().Select(WrittenName).OfType<string>());
        }

        return names.ToImmutable();
    }

    public static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    /// <summary>The name that a node writes to, when it writes.</summary>
    public static string? WrittenName(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        PrefixUnaryExpressionSyntax unary when unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression) => NameOf(unary.Operand),
        PostfixUnaryExpressionSyntax unary when !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression) => NameOf(unary.Operand),
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None and not (int)SyntaxKind.InKeyword } argument => NameOf(argument.Expression),
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        GenericNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
