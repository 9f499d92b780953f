using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Rules;

internal static class DescriptorExtensions
{
    /// <summary>
    /// Whether a rule has been switched off, or not been switched on where it is off by default: then nobody will see
    /// what it finds, and looking for more proof is in vain.
    /// </summary>
    public static bool IsOff(this DiagnosticDescriptor rule, Compilation compilation, SyntaxTree tree, CancellationToken cancellation) =>
        rule.GetEffectiveSeverity(compilation, tree, cancellation) == ReportDiagnostic.Suppress;

    private static ReportDiagnostic GetEffectiveSeverity(this DiagnosticDescriptor rule, Compilation compilation, SyntaxTree tree, CancellationToken cancellation)
    {
        CompilationOptions options = compilation.Options;
        if (options.SyntaxTreeOptionsProvider is { } files
            && (files.TryGetDiagnosticValue(tree, rule.Id, cancellation, out ReportDiagnostic configured)
                || files.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out configured)))
        {
            return configured;
        }

        return options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out configured) ? configured
            : rule.IsEnabledByDefault ? ReportDiagnostic.Default
            : ReportDiagnostic.Suppress;
    }
}
