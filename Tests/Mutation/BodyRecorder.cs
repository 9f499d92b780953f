using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>Says nothing and keeps all that it is shown.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BodyRecorder : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Silence = new("MUTANT", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public ConcurrentBag<BoundBody> Bodies { get; } = [];

    public Compilation? Compilation { get; private set; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Silence];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationBlockAction(body =>
        {
            Compilation = body.Compilation;
            Bodies.Add(new BoundBody(body.OwningSymbol, body.OperationBlocks));
        });
    }
}
