using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3001 to NETRA3009: closes of WebSockets that lose the cause, say the wrong thing, or do not happen.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CloseAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.CatchAllClose,
        Descriptors.KnownFailureClosed,
        Descriptors.FailureClosedAsNormal,
        Descriptors.IllegalClose,
        Descriptors.ExceptionTextInReason,
        Descriptors.CloseOfEndedSocket,
        Descriptors.CloseWithCancelledToken,
        Descriptors.CloseWithoutDeadline,
        Descriptors.FailureHiddenByClose);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var told = ToldCloses.In(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            if (CloseNames.In(start.Compilation, told, start.CancellationToken) is { } names)
            {
                var methods = new CloseMethods(start.Compilation, names);
                bool isTest = TestProjects.IsOne(start.Compilation);
                start.RegisterOperationBlockAction(body => AnalyzeBlocks(body, names, methods, isTest));
            }
        });
    }

    private static void AnalyzeBlocks(OperationBlockAnalysisContext context, CloseNames names, CloseMethods methods, bool isTest)
    {
        if (!context.OperationBlocks.Any(block => names.AnyIn(block.Syntax.SyntaxTree, context.CancellationToken)))
        {
            return;
        }

        foreach ((IOperation _, IOperation root) in Bodies.Of(context.OperationBlocks))
        {
            if (names.AnyIn(root.Syntax, context.CancellationToken)
                && NetraOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(root.Syntax.SyntaxTree)) is var options
                && (!isTest || options.CheckTests)
                && !IsInsideSocket(context.OwningSymbol))
            {
                foreach (CloseFinding finding in Findings(root, methods, options, context.CancellationToken))
                {
                    context.ReportDiagnostic(finding.ToDiagnostic());
                }
            }
        }
    }

    private static IEnumerable<CloseFinding> Findings(IOperation root, CloseMethods methods, NetraOptions options, CancellationToken cancellation)
    {
        CloseSite[] sites = [.. methods.SitesIn(root, options, cancellation)];
        if (sites.Length == 0 || PathWalker.Walk(root, ClosingKnowledge.Instance, cancellation) is not { } paths)
        {
            return [];
        }

        var closes = new HashSet<IOperation>(sites.Select(site => site.Operation));
        return from site in sites
               where paths.ContainsKey(site.Operation)
               from finding in CloseJudge.Judge(new CloseUse(site, paths[site.Operation], root, closes, paths, methods.Compilation, options))
               select finding;
    }

    private static bool IsInsideSocket(ISymbol owner)
    {
        for (INamedTypeSymbol? type = owner.ContainingType; type is not null; type = type.ContainingType)
        {
            if (CloseApis.IsInside(type))
            {
                return true;
            }
        }

        return false;
    }
}
