using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>The options of an .editorconfig, read by the compiler's own reader.</summary>
internal sealed class ConfiguredOptions(string text) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _configuration =
        AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse($"root = true\n[*.cs]\n{text}\n", "/.editorconfig")));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new GivenOptions();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new GivenOptions([.. Options(tree.FilePath).Select(option => (option.Key, option.Value))]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private ImmutableDictionary<string, string> Options(string path) => _configuration.GetOptionsForSourcePath(path).AnalyzerOptions;
}
