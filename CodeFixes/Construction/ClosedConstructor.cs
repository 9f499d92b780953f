using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>The one constructor by which others can create a context, made private.</summary>
internal sealed class ClosedConstructor
{
    private readonly OpenContext context;
    private readonly ImmutableArray<EqualsValueClauseSyntax> moved;

    private ClosedConstructor(OpenContext context, IMethodSymbol constructor, ImmutableArray<EqualsValueClauseSyntax> moved) =>
        (this.context, Symbol, this.moved) = (context, constructor, moved);

    public IMethodSymbol Symbol { get; }

    public bool IsPrimary => !Symbol.IsImplicitlyDeclared && Declaration is TypeDeclarationSyntax;

    private SyntaxNode? Declaration => Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    private string Name => context.Declaration.Identifier.ValueText;

    private IEnumerable<RequiredMember> Unseen => context.Members.Where(member => member.IsTakenUnseenBy(Symbol));

    /// <summary>Null where there are several, or one that says by attributes or modifiers that it is meant for something else.</summary>
    public static ClosedConstructor? Of(OpenContext context)
    {
        IMethodSymbol[] open = [.. context.Type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility != Accessibility.Private)];
        if (open is not [{ DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal } only]
            || !only.GetAttributes().IsEmpty
            || !only.Parameters.All(parameter => parameter is { RefKind: RefKind.None, IsParams: false } && parameter.GetAttributes().IsEmpty))
        {
            return null;
        }

        var closed = new ClosedConstructor(context, only, ImmutableArray<EqualsValueClauseSyntax>.Empty);
        return !closed.IsPrimary ? closed
            : InitialisersToMove(context, only) is { } moved ? new ClosedConstructor(context, only, moved)
            : null;
    }

    /// <summary>The edits within the members that there are.</summary>
    public void Close(DocumentEdits edits)
    {
        if (Declaration is ConstructorDeclarationSyntax explicitly)
        {
            StatementSyntax[] checks = [.. Unseen.Select(member => member.Check(member.ParameterOf(Symbol)!.Name, explicitly))];
            edits.Rewrite(explicitly, current => checks.AsEnumerable().Reverse().Aggregate(Private(current), Code.WithFirstStatement));
        }

        foreach (EqualsValueClauseSyntax initializer in moved)
        {
            if (initializer.Parent is PropertyDeclarationSyntax property)
            {
                edits.Rewrite(property, current => current.WithInitializer(null).WithSemicolonToken(default).WithTrailingTrivia(current.GetTrailingTrivia()));
            }
            else
            {
                edits.Rewrite((VariableDeclaratorSyntax)initializer.Parent!, current => current.WithInitializer(null).WithIdentifier(current.Identifier.WithTrailingTrivia()));
            }
        }
    }

    /// <summary>The type with a private constructor where it had a primary one, or none of its own.</summary>
    public TypeDeclarationSyntax DeclareIn(TypeDeclarationSyntax type) => Declaration is ConstructorDeclarationSyntax
        ? type
        : Code.WithFirstMembers(type is ClassDeclarationSyntax { ParameterList: not null } primary ? WithoutParameters(primary) : type, [Written()]);

    private static ClassDeclarationSyntax WithoutParameters(ClassDeclarationSyntax type)
    {
        SyntaxToken last = type.ParameterList!.GetFirstToken().GetPreviousToken();
        return type
            .ReplaceToken(last, last.WithTrailingTrivia(type.ParameterList.GetTrailingTrivia()))
            .WithParameterList(null);
    }

    private MemberDeclarationSyntax Written()
    {
        string parameters = context.Declaration.ParameterList?.Parameters.ToString() ?? string.Empty;
        IEnumerable<string> checks = Unseen.Select(member => member.Check(member.ParameterOf(Symbol)!.Name, context.Declaration) + "\n");
        IEnumerable<string> statements = checks.Concat(moved.Select(Assignment));
        return Code.Member(
            $$"""
            private {{Name}}({{parameters}})
            {
            {{string.Concat(statements.Select(statement => statement + "\n"))}}}
            """,
            context.Declaration).WithTrailingTrivia(Code.EndOfLine(context.Declaration));
    }

    private string Assignment(EqualsValueClauseSyntax initializer)
    {
        string member = initializer.Parent is PropertyDeclarationSyntax property ? property.Identifier.Text : ((VariableDeclaratorSyntax)initializer.Parent!).Identifier.Text;
        string receiver = Symbol.Parameters.Any(parameter => parameter.Name == member) ? "this." : string.Empty;
        return $"{receiver}{member} = {initializer.Value};";
    }

    /// <summary>The initialisers that read the parameters of a primary constructor; null where they are read elsewhere too.</summary>
    private static ImmutableArray<EqualsValueClauseSyntax>? InitialisersToMove(OpenContext context, IMethodSymbol primary)
    {
        TypeDeclarationSyntax type = context.Declaration;
        if (type is not ClassDeclarationSyntax
            || context.Type.BaseType is not { SpecialType: SpecialType.System_Object }
            || type.GetLeadingTrivia().ToFullString().Contains("<param"))
        {
            return null;
        }

        var moved = new List<EqualsValueClauseSyntax>();
        foreach (IdentifierNameSyntax name in type.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => primary.Parameters.Any(parameter => parameter.Name == name.Identifier.ValueText)))
        {
            if (context.Model.GetSymbolInfo(name).Symbol is not IParameterSymbol parameter || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, primary))
            {
                continue;
            }

            EqualsValueClauseSyntax? initializer = name.Ancestors().OfType<EqualsValueClauseSyntax>().LastOrDefault(clause =>
                clause.Parent is PropertyDeclarationSyntax property && property.Parent == type
                || clause.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } && field.Parent == type);
            if (initializer is null || initializer.Value is InitializerExpressionSyntax)
            {
                return null;
            }

            moved.Add(initializer);
        }

        return moved.Distinct().ToImmutableArray();
    }

    private static ConstructorDeclarationSyntax Private(ConstructorDeclarationSyntax constructor)
    {
        SyntaxTriviaList leading = constructor.Modifiers[0].LeadingTrivia;
        SyntaxToken[] others =
        [
            .. constructor.Modifiers.Where(modifier =>
                !modifier.IsKind(SyntaxKind.PublicKeyword) && !modifier.IsKind(SyntaxKind.InternalKeyword) && !modifier.IsKind(SyntaxKind.ProtectedKeyword)),
        ];
        SyntaxToken closed = SyntaxFactory.Token(leading, SyntaxKind.PrivateKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return constructor.WithModifiers(SyntaxFactory.TokenList([closed, .. others.Select(other => other.WithLeadingTrivia())]));
    }
}
