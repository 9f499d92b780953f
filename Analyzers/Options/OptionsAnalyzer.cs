using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.Options;

/// <summary>Reports each option that cannot be understood once, however many files it holds for.</summary>
/// <remarks>
/// An analyzer is not told which configuration file an option comes from, and some hosts drop what has no place in
/// the source: it is reported at the first word of the first file that the option holds for.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.InvalidOption);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // The first file may be a generated one, and a mistake must not be lost for that.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);

        context.RegisterCompilationStartAction(static start =>
        {
            ILookup<SyntaxTree, OptionMistake> mistakes = Mistakes(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            if (mistakes.Count > 0)
            {
                start.RegisterSyntaxTreeAction(file => Report(file, mistakes[file.Tree]));
            }
        });
    }

    private static void Report(SyntaxTreeAnalysisContext context, IEnumerable<OptionMistake> mistakes)
    {
        Location firstWord = context.Tree.GetRoot(context.CancellationToken).GetFirstToken().GetLocation();
        foreach (OptionMistake mistake in mistakes)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InvalidOption,
                firstWord,
                mistake.Key,
                mistake.Value,
                mistake.Reason));
        }
    }

    private static ILookup<SyntaxTree, OptionMistake> Mistakes(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        var seen = new HashSet<OptionMistake>();
        return compilation.SyntaxTrees
            .SelectMany(tree => OptionMistake.In(provider.GetOptions(tree)).Select(mistake => (Tree: tree, Mistake: mistake)))
            .Where(found => seen.Add(found.Mistake))
            .ToLookup(found => found.Tree, found => found.Mistake);
    }
}
