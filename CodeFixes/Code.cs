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

    public static StatementSyntax Statement(string text, SyntaxNode place) =>
        Finished(SyntaxFactory.ParseStatement(WithNewLinesOf(place, text), options: place.SyntaxTree.Options));

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

    /// <summary>The property with these accessors instead of its automatic ones.</summary>
    public static PropertyDeclarationSyntax Accessors(PropertyDeclarationSyntax property, string accessors)
    {
        var written = (PropertyDeclarationSyntax)Member($"int P {accessors}", property);
        return Finished(property
            .WithIdentifier(property.Identifier.WithTrailingTrivia(EndOfLine(property)))
            .WithAccessorList(written.AccessorList)
            .WithInitializer(null)
            .WithSemicolonToken(default)
            .WithTrailingTrivia(property.GetTrailingTrivia()));
    }

    public static ConstructorDeclarationSyntax WithFirstStatement(ConstructorDeclarationSyntax constructor, StatementSyntax first)
    {
        SyntaxTrivia endOfLine = EndOfLine(constructor);
        StatementSyntax separated = first.WithTrailingTrivia(endOfLine, endOfLine);
        return constructor.Body is { } body
            ? constructor.WithBody(body.WithStatements(body.Statements.Insert(0, separated)))
            : Finished(constructor
                .WithExpressionBody(null)
                .WithSemicolonToken(default)
                .WithBody(SyntaxFactory.Block(separated, SyntaxFactory.ExpressionStatement(constructor.ExpressionBody!.Expression)))
                .WithTrailingTrivia(constructor.GetTrailingTrivia()));
    }

    /// <summary>The type with these members before its own, in braces where it had none.</summary>
    public static TypeDeclarationSyntax WithFirstMembers(TypeDeclarationSyntax type, IReadOnlyList<MemberDeclarationSyntax> members)
    {
        SyntaxTrivia endOfLine = EndOfLine(type);
        if (type.OpenBraceToken.IsKind(SyntaxKind.None))
        {
            SyntaxTriviaList after = type.GetTrailingTrivia();
            type = type
                .WithSemicolonToken(default)
                .WithoutTrailingTrivia()
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxFactory.TriviaList(endOfLine), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(endOfLine)))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CloseBraceToken, after));
        }
        else if (type.Members.Count > 0)
        {
            MemberDeclarationSyntax last = members[members.Count - 1];
            members = [.. members.Take(members.Count - 1), last.WithTrailingTrivia(last.GetTrailingTrivia().Add(endOfLine))];
        }

        return Finished(type.WithMembers(type.Members.InsertRange(0, members)));
    }

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
