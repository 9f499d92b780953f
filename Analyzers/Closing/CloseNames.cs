using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Closing;

/// <summary>
/// The names that a close may be called by in a compilation: those of the libraries, and those of the helpers that call
/// such a name. It is read off the syntax once, and lets go of nearly every body without binding it.
/// </summary>
internal sealed class CloseNames
{
    private const int MaxLevels = 3;

    /// <summary>Every library of the table has one of these in the name of a type or namespace.</summary>
    private static readonly string[] Signs = ["ebSocket", "ebsocket", "GraphQL.Server", "WsSession", "WssSession", "WsClient", "WssClient", "Fleck", "JsonRpcNet", "HotChocolate"];

    private readonly ImmutableHashSet<string> _helpers;

    private CloseNames(ImmutableHashSet<string> helpers) => _helpers = helpers;

    /// <summary>Null when the compilation has nothing to do with WebSockets.</summary>
    public static CloseNames? In(Compilation compilation, bool isToldOfOthers, CancellationToken cancellation)
    {
        var abouts = new HashSet<SyntaxTree>(compilation.SyntaxTrees.Where(tree => Mentions(tree, Signs, cancellation)));
        if (!isToldOfOthers && abouts.Count == 0)
        {
            return null;
        }

        // Elsewhere, what is called Close closes files and streams.
        var callers = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in abouts)
        {
            AddCallersIn(tree, callers, _ => true, cancellation);
        }

        var unread = new HashSet<SyntaxTree>(compilation.SyntaxTrees.Where(tree => !abouts.Contains(tree)));
        var helpers = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        string[] level = [.. callers.Keys.Where(CloseApis.IsName)];
        for (int depth = 0; depth < MaxLevels && level.Length > 0; depth++)
        {
            level = [.. level.SelectMany(name => callers.TryGetValue(name, out HashSet<string>? found) ? found : []).Where(helpers.Add)];
            foreach (SyntaxTree tree in unread.Where(tree => Mentions(tree, level, cancellation)).ToArray())
            {
                AddCallersIn(tree, callers, name => !CloseApis.IsName(name), cancellation);
                unread.Remove(tree);
            }
        }

        return new CloseNames(helpers.ToImmutable());
    }

    private static void AddCallersIn(SyntaxTree tree, Dictionary<string, HashSet<string>> callers, Func<string, bool> counts, CancellationToken cancellation)
    {
        foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
        {
            if (CalledName(node) is { } called && counts(called))
            {
                AddCallers(callers, called, node);
            }
        }
    }

    public bool AnyIn(SyntaxNode body, Func<string, bool> isToldOf)
    {
        foreach (SyntaxNode node in body.DescendantNodesAndSelf())
        {
            if (CalledName(node) is { } name && (Contains(name) || isToldOf(name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a helper of this name may close.</summary>
    public bool IsHelper(string name) => _helpers.Contains(name);

    public bool Contains(string name) => CloseApis.IsName(name) || _helpers.Contains(name) || name == CloseFrameName || CloseByType.IsLikelyName(name);

    private const string CloseFrameName = "CloseWebSocketFrame";

    private static string? CalledName(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax, Value: SimpleNameSyntax or MemberAccessExpressionSyntax } held => NameOf(held.Value),
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type) == CloseFrameName ? CloseFrameName : null,
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } access => NameOf(access.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => null,
    };

    private static void AddCallers(Dictionary<string, HashSet<string>> callers, string called, SyntaxNode call)
    {
        if (!callers.TryGetValue(called, out HashSet<string>? names))
        {
            callers.Add(called, names = new HashSet<string>(StringComparer.Ordinal));
        }

        foreach (SyntaxNode ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case LocalFunctionStatementSyntax function:
                    names.Add(function.Identifier.ValueText);
                    break;
                case VariableDeclaratorSyntax variable:
                    names.Add(variable.Identifier.ValueText);
                    break;
                case MethodDeclarationSyntax method:
                    names.Add(method.Identifier.ValueText);
                    return;
                case BaseTypeDeclarationSyntax:
                    return;
            }
        }
    }

    private static bool Mentions(SyntaxTree tree, string[] words, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        return Array.Exists(words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
    }
}
