using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Cases;
using Netra.Analyzers.Tests.Construction.Cases;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

/// <summary>
/// Every labelled case is fixed, compiled, analysed again and run: no context comes out with a fault, and inputs that
/// were fine give the user that they gave before.
/// </summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class FixedSpecimenTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Fixed>>> Known = new();

    private static IEnumerable<string> Specimens => ConstructionCase.Specimens.Where(name => name is not "Environments");

    private static IEnumerable<TestCaseData> Runnable =>
        from @case in ConstructionCase.All
        where @case.Runs && Specimens.Contains(@case.Specimen)
        select new TestCaseData(@case).SetName($"{@case.Name} is right after its fix");

    [TestCaseSource(nameof(Specimens))]
    public async Task The_fixes_remove_what_they_are_offered_for(string specimen)
    {
        Fixed result = await FixAsync(specimen);
        TestContext.Out.WriteLine(result.Text);
        Assert.Multiple(() =>
        {
            Assert.That(result.OfferedAgain, Is.Empty, "offered in vain");
            Assert.That(result.Added, Is.Empty, "new findings");
        });
    }

    [TestCaseSource(nameof(Runnable))]
    public async Task What_comes_out_is_right(ConstructionCase @case)
    {
        Fixed result = await FixAsync(@case.Specimen);
        if (!result.IsChanged(@case))
        {
            return; // nothing was reported, or no fix is offered
        }

        Specimen original = ConstructionCase.Folder.Named(@case.Specimen);
        var before = ConstructionRun.Of(@case, original);
        var after = ConstructionRun.Of(@case, original.WithText(result.Text));
        IEnumerable<string> relevant = after.Faults.Keys.Except(result.Left(@case));

        Assert.Multiple(() =>
        {
            Assert.That(result.Left(@case).Any() ? [] : relevant.Intersect(@case.Expected), Is.Empty, result.TextOf(@case));
            for (int i = 0; i < before.Calls; i++)
            {
                if (before.Users[i] is { } user && !IsWrittenIn(user, original.DeclarationOf(@case.Name)))
                {
                    Assert.That(after.Users[i], Is.EqualTo(user), () => $"input {i} of\n{result.TextOf(@case)}");
                }
            }
        });
    }

    /// <summary>A made-up user that happens to be among the inputs too.</summary>
    private static bool IsWrittenIn(string user, SyntaxNode @case) => @case.ToString().Contains($"\"{user}\"", StringComparison.Ordinal);

    [Test]
    public async Task Most_reported_cases_have_a_fix()
    {
        var (reported, changed) = (0, 0);
        foreach (ConstructionCase @case in ConstructionCase.All.Where(@case => @case.IsUnsafe && Specimens.Contains(@case.Specimen)))
        {
            Fixed result = await FixAsync(@case.Specimen);
            bool isFixed = result.IsChanged(@case) && !result.Left(@case).Any();
            reported += result.WasReported(@case) ? 1 : 0;
            changed += isFixed ? 1 : 0;
            if (!isFixed)
            {
                TestContext.Out.WriteLine($"{@case}: {string.Join(", ", result.Left(@case))}");
            }
        }

        TestContext.Out.WriteLine($"{changed} of {reported} reported cases are fixed");
        Assert.That(changed, Is.AtLeast(reported / 2));
    }

    private static Task<Fixed> FixAsync(string specimen) => Known.GetOrAdd(specimen, static name => new(() => Fixed.OfAsync(name))).Value;

    /// <summary>A specimen after all fixes.</summary>
    private sealed class Fixed
    {
        private readonly Specimen original;
        private readonly Specimen specimen;
        private readonly ImmutableArray<Diagnostic> before;
        private readonly ImmutableArray<Diagnostic> left;

        private Fixed(Specimen original, string text, ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> left, string[] offeredAgain)
        {
            this.original = original;
            specimen = original.WithText(text);
            this.before = before;
            this.left = left;
            Text = text;
            OfferedAgain = offeredAgain;
        }

        public string Text { get; }

        public string[] OfferedAgain { get; }

        public string[] Added =>
        [
            .. from finding in left
               let name = NameAt(finding, specimen)
               where !before.Any(old => old.Id == finding.Id && NameAt(old, original) == name)
               select $"{finding.Id} in {name}: {finding.GetMessage()}",
        ];

        public bool IsChanged(ConstructionCase @case) => TextOf(@case) != original.DeclarationOf(@case.Name).ToString();

        public string TextOf(ConstructionCase @case) => specimen.DeclarationOf(@case.Name).ToString();

        public bool WasReported(ConstructionCase @case) => before.Any(finding => original.DeclarationOf(@case.Name).Span.Contains(finding.Location.SourceSpan));

        public IEnumerable<string> Left(ConstructionCase @case) =>
            left.Where(finding => specimen.DeclarationOf(@case.Name).Span.Contains(finding.Location.SourceSpan)).Select(finding => finding.Id);

        public static async Task<Fixed> OfAsync(string name)
        {
            Specimen original = ConstructionCase.Folder.Named(name);
            using var workspace = new FixWorkspace(
                [.. VerdictTests.ConstructionAnalyzers, new SliceAnalyzer()],
                original.Compilation.References,
                ConstructionCase.Options,
                [.. original.Compilation.SyntaxTrees.OrderBy(tree => tree == original.Tree).Select(tree => tree.ToString())]);
            ImmutableArray<Diagnostic> before = await FindingsAsync(workspace, name);
            ImmutableArray<Diagnostic> left = before;
            string[] offeredAgain = [];
            foreach (CodeFixProvider fix in ConstructionFixes.All)
            {
                if (!await FixAllAsync(fix, left))
                {
                    continue;
                }

                left = await FindingsAsync(workspace, name);
                ImmutableArray<Diagnostic> stubborn = [.. left.Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id))];
                foreach (Diagnostic finding in stubborn)
                {
                    if (await workspace.ActionAsync(fix, finding) is not null)
                    {
                        offeredAgain = [.. offeredAgain, $"{fix.GetType().Name}: {finding}"];
                    }
                }
            }

            return new Fixed(original, (await workspace.TextsAsync())[1], before, left, offeredAgain);

            async Task<bool> FixAllAsync(CodeFixProvider fix, ImmutableArray<Diagnostic> findings) =>
                findings.Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id)).ToImmutableArray() is { IsEmpty: false } own
                && await workspace.FixAllAsync(fix, FixAllScope.Document, own);
        }

        private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(FixWorkspace workspace, string specimen) =>
        [
            .. (await workspace.FindingsAsync()).Where(finding =>
                finding.Id == "AD0001"
                || (finding.Location.SourceTree?.FilePath == "/Source1.cs" && (finding.Id != "NETRA2007" || specimen == "OpenTypes"))),
        ];

        private static string NameAt(Diagnostic finding, Specimen specimen)
        {
            SyntaxNode node = specimen.Root.FindNode(finding.Location.SourceSpan);
            return node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method ? Specimen.NameOf(method) : node.ToString();
        }
    }
}
