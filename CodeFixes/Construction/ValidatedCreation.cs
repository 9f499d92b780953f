using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Anybody may create the context, but its constructors and accessors refuse what is missing.</summary>
internal static class ValidatedCreation
{
    public static Action<SolutionEdits>? Plan(OpenContext context)
    {
        Action<DocumentEdits>? whole = null;
        foreach (RequiredMember member in context.Members)
        {
            if (!member.CanBeChecked || Plan(member) is not { } plan)
            {
                return null;
            }

            whole = plan + whole; // each puts itself first
        }

        return whole is null ? null : edits => whole(edits.In(context.Document, context.Declaration));
    }

    /// <summary>An accessor that sets refuses what is missing, and only initialises where nobody sets afterwards.</summary>
    public static Action<DocumentEdits>? PlanForAccessors(RequiredMember member)
    {
        if (member is not { OpenAccessor: { AttributeLists.Count: 0 } set, IsAutomatic: true, CanHaveField: true })
        {
            return null;
        }

        PropertyDeclarationSyntax property = member.Property!;
        bool isInit = member.CanBeInitOnly;
        string initial = member.Type.ParameterList is not null && member.OpenConstructors.FirstOrDefault(member.IsTakenUnseenBy) is { } constructor
            ? member.Checked(member.ParameterOf(constructor)!.Name)
            : member.InitialValue;
        string accessor = string.Concat(set.Modifiers.Select(modifier => modifier.Text + " ")) + (isInit ? "init" : "set");
        return edits =>
        {
            edits.InsertBefore(property, [OnItsOwn(Code.Member(member.Field(isInit, initial), property), property)]);
            edits.Rewrite(property, current => Code.Accessors(current, member.Accessors(accessor)));
        };
    }

    /// <summary>The constructors that take the member unseen ask first; nothing where all of them look at it.</summary>
    public static Action<DocumentEdits>? PlanForConstructors(RequiredMember member, ImmutableArray<IMethodSymbol> constructors)
    {
        Action<DocumentEdits>? whole = null;
        foreach (IMethodSymbol constructor in constructors)
        {
            if (constructor.DeclaringSyntaxReferences[0].GetSyntax() is ConstructorDeclarationSyntax syntax)
            {
                StatementSyntax check = member.Check(member.ParameterOf(constructor)!.Name, syntax);
                whole += edits => edits.Rewrite(syntax, current => Code.WithFirstStatement(current, check));
            }
            else if (member.Property is { Initializer: { } initializer })
            {
                whole += edits => edits.Replace(
                    initializer.Value,
                    current => Code.Expression(member.Checked(member.ParameterOf(constructor)!.Name), current).WithTriviaFrom(current));
            }
        }

        return whole;
    }

    private static Action<DocumentEdits>? Plan(RequiredMember member)
    {
        if (member.Positional is { } parameter)
        {
            return parameter.AttributeLists.Count == 0 && member.CanHaveField ? edits => DeclareValidated(edits, member) : null;
        }

        ImmutableArray<IMethodSymbol> unseen = member.OpenConstructors.Where(member.IsTakenUnseenBy).ToImmutableArray();
        if (member.OpenAccessor is null)
        {
            return PlanForConstructors(member, unseen);
        }

        bool isPrimary = member.Type.ParameterList is not null;
        return member.CanBeLeftOut || PlanForAccessors(member) is not { } assigned ? null
            : unseen.IsEmpty || isPrimary ? assigned
            : assigned + PlanForConstructors(member, unseen);
    }

    /// <summary>Between blank lines, of which the property before which it stands may bring one.</summary>
    private static MemberDeclarationSyntax OnItsOwn(MemberDeclarationSyntax field, PropertyDeclarationSyntax property)
    {
        SyntaxTrivia endOfLine = Code.EndOfLine(property);
        bool isFirst = property.Parent is TypeDeclarationSyntax { Members: [var first, ..] } && first == property;
        bool isSeparated = property.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
        MemberDeclarationSyntax ended = isSeparated ? field.WithTrailingTrivia(endOfLine) : field.WithTrailingTrivia(endOfLine, endOfLine);
        return isFirst ? ended : ended.WithLeadingTrivia(endOfLine);
    }

    /// <summary>The property that a positional parameter stands for, written out.</summary>
    private static void DeclareValidated(DocumentEdits edits, RequiredMember member) => edits.Rewrite(member.Type, current =>
    {
        SyntaxTrivia endOfLine = Code.EndOfLine(member.Type);
        MemberDeclarationSyntax[] added =
        [
            Code.Member(member.Field(isInit: true, member.Checked(member.Name)), member.Type).WithTrailingTrivia(endOfLine, endOfLine),
            Code.Member(member.Declaration, member.Type).WithTrailingTrivia(endOfLine),
        ];
        return Code.WithFirstMembers(current, added);
    });
}
