using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

/// <summary>The type is declared in one project and created in another.</summary>
[TestFixture]
internal sealed class CreationInAnotherProjectTests
{
    private const string Library = """
        namespace Contoso;

        public sealed class UserExecutionContext(string userId)
        {
            public string UserId { get; } = userId;
        }
        """;

    [Test]
    public async Task Its_creations_follow()
    {
        Solution changed = await FixedAsync("var context = new Contoso.UserExecutionContext(args[0]);");

        Assert.Multiple(async () =>
        {
            foreach (Project project in changed.Projects)
            {
                Assert.That((await project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty, project.Name);
            }

            Assert.That(await TextOfAsync(changed, "App"), Does.Contain("Contoso.UserExecutionContext.Create(args[0])"));
        });
    }

    [Test]
    public async Task Its_constructor_stays_public_where_one_of_them_cannot() =>
        Assert.That(
            await TextOfAsync(await FixedAsync("var context = System.Activator.CreateInstance<Contoso.UserExecutionContext>();"), "Library"),
            Does.Contain("UserExecutionContext(string userId)").And.Not.Contain("private UserExecutionContext").And.Contain("IsNullOrWhiteSpace"));

    private static async Task<Solution> FixedAsync(string app)
    {
        using var workspace = new AdhocWorkspace();
        Project library = Added(workspace.CurrentSolution, "Library", OutputKind.DynamicallyLinkedLibrary, Library);
        Project program = Added(library.Solution, "App", OutputKind.ConsoleApplication, app).AddProjectReference(new ProjectReference(library.Id));
        Compilation compilation = (await program.Solution.GetProject(library.Id)!.GetCompilationAsync())!;
        Diagnostic finding = (await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new OpenContextAnalyzer())).GetAnalyzerDiagnosticsAsync()).Single();
        CodeAction? first = null;
        Document document = program.Solution.GetDocument(finding.Location.SourceTree)!;
        await new CloseType().RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => first ??= action, CancellationToken.None));

        return (await first!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static Project Added(Solution solution, string name, OutputKind kind, string source) =>
        solution.AddProject(name, name, LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences(TestReferences.NetCore)
            .AddDocument($"{name}.cs", source, filePath: $"/{name}.cs").Project;

    private static async Task<string> TextOfAsync(Solution solution, string project) =>
        (await solution.Projects.Single(candidate => candidate.Name == project).Documents.Single().GetTextAsync()).ToString();
}
