using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes;

/// <summary>A project in memory whose findings are fixed as an editor does it, without a text to compare with at each step.</summary>
internal sealed class FixWorkspace : IDisposable
{
    private readonly AdhocWorkspace workspace = new();

    private readonly ImmutableArray<DiagnosticAnalyzer> analyzers;

    public FixWorkspace(IEnumerable<DiagnosticAnalyzer> analyzers, IEnumerable<MetadataReference> references, string options, params string[] sources)
    {
        this.analyzers = [.. analyzers];
        Project = workspace.AddProject("Program", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences(references)
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From($"root = true\n[*.cs]\n{options}\n"), filePath: "/.editorconfig").Project;
        foreach (string source in sources)
        {
            string name = $"Source{Project.DocumentIds.Count}.cs";
            Project = Project.AddDocument(name, source, filePath: $"/{name}").Project;
        }
    }

    public Project Project { get; private set; }

    public void Dispose() => workspace.Dispose();

    /// <summary>The sources as they are now, to come back to.</summary>
    public State Remember() => new(Project);

    public void Return(State state) => Project = state.Project;

    public async Task<string[]> TextsAsync() =>
        await Task.WhenAll(Project.Documents.Select(async document => (await document.GetTextAsync()).ToString()));

    /// <summary>Applies the first fix that is offered; false when there is none.</summary>
    public async Task<bool> FixOneAsync(CodeFixProvider fix)
    {
        foreach (Diagnostic finding in await FindingsAsync(fix))
        {
            if (await ActionAsync(fix, finding) is { } action)
            {
                await ApplyAsync(action);
                return true;
            }
        }

        return false;
    }

    public async Task FixAllAsync(CodeFixProvider fix, FixAllScope scope)
    {
        ImmutableArray<Diagnostic> findings = await FindingsAsync(fix);
        await FixAllAsync(fix, scope, findings);
    }

    /// <summary>False when the fix is offered for none of the findings.</summary>
    public async Task<bool> FixAllAsync(CodeFixProvider fix, FixAllScope scope, ImmutableArray<Diagnostic> findings)
    {
        CodeAction?[] offered = await Task.WhenAll(findings.Select(finding => ActionAsync(fix, finding)));
        if (offered.FirstOrDefault(action => action is not null) is not { } first)
        {
            return false;
        }

        await FixAllAsync(fix, scope, findings, first.EquivalenceKey!);
        return true;
    }

    /// <summary>The way of this key, for all of them.</summary>
    public async Task FixAllAsync(CodeFixProvider fix, FixAllScope scope, string key) =>
        await FixAllAsync(fix, scope, await FindingsAsync(fix), key);

    private async Task FixAllAsync(CodeFixProvider fix, FixAllScope scope, ImmutableArray<Diagnostic> findings, string key)
    {
        CodeAction? together = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            Project.GetDocument(findings[0].Location.SourceTree)!,
            fix,
            scope,
            key,
            fix.FixableDiagnosticIds,
            new Known(findings),
            CancellationToken.None));
        Assert.That(together, Is.Not.Null);
        await ApplyAsync(together!);
    }

    /// <summary>What the analyzers report, in the order of the text.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync()
    {
        Compilation compilation = (await Project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> all = await compilation
            .WithAnalyzers(analyzers, Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        return [.. all
            .OrderBy(finding => finding.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    private async Task<ImmutableArray<Diagnostic>> FindingsAsync(CodeFixProvider fix) =>
        [.. (await FindingsAsync()).Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id))];

    /// <summary>The first action that is offered.</summary>
    public async Task<CodeAction?> ActionAsync(CodeFixProvider fix, Diagnostic finding)
    {
        CodeAction? first = null;
        Document document = Project.GetDocument(finding.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => first ??= action, CancellationToken.None));
        return first;
    }

    public async Task ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(Project.Id)!;
    }

    internal sealed record State(Project Project);

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return findings.Where(finding => finding.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
