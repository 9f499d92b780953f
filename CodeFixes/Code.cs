using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Netra.Analyzers.CodeFixes;

/// <summary>
/// New code from its text, formatted like its surroundings.
/// </summary>
internal static class Code
{
    /// <summary>The place decides the language version.</summary>
    public static ExpressionSyntax Expression(string text, SyntaxNode place) =>
        Finished(SyntaxFactory.ParseExpression(text, options: place.SyntaxTree.Options));

    public static TypeSyntax Type(string name) => SyntaxFactory.ParseTypeName(name);

    public static StatementSyntax Statement(string text, SyntaxNode place) =>
        Finished(SyntaxFactory.ParseStatement(WithNewLinesOf(place, text), options: place.SyntaxTree.Options));

    /// <summary>A statement of an async function, where <c>await (…)</c> is no call of a method named await.</summary>
    public static StatementSyntax AsyncStatement(string text, SyntaxNode place) =>
        SyntaxFactory.ParseStatement($"async void F()\n{{\n{WithNewLinesOf(place, text)}\n}}", options: place.SyntaxTree.Options)
            is LocalFunctionStatementSyntax { Body.Statements: [var statement] }
            ? Finished(statement)
            : Statement(text, place);

    public static MemberDeclarationSyntax Member(string text, SyntaxNode place) =>
        Finished(SyntaxFactory.ParseMemberDeclaration(WithNewLinesOf(place, text), options: place.SyntaxTree.Options)!);

    public static ExpressionSyntax Conditional(ExpressionSyntax condition, ExpressionSyntax whenTrue, ExpressionSyntax whenFalse) =>
        Finished(SyntaxFactory.ConditionalExpression(
            condition.WithoutTrivia(),
            Spaced(SyntaxKind.QuestionToken),
            whenTrue.WithoutTrivia(),
            Spaced(SyntaxKind.ColonToken),
            whenFalse.WithoutTrivia()));

    /// <summary>The replacement in parentheses where the place of the original binds tighter than <c>?:</c>.</summary>
    public static ExpressionSyntax InPlaceOf(ExpressionSyntax original, ExpressionSyntax replacement) =>
        TakesAnyExpression(original)
            ? replacement.WithTriviaFrom(original)
            : SyntaxFactory.ParenthesizedExpression(replacement.WithoutTrivia()).WithTriviaFrom(original);

    public static SyntaxTrivia EndOfLine(SyntaxNode place)
    {
        SyntaxTrivia first = place.SyntaxTree.GetRoot().DescendantTrivia()
            .FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return first == default ? SyntaxFactory.EndOfLine(Environment.NewLine) : first;
    }

    /// <summary>The name of a type as short as the usings allow.</summary>
    public static string TypeName(string fullName, SyntaxNode place, SemanticModel model) =>
        model.Compilation.GetTypeByMetadataName(fullName)?.ToMinimalDisplayString(model, place.SpanStart) ?? fullName;

    public static string Quoted(string text) => SyntaxFactory.Literal(text).Text;

    public static bool Supports(this SyntaxNode place, LanguageVersion version) =>
        ((CSharpParseOptions)place.SyntaxTree.Options).LanguageVersion >= version;

    private static T Finished<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Formatter.Annotation);

    private static bool TakesAnyExpression(ExpressionSyntax original) => original.Parent switch
    {
        EqualsValueClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax => true,
        ArgumentSyntax or ParenthesizedExpressionSyntax or InitializerExpressionSyntax or ExpressionElementSyntax => true,
        AnonymousObjectMemberDeclaratorSyntax or LambdaExpressionSyntax or SwitchExpressionArmSyntax => true,
        AssignmentExpressionSyntax assignment => assignment.Right == original,
        _ => false,
    };

    private static SyntaxToken Spaced(SyntaxKind kind) =>
        SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), kind, SyntaxFactory.TriviaList(SyntaxFactory.Space));

    private static string WithNewLinesOf(SyntaxNode place, string text) =>
        text.Replace("\r\n", "\n").Replace("\n", EndOfLine(place).ToString());
}
