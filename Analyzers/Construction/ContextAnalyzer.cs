using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Construction;

/// <summary>A rule about contexts: it costs nothing where the compilation has none.</summary>
public abstract class ContextAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ContextTypes.In(start.Compilation, start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken) is { } contexts)
            {
                Register(start, contexts);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start, ContextTypes contexts);
}
