using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Cases;
using Netra.Analyzers.Tests.Slicing.Cases;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>The labels that running confirms elsewhere, held against what the rules say: a check for each file of cases.</summary>
internal sealed class SpecimenChecks
{
    private const string UnprovenRule = "NETRA1005";

    private readonly (string Case, Label Label, SyntaxNode Declaration)[] _cases;
    private readonly BoundSource _source;

    private SpecimenChecks(string name)
    {
        Specimen specimen = SliceSpecimens.Folder.Named(name);
        _cases = [.. SpecimenCase.In(name, specimen.Root).Select(@case => (@case.Name, @case.Label, (SyntaxNode)specimen.DeclarationOf(@case.Name)))];
        _source = BoundSource.Of(specimen.Compilation.WithOptions(specimen.Compilation.Options.WithSpecificDiagnosticOptions(
            [KeyValuePair.Create(UnprovenRule, ReportDiagnostic.Warn)])));
    }

    public static IEnumerable<Check> All => SliceSpecimens.Names.Select(name =>
    {
        var checks = new Lazy<SpecimenChecks>(() => new SpecimenChecks(name));
        return new Check(name, () => checks.Value.Run());
    });

    private void Run()
    {
        Diagnostic[] findings = [.. _source.Findings(new AnalyzerOptions([]), new SliceAnalyzer()).Where(finding => finding.Severity >= DiagnosticSeverity.Info)];
        Assert.That(_cases.Where(@case => !Agree(@case.Label, [.. findings.Where(finding => @case.Declaration.Span.Contains(finding.Location.SourceSpan))])), Is.Empty);
    }

    /// <summary>The strict mode only adds a rule, so that one analysis answers for both.</summary>
    private static bool Agree(Label label, Diagnostic[] findings)
    {
        bool isUnsafe = label is Label.UnsafeCore or Label.UnsafeStrict;
        bool reportedByDefault = findings.Any(finding => finding.Id != UnprovenRule);
        return (label == Label.UnsafeStrict || reportedByDefault == isUnsafe)
            && (label == Label.SafeStrictOnly || findings.Length > 0 == isUnsafe);
    }
}
