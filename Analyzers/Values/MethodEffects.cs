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
    private const int MaxCallDepth = 3;

    private readonly ConcurrentDictionary<IMethodSymbol, OwnEffects> _own = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableHashSet<string>> _written = new(SymbolEqualityComparer.Default);

    /// <summary>The names that the method may write to, itself or through methods of its type that it calls.</summary>
    public ImmutableHashSet<string> WrittenBy(IMethodSymbol method) => _written.GetOrAdd(method.OriginalDefinition, Collect);

    private ImmutableHashSet<string> Collect(IMethodSymbol method)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var visited = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        var level = new List<IMethodSymbol> { method };
        for (int depth = 0; depth < MaxCallDepth && level.Count > 0; depth++)
        {
            var next = new List<IMethodSymbol>();
            foreach (IMethodSymbol caller in level)
            {
                OwnEffects own = _own.GetOrAdd(caller, OwnEffects.Of);
                names.UnionWith(own.Written);
                next.AddRange(own.Called
                    .SelectMany(name => caller.ContainingType.GetMembers(name))
                    .OfType<IMethodSymbol>()
                    .Select(callee => callee.OriginalDefinition)
                    .Where(visited.Add));
            }

            level = next;
        }

        return names.ToImmutable();
    }

    /// <summary>The names of the variables that lambdas and local functions within the body write to.</summary>
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

    /// <summary>What stands in one method itself.</summary>
    private sealed record OwnEffects(ImmutableHashSet<string> Written, ImmutableHashSet<string> Called)
    {
        public static OwnEffects Of(IMethodSymbol method)
        {
            var written = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
            var called = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
            foreach (SyntaxNode node in method.DeclaringSyntaxReferences.SelectMany(declaration => declaration.GetSyntax().DescendantNodes()))
            {
                if (WrittenName(node) is { } name)
                {
                    written.Add(name);
                }
                else if (node is InvocationExpressionSyntax invocation && NameOf(invocation.Expression) is { } callee)
                {
                    called.Add(callee);
                }
            }

            return new OwnEffects(written.ToImmutable(), called.ToImmutable());
        }
    }
}
