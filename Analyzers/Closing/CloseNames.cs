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
    private const int ChunkLength = 1 << 16;

    /// <summary>Every library of the table has one of these in the name of a type or namespace.</summary>
    private static readonly string[] Signs = ["ebSocket", "ebsocket", "GraphQL.Server", "WsSession", "WssSession", "WsClient", "WssClient", "Fleck", "JsonRpcNet", "HotChocolate"];

    private readonly ImmutableHashSet<string> _helpers;

    private CloseNames(ImmutableHashSet<string> helpers) => _helpers = helpers;

    /// <summary>Null when the compilation has nothing to do with WebSockets.</summary>
    public static CloseNames? In(Compilation compilation, bool isToldOfOthers, CancellationToken cancellation)
    {
        var abouts = new HashSet<SyntaxTree>(compilation.SyntaxTrees.Where(tree => Mentions(tree, cancellation)));
        if (!isToldOfOthers && abouts.Count == 0)
        {
            return null;
        }

        var callers = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            bool isAbout = abouts.Contains(tree);
            foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
            {
                // Elsewhere, what is called Close closes files and streams.
                if (CalledName(node) is { } called && (isAbout || !CloseApis.IsName(called)))
                {
                    AddCallers(callers, called, node);
                }
            }
        }

        var helpers = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        List<string> level = [.. callers.Keys.Where(CloseApis.IsName)];
        for (int depth = 0; depth < MaxLevels && level.Count > 0; depth++)
        {
            level = [.. level.SelectMany(name => callers.TryGetValue(name, out HashSet<string>? found) ? found : []).Where(helpers.Add)];
        }

        return new CloseNames(helpers.ToImmutable());
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

    private static bool Mentions(SyntaxTree tree, CancellationToken cancellation)
    {
        Microsoft.CodeAnalysis.Text.SourceText text = tree.GetText(cancellation);
        char[] buffer = new char[Math.Min(ChunkLength, text.Length)];
        for (int start = 0; start < text.Length; start += ChunkLength)
        {
            int length = Math.Min(ChunkLength, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            string chunk = new(buffer, 0, length);
            if (Signs.Any(sign => chunk.IndexOf(sign, StringComparison.Ordinal) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
