using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Cases;
using Netra.Analyzers.Tests.Slicing.Cases;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>The labels that running confirms elsewhere, held against what the rules say: a test for each file of cases.</summary>
/// <remarks>A mutant lives in the process of the one before: nothing that an analyzer made may outlive its test.</remarks>
[TestFixture]
internal sealed class LabelledCaseTests
{
    private const string UnprovenRule = "NETRA1005";

    private static readonly ILookup<string, SpecimenCase> Cases = SliceSpecimens.AllCases.ToLookup(@case => @case.Specimen);

    [TestCaseSource(typeof(SliceSpecimens), nameof(SliceSpecimens.Names))]
    public async Task The_rules_agree_with_the_labels(string name)
    {
        Specimen specimen = SliceSpecimens.Folder.Named(name);
        Compilation compilation = specimen.Compilation.WithOptions(specimen.Compilation.Options.WithSpecificDiagnosticOptions(
            [KeyValuePair.Create(UnprovenRule, ReportDiagnostic.Warn)]));
        Diagnostic[] findings = [.. await compilation.WithAnalyzers([new SliceAnalyzer()]).GetAnalyzerDiagnosticsAsync()];
        Assert.That(findings.Where(finding => finding.Id == "AD0001").Select(crash => crash.GetMessage()), Is.Empty);
        Assert.That(Cases[name].SelectMany(@case => Disagreements(@case, findings.Where(IsIn(specimen.DeclarationOf(@case.Name))))), Is.Empty);
    }

    private static Func<Diagnostic, bool> IsIn(SyntaxNode declaration) => finding =>
        finding.Severity >= DiagnosticSeverity.Info && declaration.Span.Contains(finding.Location.SourceSpan);

    /// <summary>The strict mode only adds a rule, so that one analysis answers for both.</summary>
    private static IEnumerable<string> Disagreements(SpecimenCase @case, IEnumerable<Diagnostic> findings)
    {
        bool reportedByDefault = findings.Any(finding => finding.Id != UnprovenRule);
        bool reported = findings.Any();
        if (@case.Label != Label.UnsafeStrict && reportedByDefault != @case.IsUnsafe)
        {
            yield return $"{@case}, by default";
        }

        if (@case.Label != Label.SafeStrictOnly && reported != @case.IsUnsafe)
        {
            yield return $"{@case}, in strict mode";
        }
    }
}
