using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Benchmarks.Floor;

/// <summary>An analyzer that registers the actions of another one, with something else in their place.</summary>
public abstract class Mirror(DiagnosticAnalyzer original, IActionReplacement replacement) : DiagnosticAnalyzer
{
    /// <summary>The analyzer that is mirrored.</summary>
    public DiagnosticAnalyzer Original => original;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => original.SupportedDiagnostics;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => original.Initialize(new MirrorContext(context, replacement));
}
