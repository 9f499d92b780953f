using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Throws what the caller can understand when the search found nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TestSearchIndex))]
public sealed class TestSearchIndex : SliceFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SliceBoundFromSearch);

    private protected override string Title => "Test the search index before slicing";

    private protected override Action<DocumentEdits>? Plan(SliceSite site)
    {
        if (SearchedIndex.In(site) is not { } index)
        {
            return null;
        }

        string exception = $"new {Code.TypeName("System.FormatException", site.Slice, site.Model)}({index.Message})";
        if (EvaluationOrder.StatementBegunBy(site.Slice, site.Model) is { } statement)
        {
            return edits => TestBefore(statement, index, exception, edits);
        }

        return site.CanBeThrown
            ? edits => index.GuardIn(edits, site, ThrowIf.Expression(exception, site.Slice))
            : null;
    }

    private static void TestBefore(StatementSyntax statement, SearchedIndex index, string exception, DocumentEdits edits)
    {
        string search = index.Expression.ToString();
        string name = index.IsNamed ? search : edits.FreshName(statement, "index");
        if (!index.IsNamed)
        {
            edits.Replace(index.Expression, current => SyntaxFactory.IdentifierName(name).WithTriviaFrom(current));
        }

        edits.CheckBefore(statement, $"{name} < {index.Lowest}", bound: 0, _ =>
        {
            StatementSyntax test = ThrowIf.Statement($"{name} < {index.Lowest}", exception, statement);
            return index.IsNamed ? [test] : [Code.Statement($"int {name} = {search};", statement), test];
        });
    }
}
