using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>
/// Finds the user's own methods, local functions and variables that close, level by level: those that call a close of a
/// library, those that call them, and so on. A call is bound before it counts: else each level would take in whatever has the
/// name of a helper, and the next one nearly everything.
/// </summary>
internal sealed class HelperSearch(Compilation compilation, HashSet<SyntaxTree> abouts, ToldCloses told, CancellationToken cancellation)
{
    private readonly ClosingCalls _closing = new(told);

    /// <summary>The names to look out for, with those of the helpers.</summary>
    public CloseNames Names()
    {
        var names = new CloseNames(ImmutableHashSet<string>.Empty, told);
        ImmutableArray<string> level = AddCallers(CloseApis.Names, abouts, names);
        for (int depth = 1; depth < CloseMethods.MaxDepth && !level.IsEmpty; depth++)
        {
            names = names.With(level);
            level = AddCallers(level, compilation.SyntaxTrees, names);
        }

        return names.With(level);
    }

    private ImmutableArray<string> AddCallers(IEnumerable<string> called, IEnumerable<SyntaxTree> trees, CloseNames names)
    {
        var calls = new WordSearch(called, new HashSet<string>(called, StringComparer.Ordinal).Contains);
        SyntaxNode[] callers = [.. trees.SelectMany(tree => ClosingCallers(tree, calls, names))];
        return callers.Where(_closing.AddHelper).Select(NameOf).Distinct().ToImmutableArray();
    }

    private IEnumerable<SyntaxNode> ClosingCallers(SyntaxTree tree, WordSearch calls, CloseNames names)
    {
        SyntaxNode[] callers = [.. calls.PlacesIn(FileText.Of(tree, cancellation)).SelectMany(place => CallersAt(tree, place)).Distinct()];
        if (callers.Length == 0)
        {
            return [];
        }

        string text = tree.GetText(cancellation).ToString();
#pragma warning disable RS1030 // Few files call a helper or, being about WebSockets, a close.
        SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        return callers.Where(caller => names.Words.PlacesIn(text.AsSpan(), caller.Span).Any(place => _closing.IsAt(place, model, cancellation)));
    }

    private IEnumerable<SyntaxNode> CallersAt(SyntaxTree tree, int place)
    {
        // Elsewhere, what is called Close closes files and streams.
        return CalledNames.At(tree.GetRoot(cancellation), place) is var (call, name) && (abouts.Contains(tree) || !CloseApis.IsName(name.Identifier.ValueText))
            ? call.Ancestors()
                .TakeWhile(ancestor => ancestor is not BaseTypeDeclarationSyntax && ancestor.Span.Length <= CloseMethods.MaxHelperLength)
                .Where(ancestor => ancestor is LocalFunctionStatementSyntax or VariableDeclaratorSyntax or MethodDeclarationSyntax)
            : [];
    }

    private static string NameOf(SyntaxNode helper) => helper switch
    {
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        _ => ((MethodDeclarationSyntax)helper).Identifier.ValueText,
    };
}
