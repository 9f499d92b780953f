using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Options;

namespace Netra.Analyzers.CodeFixes;

/// <summary>The edits of all findings of one document, made together: two of them in one statement do not collide.</summary>
internal sealed class DocumentEdits(Document document, SyntaxNode root)
{
    private readonly SyntaxEditor editor = new(root, document.Project.Solution.Services);
    private readonly Dictionary<StatementSyntax, List<Check>> checks = [];
    private readonly Dictionary<SyntaxNode, int> numbers = [];
    private readonly HashSet<string> imports = [];
    private readonly HashSet<(SyntaxNode Place, string Text)> done = [];
    private readonly Dictionary<SyntaxNode, HashSet<string>> names = [];

    public void Replace(ExpressionSyntax expression, Func<ExpressionSyntax, ExpressionSyntax> rewrite) =>
        editor.ReplaceNode(expression, (current, _) => rewrite((ExpressionSyntax)current));

    /// <summary>Another node in place of one; what is edited later still finds it.</summary>
    public void Rewrite<T>(T node, Func<T, SyntaxNode> rewrite)
        where T : SyntaxNode =>
        editor.ReplaceNode(node, (current, _) => current.CopyAnnotationsTo(rewrite((T)current))!);

    public void InsertBefore(SyntaxNode node, IEnumerable<SyntaxNode> inserted) => editor.InsertBefore(node, inserted);

    /// <summary>False when another finding has asked for the same edit.</summary>
    public bool IsFirst(SyntaxNode place, string edit) => done.Add((place, edit));

    /// <summary>
    /// A check before the statement. Checks of one subject become one, for the highest bound.
    /// </summary>
    public void CheckBefore(StatementSyntax statement, string subject, int bound, Func<int, IEnumerable<StatementSyntax>> write)
    {
        if (!checks.TryGetValue(statement, out List<Check>? ofStatement))
        {
            checks[statement] = ofStatement = [];
        }

        if (ofStatement.Find(check => check.Subject == subject) is { } existing)
        {
            existing.Bound = Math.Max(existing.Bound, bound);
        }
        else
        {
            ofStatement.Add(new Check(subject, bound, write));
        }
    }

    /// <summary>The highest of the numbers that the findings ask for.</summary>
    public void Raise(LiteralExpressionSyntax literal, int number) =>
        numbers[literal] = numbers.TryGetValue(literal, out int other) ? Math.Max(other, number) : number;

    public void AddMemberOnce(TypeDeclarationSyntax type, string text)
    {
        if (done.Add((type, text)))
        {
            MemberDeclarationSyntax member = Code.Member(text, type);
            SyntaxTrivia endOfLine = Code.EndOfLine(type);
            editor.ReplaceNode(type, (current, _) => ((TypeDeclarationSyntax)current).AddMembers(
                member.WithLeadingTrivia(endOfLine).WithTrailingTrivia(endOfLine)));
        }
    }

    /// <summary>The name of the type, with a using for it where that can do no harm.</summary>
    public string Import(INamedTypeSymbol type, SyntaxNode place, SemanticModel model)
    {
        string name = type.ToMinimalDisplayString(model, place.SpanStart);
        if (name == type.Name || !model.LookupNamespacesAndTypes(place.SpanStart, name: type.Name).IsEmpty)
        {
            return name;
        }

        imports.Add(type.ContainingNamespace.ToDisplayString());
        return type.Name;
    }

    /// <summary>The wished name, or the first of wish2, wish3 … that nothing in the member uses.</summary>
    public string FreshName(SyntaxNode place, string wish)
    {
        SyntaxNode scope = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(
            member => member is not (GlobalStatementSyntax or BaseTypeDeclarationSyntax)) ?? place.SyntaxTree.GetRoot();
        if (!names.TryGetValue(scope, out HashSet<string>? used))
        {
            IEnumerable<SyntaxToken> identifiers = scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken));
            names[scope] = used = [.. identifiers.Select(token => token.ValueText)];
        }

        string name = wish;
        for (int i = 2; !used.Add(name); i++)
        {
            name = $"{wish}{i}";
        }

        return name;
    }

    public async Task<Document> ApplyAsync(CancellationToken cancel)
    {
        // Left to the host, the formatter breaks lines as its own platform does, not as the file does.
        OptionSet options = await document.GetOptionsAsync(cancel).ConfigureAwait(false);
        return await Formatter.FormatAsync(
            document.WithSyntaxRoot(ChangedRoot()),
            Formatter.Annotation,
            options.WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, Code.EndOfLine(root).ToString()),
            cancel).ConfigureAwait(false);
    }

    private SyntaxNode ChangedRoot()
    {
        foreach (KeyValuePair<StatementSyntax, List<Check>> entry in checks)
        {
            editor.InsertStatementsBefore(entry.Key, [.. entry.Value.SelectMany(check => check.Write(check.Bound))]);
        }

        foreach (KeyValuePair<SyntaxNode, int> entry in numbers)
        {
            editor.ReplaceNode(
                entry.Key,
                SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(entry.Value)).WithTriviaFrom(entry.Key));
        }

        return editor.Generator.AddNamespaceImports(
            editor.GetChangedRoot(),
            imports.Select(name => editor.Generator.NamespaceImportDeclaration(name).WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private sealed class Check(string subject, int bound, Func<int, IEnumerable<StatementSyntax>> write)
    {
        public string Subject { get; } = subject;

        public int Bound { get; set; } = bound;

        public Func<int, IEnumerable<StatementSyntax>> Write { get; } = write;
    }
}
