using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>Where methods are called in a compilation, by name. A file is read, once, when a method is asked for that its text mentions.</summary>
internal sealed class CallIndex(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, Entries> _entries = new();

    /// <summary>The invocations of methods of this name that may be of this one; null when it is also used as a value, so that there may be more calls.</summary>
    public IReadOnlyList<InvocationExpressionSyntax>? CallsOf(ISymbol method, CancellationToken cancellation = default)
    {
        var calls = new List<InvocationExpressionSyntax>();
        foreach (SyntaxTree tree in FilesThatSee(method).Where(tree => Mentions(tree, method.Name, cancellation)))
        {
            Entries entries = _entries.GetOrAdd(tree, _ => Read(tree.GetRoot(cancellation)));
            if (entries.UsedAsValue.Contains(method.Name))
            {
                return null;
            }

            calls.AddRange(entries.Calls[method.Name]);
        }

        return calls;
    }

    private IEnumerable<SyntaxTree> FilesThatSee(ISymbol method)
    {
        if (method.Name.Length == 0)
        {
            // A lambda is called by the name of whatever holds it.
            return [];
        }

        if (method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.NotApplicable))
        {
            return compilation.SyntaxTrees;
        }

        INamedTypeSymbol type = method.ContainingType;
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type.DeclaringSyntaxReferences.Select(declaration => declaration.SyntaxTree).Distinct();
    }

    private static bool Mentions(SyntaxTree tree, string name, CancellationToken cancellation) =>
        tree.GetText(cancellation).ToString().IndexOf(name, StringComparison.Ordinal) >= 0;

    private static Entries Read(SyntaxNode root)
    {
        var calls = new List<(string Name, InvocationExpressionSyntax Call)>();
        var usedAsValue = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            switch (node)
            {
                case InvocationExpressionSyntax invocation when WrittenNames.NameOf(invocation.Expression) is { } called:
                    calls.Add((called, invocation));
                    break;
                case ArgumentSyntax argument when WrittenNames.NameOf(argument.Expression) is { } value:
                    usedAsValue.Add(value);
                    break;
                case AssignmentExpressionSyntax assignment when WrittenNames.NameOf(assignment.Right) is { } value:
                    usedAsValue.Add(value);
                    break;
                case EqualsValueClauseSyntax initializer when WrittenNames.NameOf(initializer.Value) is { } value:
                    usedAsValue.Add(value);
                    break;
            }
        }

        return new Entries(calls.ToLookup(call => call.Name, call => call.Call, StringComparer.Ordinal), usedAsValue);
    }

    private sealed record Entries(ILookup<string, InvocationExpressionSyntax> Calls, HashSet<string> UsedAsValue);
}
