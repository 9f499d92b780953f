using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Receivers that can be evaluated only once, such as calls, and the names they get.</summary>
internal static class Receivers
{
    private static readonly string[] Verbs = ["Get", "Read", "Create", "Find", "Make", "Load"];

    public static bool CanBeNamed(SliceSite site) =>
        In(site.Slice, site) == site.Receiver
        && !site.Model.GetConstantValue(site.Receiver).HasValue
        && site.Receiver.Bare() is InvocationExpressionSyntax or ElementAccessExpressionSyntax or MemberAccessExpressionSyntax
            or AwaitExpressionSyntax or CastExpressionSyntax or ConditionalAccessExpressionSyntax or BinaryExpressionSyntax
            or ConditionalExpressionSyntax or AssignmentExpressionSyntax;

    /// <summary>The receiver in the slice as other fixes have left it.</summary>
    public static ExpressionSyntax In(ExpressionSyntax slice, SliceSite site) => slice switch
    {
        _ when site.Slice == site.Receiver => slice,
        ElementAccessExpressionSyntax element => element.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression,
        _ => slice,
    };

    public static string NameFor(SliceSite site)
    {
        ExpressionSyntax called = site.Receiver.Bare();
        called = called is AwaitExpressionSyntax awaited ? awaited.Expression : called;
        called = called is InvocationExpressionSyntax call ? call.Expression : called;
        string method = called switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => string.Empty,
        };

        string noun = Verbs.Where(verb => method.StartsWith(verb, StringComparison.Ordinal)).Select(verb => method[verb.Length..]).FirstOrDefault() ?? string.Empty;
        noun = noun.EndsWith("Async", StringComparison.Ordinal) ? noun[..^"Async".Length] : noun;
        noun = noun.Length == 0 || !char.IsUpper(noun[0]) ? string.Empty : char.ToLowerInvariant(noun[0]) + noun[1..];

        return noun.Length == 0 || SyntaxFacts.GetKeywordKind(noun) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(noun) != SyntaxKind.None
            ? site.Buffer.IsString ? "text" : "items"
            : noun;
    }
}
