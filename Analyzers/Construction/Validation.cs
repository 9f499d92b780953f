using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Construction;

/// <summary>Whether a constructor looks at what it is given, or only keeps it.</summary>
internal static class Validation
{
    private static readonly string[] Writers = ["Log", "Write", "Print", "Trace", "Debug"];

    /// <summary>Whether another constructor, which is looked at itself, does the work.</summary>
    public static bool IsElsewhere(IMethodSymbol constructor, CancellationToken cancellation) =>
        constructor.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is ConstructorDeclarationSyntax { Initializer: { } initializer }
        && initializer.ThisOrBaseKeyword.ValueText == "this";

    /// <summary>Whether the parameter is passed to a call, tested, or replaced by a refusal.</summary>
    public static bool LooksAt(IMethodSymbol constructor, IParameterSymbol parameter, CancellationToken cancellation)
    {
        IEnumerable<SyntaxNode> body = constructor.DeclaringSyntaxReferences is not [var reference] ? [] : reference.GetSyntax(cancellation) switch
        {
            ConstructorDeclarationSyntax explicitly => [explicitly],
            TypeDeclarationSyntax type => type.Members.SelectMany(Initializers),
            _ => [],
        };
        return body.SelectMany(part => part.DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == parameter.Name && !IsKept(name) && !IsNamed(name));
    }

    private static IEnumerable<SyntaxNode> Initializers(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Initializer).OfType<SyntaxNode>(),
        _ => [],
    };

    private static bool IsKept(IdentifierNameSyntax name) => name.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsOnlyWritten(call),
        AssignmentExpressionSyntax assignment => assignment.Right == name || assignment.Left == name,
        EqualsValueClauseSyntax => true,
        TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
        _ => false,
    };

    /// <summary>A log says what it was given, and refuses nothing.</summary>
    private static bool IsOnlyWritten(InvocationExpressionSyntax call)
    {
        string method = call.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : call.Expression.ToString();
        return Array.Exists(Writers, writer => method.StartsWith(writer, StringComparison.Ordinal));
    }

    private static bool IsNamed(IdentifierNameSyntax name) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
}
