using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>Where methods are called in a compilation, by name: made once, and only if a finding asks for it.</summary>
internal sealed class CallIndex(Compilation compilation)
{
    private readonly Lazy<Entries> _entries = new(() => Read(compilation));

    /// <summary>The invocations of a method of this name; null when it is also used as a value, so that there may be more calls.</summary>
    public IReadOnlyList<InvocationExpressionSyntax>? CallsOf(string name)
    {
        Entries entries = _entries.Value;
        return entries.UsedAsValue.Contains(name) ? null
            : entries.Calls.TryGetValue(name, out List<InvocationExpressionSyntax>? calls) ? calls
            : [];
    }

    private static Entries Read(Compilation compilation)
    {
        var calls = new Dictionary<string, List<InvocationExpressionSyntax>>(StringComparer.Ordinal);
        var usedAsValue = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode node in compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()))
        {
            switch (node)
            {
                case InvocationExpressionSyntax invocation when NameOf(invocation.Expression) is { } called:
                    if (!calls.TryGetValue(called, out List<InvocationExpressionSyntax>? known))
                    {
                        calls.Add(called, known = []);
                    }

                    known.Add(invocation);
                    break;
                case ArgumentSyntax argument when NameOf(argument.Expression) is { } value:
                    usedAsValue.Add(value);
                    break;
                case AssignmentExpressionSyntax assignment when NameOf(assignment.Right) is { } value:
                    usedAsValue.Add(value);
                    break;
                case EqualsValueClauseSyntax initializer when NameOf(initializer.Value) is { } value:
                    usedAsValue.Add(value);
                    break;
            }
        }

        return new Entries(calls, usedAsValue);
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private sealed record Entries(Dictionary<string, List<InvocationExpressionSyntax>> Calls, HashSet<string> UsedAsValue);
}
