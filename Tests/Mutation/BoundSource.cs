using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>What the compiler makes of a source, kept: no mutant changes it, and to make it anew takes longer than the analysis.</summary>
internal sealed class BoundSource
{
    private readonly Compilation _compilation;
    private readonly ImmutableArray<BoundBody> _bodies;

    private BoundSource(Compilation compilation, ImmutableArray<BoundBody> bodies)
    {
        _compilation = compilation;
        _bodies = bodies;
    }

    public static BoundSource Of(Compilation compilation)
    {
        var recorder = new BodyRecorder();
        ImmutableArray<Diagnostic> failures = compilation.WithAnalyzers([recorder]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return failures.IsEmpty
            ? new BoundSource(recorder.Compilation ?? compilation, [.. recorder.Bodies.OrderBy(body => body.Place)])
            : throw new InvalidOperationException(failures[0].ToString());
    }

    /// <summary>What the rules say, those that are off left out.</summary>
    public IReadOnlyList<Diagnostic> Findings(AnalyzerOptions options, params DiagnosticAnalyzer[] analyzers)
    {
        var findings = new List<Diagnostic>();
        foreach (DiagnosticAnalyzer analyzer in analyzers)
        {
            var registered = new RegisteredActions(_compilation, options);
            analyzer.Initialize(registered);
            foreach (BoundBody body in _bodies)
            {
                registered.Analyze(body, findings.Add);
            }
        }

        return [.. findings.Select(Effective).OfType<Diagnostic>()];
    }

    private Diagnostic? Effective(Diagnostic finding)
    {
        ReportDiagnostic severity = finding.Descriptor.GetEffectiveSeverity(_compilation.Options);
        return severity == ReportDiagnostic.Suppress ? null : finding;
    }
}
