using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>What a name in the code of a method is used for.</summary>
internal enum NameUseKind
{
    /// <summary>A method is called, or handed on to be called.</summary>
    Called,

    /// <summary>An object of a type is created.</summary>
    Created,

    /// <summary>A property or an event is assigned to.</summary>
    Written,
}

/// <summary>A name that stands for methods, constructors or setters, as the syntax shows it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is used for.</param>
/// <param name="IsOfAnother">Whether another object is named before it, so that it need not be a member of the type that the code is in.</param>
internal readonly record struct NameUse(string Name, NameUseKind Kind, bool IsOfAnother)
{
    /// <summary>The name of what is called, created, or handed on to be called.</summary>
    public static NameUse? Of(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => Of(invocation.Expression, NameUseKind.Called),
        ObjectCreationExpressionSyntax { Type: var type } => Of(type, NameUseKind.Created),
        ImplicitObjectCreationExpressionSyntax creation when TypeOf(creation) is { } type => Of(type, NameUseKind.Created),
        ConstructorInitializerSyntax { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.BaseKeyword } when BaseOf(node) is { } type => Of(type, NameUseKind.Created),
        PrimaryConstructorBaseTypeSyntax { Type: var type } => Of(type, NameUseKind.Created),
        ArgumentSyntax argument => Of(argument.Expression, NameUseKind.Called),
        EqualsValueClauseSyntax { Value: var value } => Of(value, NameUseKind.Called),
        AssignmentExpressionSyntax { Right: var value } => Of(value, NameUseKind.Called),
        ReturnStatementSyntax { Expression: { } value } => Of(value, NameUseKind.Called),
        ArrowExpressionClauseSyntax { Expression: var value } => Of(value, NameUseKind.Called),
        IdentifierNameSyntax { Parent: { } user } name when HandsOn(user) => Of(name, NameUseKind.Called),
        _ => null,
    };

    /// <summary>The names that a node writes to, when it writes.</summary>
    public static IEnumerable<NameUse> WrittenBy(SyntaxNode node) => WrittenNames.TargetsOf(node)
        .Select(target => Of(target, NameUseKind.Written))
        .OfType<NameUse>()
        .Select(use => use with { IsOfAnother = use.IsOfAnother || node.Parent is InitializerExpressionSyntax });

    /// <summary>Whether an object that is created without its type's name is given the object whose code this is.</summary>
    public static bool GivesItselfToUnknown(SyntaxNode node) => node is ImplicitObjectCreationExpressionSyntax creation
        && TypeOf(creation) is null
        && creation.ArgumentList.Arguments.Any(argument => argument.Expression is ThisExpressionSyntax);

    private static TypeSyntax? TypeOf(ImplicitObjectCreationExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } ? type : null;

    private static TypeSyntax? BaseOf(SyntaxNode member) => member.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.BaseList?.Types.FirstOrDefault()?.Type;

    private static bool HandsOn(SyntaxNode user) => user is ConditionalExpressionSyntax or CastExpressionSyntax or ExpressionElementSyntax
        or InitializerExpressionSyntax or SwitchExpressionArmSyntax or YieldStatementSyntax or AnonymousFunctionExpressionSyntax;

    private static NameUse? Of(ExpressionSyntax expression, NameUseKind kind) =>
        expression is ElementAccessExpressionSyntax { Expression: ThisExpressionSyntax } ? new NameUse(WellKnownMemberNames.Indexer, kind, IsOfAnother: false)
        : WrittenNames.NameOf(expression) is { } name ? new NameUse(name, kind, NamesAnother(expression))
        : null;

    private static bool NamesAnother(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => NamesAnother(inner.Expression),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } or SimpleNameSyntax => false,
        _ => true,
    };
}
