using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Closing;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Cases;
using Netra.Analyzers.Tests.Closing.Cases;
using Netra.Analyzers.Tests.Construction.Cases;
using Netra.Analyzers.Tests.Infrastructure;
using Netra.Analyzers.Tests.Slicing.Cases;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>The labels that running confirms elsewhere, held against what the rules say: a check for each file of cases.</summary>
internal static class SpecimenChecks
{
    private const string UnprovenRule = "NETRA1005";

    private static readonly AnalyzerOptions NoOptions = new([]);

    /// <summary>Turns on what is off by default.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Strict = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(UnprovenRule, ReportDiagnostic.Warn);

    public static IEnumerable<Check> All =>
    [
        .. ClosingCase.All.GroupBy(@case => @case.Specimen, (name, cases) =>
            CheckOf(ClosingCase.Folder.Named(name), cases, @case => @case.Name, (@case, findings) => @case.IsMetBy(findings), NoOptions, () => new CloseAnalyzer())),
        .. ConstructionCase.All.GroupBy(@case => @case.Specimen, (name, cases) =>
            CheckOf(ConstructionCase.Folder.Named(name), cases.Where(IsOfBodies), @case => @case.Name, Agree, new([], new ConfiguredOptions(ConstructionCase.Options)), () => new ConstructionAnalyzer(), () => new IgnoredOutcomeAnalyzer(), () => new EnvironmentSwitchAnalyzer())),
        .. SliceSpecimens.AllCases.GroupBy(@case => @case.Specimen, (name, cases) =>
            CheckOf(SliceSpecimens.Folder.Named(name), cases, @case => @case.Name, Agree, NoOptions, () => new SliceAnalyzer())),
    ];

    private static Check CheckOf<TCase>(
        Specimen specimen,
        IEnumerable<TCase> cases,
        Func<TCase, string> nameOf,
        Func<TCase, Diagnostic[], bool> agree,
        AnalyzerOptions options,
        params Func<DiagnosticAnalyzer>[] analyzers)
    {
        var declared = new Lazy<(TCase Case, SyntaxNode Declaration)[]>(() => [.. cases.Select(@case => (@case, (SyntaxNode)specimen.DeclarationOf(nameOf(@case))))]);
        var source = new Lazy<BoundSource>(() => BoundSource.Of(specimen.Compilation.WithOptions(specimen.Compilation.Options.WithSpecificDiagnosticOptions(Strict))));
        return new Check(specimen.Name, () =>
        {
            Diagnostic[] findings = [.. source.Value.Findings(options, [.. analyzers.Select(make => make())]).Where(finding => finding.Severity >= DiagnosticSeverity.Info)];
            Assert.That(
                from entry in declared.Value
                where !agree(entry.Case, [.. findings.Where(finding => finding.Location.SourceTree == specimen.Tree && entry.Declaration.Span.Contains(finding.Location.SourceSpan))])
                select nameOf(entry.Case),
                Is.Empty);
        });
    }

    /// <summary>A declaration is no body, and its rule asks nothing of values.</summary>
    private static bool IsOfBodies(ConstructionCase @case) => !@case.Expected.Contains("NETRA2007");

    private static bool Agree(ConstructionCase @case, Diagnostic[] findings) =>
        @case.IsUnsafe ? findings.Any(finding => @case.Expected.Contains(finding.Id)) : findings.Length == 0;

    /// <summary>The strict mode only adds a rule, so that one analysis answers for both.</summary>
    private static bool Agree(SpecimenCase @case, Diagnostic[] findings)
    {
        bool reportedByDefault = findings.Any(finding => finding.Id != UnprovenRule);
        return (@case.Label == Label.UnsafeStrict || reportedByDefault == @case.IsUnsafe)
            && (@case.Label == Label.SafeStrictOnly || findings.Length > 0 == @case.IsUnsafe);
    }
}
