using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A catch clause, and what it does with its exception.</summary>
internal sealed class FailureHandler
{
    private readonly SemanticModel model;

    private FailureHandler(CatchClauseSyntax clause, SemanticModel model)
    {
        Clause = clause;
        this.model = model;
        Variable = clause.Declaration is { Identifier.RawKind: (int)SyntaxKind.IdentifierToken } declaration ? model.GetDeclaredSymbol(declaration) : null;
    }

    public CatchClauseSyntax Clause { get; }

    public TryStatementSyntax Try => (TryStatementSyntax)Clause.Parent!;

    /// <summary>Null for <c>catch</c> and <c>catch (Exception)</c>.</summary>
    public ILocalSymbol? Variable { get; }

    public ITypeSymbol? CaughtType => Clause.Declaration is { } declaration ? model.GetTypeInfo(declaration.Type).Type : null;

    public bool IsGeneral => CaughtType is null || CaughtType.ToDisplayString() is "System.Exception" or "System.SystemException";

    /// <summary>The cause is rethrown, or given to something: a logger, a list, an event.</summary>
    public bool KeepsCause => Clause.Block.DescendantNodes().Any(node => node switch
    {
        ThrowStatementSyntax { Expression: null } => true,
        IdentifierNameSyntax name when IsVariable(name) => name.Parent is ArgumentSyntax or ReturnStatementSyntax or AssignmentExpressionSyntax
            || name.AncestorsAndSelf().TakeWhile(part => part != Clause.Block).Any(part => part is ArgumentSyntax argument && IsGivenAway(argument)),
        _ => false,
    });

    /// <summary>The innermost handler of the same function whose body contains the node.</summary>
    public static FailureHandler? Around(SyntaxNode node, SemanticModel model)
    {
        CatchClauseSyntax? clause = node.AncestorsInFunction().OfType<CatchClauseSyntax>().FirstOrDefault();
        return clause is not null && clause.Block.Span.Contains(node.Span) ? new FailureHandler(clause, model) : null;
    }

    /// <summary>The handler that the diagnostic names, wherever the close stands.</summary>
    public static FailureHandler? Deciding(CloseSite site) =>
        site.Diagnostic.AdditionalLocations.FirstOrDefault() is { } location
        && location.SourceTree == site.Call.SyntaxTree
        && location.SourceTree!.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<CatchClauseSyntax>() is { } clause
            ? new FailureHandler(clause, site.Model)
            : null;

    /// <summary>The name of the exception, which is declared where it was not.</summary>
    public string NameOfCause(DocumentEdits edits) => Variable?.Name ?? edits.NameOnce(Clause, "exception", name => edits.Rewrite(Clause, clause =>
    {
        CatchDeclarationSyntax declaration = clause.Declaration?.WithIdentifier(SyntaxFactory.Identifier(name).WithLeadingTrivia(SyntaxFactory.Space))
            ?? SyntaxFactory.CatchDeclaration(
                    Code.Type(edits.Import(model.Compilation.GetTypeByMetadataName("System.Exception")!, clause, model)),
                    SyntaxFactory.Identifier(name).WithLeadingTrivia(SyntaxFactory.Space))
                .WithTrailingTrivia(clause.CatchKeyword.TrailingTrivia);
        return clause.WithDeclaration(declaration).WithCatchKeyword(clause.CatchKeyword.WithTrailingTrivia(SyntaxFactory.Space));
    }));

    /// <summary>A statement at the start of the body.</summary>
    public void Begin(DocumentEdits edits, string statement)
    {
        if (edits.IsFirst(Clause, "begin"))
        {
            StatementSyntax first = Code.Statement(statement, Clause).WithTrailingTrivia(Code.EndOfLine(Clause));
            edits.Rewrite(Clause.Block, block => block.WithStatements(block.Statements.Insert(0, first)));
        }
    }

    /// <summary>Whether a node of the body is protected by a try of its own that catches everything.</summary>
    public bool Protects(SyntaxNode node) => node.AncestorsInFunction()
        .TakeWhile(ancestor => ancestor != Clause)
        .OfType<TryStatementSyntax>()
        .Any(inner => inner.Block.Span.Contains(node.Span) && inner.Catches.Any(clause =>
            new FailureHandler(clause, model).IsGeneral && clause.Filter is null && !clause.DescendantNodes().Any(part => part is ThrowStatementSyntax)));

    private bool IsVariable(IdentifierNameSyntax name) =>
        Variable is not null && name.Identifier.ValueText == Variable.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, Variable);

    /// <summary>The reason of a close is no place to keep a cause.</summary>
    private bool IsGivenAway(ArgumentSyntax argument) =>
        argument.Parent?.Parent is ExpressionSyntax call && CloseArguments.Of(call, model) is { Code: null } && call is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
}
