using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Slicing;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>The search result in the bound of a slice: the name that holds it, or the call itself.</summary>
/// <param name="Expression"><c>i</c> or <c>s.IndexOf(':')</c>.</param>
/// <param name="Lowest">What the index must be at least: 0, or the 1 of <c>s[..(i - 1)]</c>.</param>
/// <param name="Message">What is said when nothing was found.</param>
internal sealed record SearchedIndex(ExpressionSyntax Expression, string Lowest, string Message)
{
    public bool IsNamed => Expression is IdentifierNameSyntax;

    public static SearchedIndex? In(SliceSite site)
    {
        SyntaxNode? bounds = site.Slice switch
        {
            ElementAccessExpressionSyntax element => element.ArgumentList,
            InvocationExpressionSyntax call => call.ArgumentList,
            _ => null,
        };
        if (bounds is null || site.Conditional is not null || !site.ReceiverIsPath)
        {
            return null;
        }

        string? name = site.Diagnostic.Properties.TryGetValue(SliceProperties.SearchIndex, out string? held) ? held : null;
        ExpressionSyntax[] found = [.. bounds.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(part => name is null ? IsSearch(part, site.Model) : IsNameOfIndex(part, name))];
        return found is [var only] && LowestFor(only, site) is { } lowest
            ? new SearchedIndex(only, lowest, MessageFor(only, site))
            : null;
    }

    /// <summary><c>i >= 0 ? s[..i] : …</c>, <c>s.IndexOf(':') is var index &amp;&amp; index >= 0 ? s[..index] : …</c></summary>
    public void GuardIn(DocumentEdits edits, SliceSite site, ExpressionSyntax otherwise)
    {
        string name = IsNamed ? Expression.ToString() : edits.FreshName(site.Slice, "index");
        string test = $"{name} >= {Lowest}";
        ExpressionSyntax guarded = Code.Conditional(
            Code.Expression(IsNamed ? test : $"{Expression} is var {name} && {test}", site.Slice),
            site.Slice.ReplaceNode(Expression, SyntaxFactory.IdentifierName(name).WithTriviaFrom(Expression)),
            otherwise);
        edits.Replace(site.Slice, _ => Code.InPlaceOf(site.Slice, guarded));
    }

    private static bool IsNameOfIndex(ExpressionSyntax part, string name) =>
        part is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name
        && !(part.Parent is AssignmentExpressionSyntax assignment && assignment.Left == part)
        && part.Parent is not (PostfixUnaryExpressionSyntax or NameColonSyntax or MemberAccessExpressionSyntax);

    /// <summary>A search that can be made before the slice as well: it only reads.</summary>
    private static bool IsSearch(ExpressionSyntax part, SemanticModel model) =>
        part is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call
        && member.Name.Identifier.ValueText.Contains("IndexOf")
        && member.Expression.IsAccessPath(model)
        && call.ArgumentList.Arguments.All(argument => AccessPaths.IsFixed(argument.Expression, model))
        && model.GetTypeInfo(call).Type?.SpecialType == SpecialType.System_Int32;

    /// <summary>In <c>i - n</c> the index must be at least n; <c>i + n</c> asks for no more than i.</summary>
    private static string? LowestFor(ExpressionSyntax index, SliceSite site) => Outermost(index).Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when IsBound(Outermost(sum), site) => "0",
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression } difference
            when difference.Left == Outermost(index)
                && IsBound(Outermost(difference), site)
                && AccessPaths.IsFixed(difference.Right, site.Model) => difference.Right.ToString(),
        _ => IsBound(Outermost(index), site) ? "0" : null,
    };

    private static ExpressionSyntax Outermost(ExpressionSyntax expression) =>
        expression.Parent is ParenthesizedExpressionSyntax parenthesized ? Outermost(parenthesized) : expression;

    /// <summary>An argument of the slice itself, or an end of its range.</summary>
    private static bool IsBound(ExpressionSyntax expression, SliceSite site)
    {
        SyntaxNode? argument = expression.Parent is RangeExpressionSyntax range ? range.Parent : expression.Parent;
        return argument is ArgumentSyntax { Parent.Parent: var owner } && owner == site.Slice;
    }

    private static string MessageFor(ExpressionSyntax index, SliceSite site)
    {
        SyntaxNode? declaration = site.Model.GetSymbolInfo(index).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
            ? reference.GetSyntax()
            : null;
        InvocationExpressionSyntax? search = index as InvocationExpressionSyntax
            ?? (declaration as VariableDeclaratorSyntax)?.Initializer?.Value as InvocationExpressionSyntax;
        string receiver = site.Receiver.PathText();
        string subject = receiver.Contains('"') ? "The text" : $"'{receiver}'";

        return search?.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string or char } needle }, ..]
            ? Code.Quoted($"{subject} does not contain '{needle.Token.Value}'.")
            : Code.Quoted($"{subject} does not have the expected format.");
    }
}
