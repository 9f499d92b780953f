using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Infrastructure;

using Verify = AnalyzerVerifier<VerifierTests.GotoAnalyzer>;
using VerifyFix = CodeFixVerifier<VerifierTests.GotoAnalyzer, VerifierTests.GotoFix>;

/// <summary>The verifiers fail when they should; shown on a rule against <c>goto</c>.</summary>
[TestFixture]
internal sealed class VerifierTests
{
    private const string Marked = "class C { void M() { start: {|TEST0001:goto start;|} } }";
    private const string Unmarked = "class C { void M() { start: goto start; } }";
    private const string Clean = "class C { void M() { List<int> x = []; } }";
    private const string Fixed = "class C { void M() { start: throw null!; } }";

    [Test]
    public Task A_marked_finding_is_reported() => Verify.ReportsAsync(Marked);

    [Test]
    public Task A_clean_source_is_silent() => Verify.SilentAsync(Clean);

    [Test]
    public void A_finding_that_is_missing_fails() =>
        Assert.That(() => Verify.ReportsAsync("class C { void M() { {|TEST0001:return;|} } }"), Throws.Exception);

    [Test]
    public void A_finding_that_is_unexpected_fails() =>
        Assert.That(() => Verify.SilentAsync(Unmarked), Throws.Exception);

    [Test]
    public void A_test_of_findings_without_a_mark_fails() =>
        Assert.That(() => Verify.ReportsAsync(Clean), Throws.ArgumentException);

    [Test]
    public void A_test_of_silence_with_a_mark_fails() =>
        Assert.That(() => Verify.SilentAsync(Marked), Throws.ArgumentException);

    [Test]
    public void A_source_that_does_not_compile_fails() =>
        Assert.That(() => Verify.SilentAsync("class C { Missing x; }"), Throws.Exception);

    [Test]
    public Task A_source_may_be_broken_on_purpose() =>
        Verify.SilentAsync("class C { Missing x; ", new TestSetting { AllowCompileErrors = true });

    [Test]
    public Task A_rule_that_is_off_by_default_is_off() => Verify.SilentAsync("class C { void M() { } }");

    [Test]
    public Task A_rule_that_is_off_by_default_can_be_turned_on() =>
        Verify.ReportsAsync("class C { void M() {|TEST0002:{ }|} }", TestSetting.Strict);

    [Test]
    public Task A_source_may_use_the_web_framework() =>
        Verify.SilentAsync("class C { Microsoft.AspNetCore.Http.HttpContext? context; }", TestSetting.Web);

    [Test]
    public Task A_fix_is_compared_with_the_text_after_it() => VerifyFix.FixesAsync(Marked, Fixed, "throw");

    [Test]
    public void A_fix_that_writes_something_else_fails() =>
        Assert.That(() => VerifyFix.FixesAsync(Marked, Clean, "throw"), Throws.Exception);

    [Test]
    public void A_fix_of_another_key_fails() =>
        Assert.That(() => VerifyFix.FixesAsync(Marked, Fixed, "return"), Throws.Exception);

    [Test]
    public Task A_fix_of_another_key_is_not_offered() => VerifyFix.OffersNoFixAsync(Marked, "return");

    [Test]
    public void A_fix_that_is_offered_against_the_test_fails() =>
        Assert.That(() => VerifyFix.OffersNoFixAsync(Marked, "throw"), Throws.Exception);

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    internal sealed class GotoAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Goto = new(
            "TEST0001", "Goto", "Goto", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        private static readonly DiagnosticDescriptor EmptyBody = new(
            "TEST0002", "Empty body", "Empty body", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Goto, EmptyBody];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                node => node.ReportDiagnostic(Diagnostic.Create(Goto, node.Node.GetLocation())),
                SyntaxKind.GotoStatement);
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (((BlockSyntax)node.Node).Statements.Count == 0)
                    {
                        node.ReportDiagnostic(Diagnostic.Create(EmptyBody, node.Node.GetLocation()));
                    }
                },
                SyntaxKind.Block);
        }
    }

    [ExportCodeFixProvider(LanguageNames.CSharp), Shared]
    internal sealed class GotoFix : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["TEST0001"];

        public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            context.RegisterCodeFix(
                CodeAction.Create("Throw", cancel => ThrowAsync(context.Document, context.Span.Start, cancel), "throw"),
                context.Diagnostics);
            return Task.CompletedTask;
        }

        private static async Task<Document> ThrowAsync(Document document, int position, CancellationToken cancel)
        {
            SyntaxNode root = (await document.GetSyntaxRootAsync(cancel))!;
            SyntaxNode jump = root.FindToken(position).Parent!;
            return document.WithSyntaxRoot(
                root.ReplaceNode(jump, SyntaxFactory.ParseStatement("throw null!;").WithTriviaFrom(jump)));
        }
    }
}
