using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Lets nobody create a context that is incomplete: its constructors and accessors refuse what is missing.</summary>
/// <remarks>A struct keeps its default, and a member that may be left out needs a decision of its author: no fix.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseType))]
public sealed class CloseType : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OpenContextType);

    private protected override string Title => "Validate what the context is created with";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site)
    {
        if (site.ContextType is not { IsValueType: false } context
            || site.Members.IsEmpty
            || site.Root.FindNode(site.Diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || !type.Supports(LanguageVersion.CSharp9))
        {
            return null;
        }

        Action<DocumentEdits>? whole = null;
        foreach (string member in site.Members)
        {
            if (Plan(new RequiredMember(context, type, member, site.Model)) is not { } plan)
            {
                return null;
            }

            whole += plan;
        }

        return whole;
    }

    private static Action<DocumentEdits>? Plan(RequiredMember member)
    {
        if (member.CannotBeChecked)
        {
            return null;
        }

        if (member.Positional is { } parameter)
        {
            return parameter.AttributeLists.Count == 0 ? edits => DeclareValidated(edits, member) : null;
        }

        Action<DocumentEdits>? assigned = member.Property switch
        {
            { AccessorList: { } accessors } when accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) =>
                PlanForAccessors(member, accessors.Accessors),
            _ => null,
        };
        Action<DocumentEdits>? given = PlanForConstructors(member);
        return member.NeedsBoth && (assigned is null || given is null) ? null : assigned + given;
    }

    /// <summary>An accessor that sets refuses what is missing.</summary>
    private static Action<DocumentEdits>? PlanForAccessors(RequiredMember member, SyntaxList<AccessorDeclarationSyntax> accessors)
    {
        PropertyDeclarationSyntax property = member.Property!;
        if (accessors.FirstOrDefault(accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is not { } set
            || set.Modifiers.Count > 0
            || !(property.Modifiers.Any(SyntaxKind.RequiredKeyword) || member.IsGivenToConstructors))
        {
            return null;
        }

        bool isInit = set.IsKind(SyntaxKind.InitAccessorDeclaration);
        string initial = member.InitialValue;
        return edits =>
        {
            edits.InsertBefore(property, [Code.Member(member.Field(isInit, initial), property).WithTrailingTrivia(Code.EndOfLine(property), Code.EndOfLine(property))]);
            edits.Rewrite(property, current => Code.Accessors(current, member.Accessors(isInit ? "init" : "set")));
        };
    }

    private static Action<DocumentEdits>? PlanForConstructors(RequiredMember member)
    {
        Action<DocumentEdits>? whole = null;
        foreach (ConstructorDeclarationSyntax constructor in member.ConstructorsThatTakeIt)
        {
            ParameterSyntax parameter = member.ParameterOf(constructor)!;
            StatementSyntax check = member.Check(parameter.Identifier.ValueText, constructor);
            whole += edits => edits.Rewrite(constructor, current => Code.WithFirstStatement(current, check));
        }

        if (member.PrimaryParameter is { } primary && member.Property is { Initializer: { } initializer })
        {
            whole += edits => edits.Replace(
                initializer.Value,
                current => Code.Expression(member.Checked(primary.Identifier.ValueText), current).WithTriviaFrom(current));
        }

        return whole;
    }

    /// <summary>The property that a positional parameter stands for, written out.</summary>
    private static void DeclareValidated(DocumentEdits edits, RequiredMember member) => edits.Rewrite(member.Type, current =>
    {
        SyntaxTrivia endOfLine = Code.EndOfLine(member.Type);
        string declared = $"public {member.TypeName} {member.Name} {member.Accessors("init")}";
        MemberDeclarationSyntax[] added =
        [
            Code.Member(member.Field(isInit: true, member.Checked(member.Name)), member.Type).WithTrailingTrivia(endOfLine, endOfLine),
            Code.Member(declared, member.Type).WithTrailingTrivia(endOfLine),
        ];
        return Code.WithFirstMembers(current, added);
    });
}
