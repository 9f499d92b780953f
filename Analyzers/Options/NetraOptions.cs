using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Options;

/// <summary>The options that hold for a source file. What cannot be understood is as good as absent.</summary>
internal sealed class NetraOptions
{
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, NetraOptions> Known = new();

    private NetraOptions(AnalyzerConfigOptions options)
    {
        ContextTypes = Names(options, OptionDefinitions.ContextTypes);
        ContextRequiredMembers = Names(options, OptionDefinitions.ContextRequiredMembers);
        ContextFactories = Names(options, OptionDefinitions.ContextFactories);
        ResultSuccessMembers = Names(options, OptionDefinitions.ResultSuccessMembers);
        PlaceholderValues = Texts(options, OptionDefinitions.PlaceholderValues);
        CloseMethods = Names(options, OptionDefinitions.CloseMethods);
        SafeCloseMethods = Names(options, OptionDefinitions.SafeCloseMethods);
        SliceHelpers = Names(options, OptionDefinitions.SliceHelpers);
        CheckTests = Switch(options, OptionDefinitions.CheckTests);
    }

    public NameList ContextTypes { get; }

    public NameList ContextRequiredMembers { get; }

    public NameList ContextFactories { get; }

    public NameList ResultSuccessMembers { get; }

    public ImmutableArray<string> PlaceholderValues { get; }

    public NameList CloseMethods { get; }

    public NameList SafeCloseMethods { get; }

    public NameList SliceHelpers { get; }

    public bool CheckTests { get; }

    /// <summary>Cheap to repeat: the compiler hands out one object per file, and its options are read once.</summary>
    public static NetraOptions Read(AnalyzerConfigOptions options) =>
        Known.GetValue(options, static unread => new NetraOptions(unread));

    private static NameList Names(AnalyzerConfigOptions options, OptionDefinition option) =>
        options.TryGetValue(option.Key, out string? text) && OptionReader.TryReadNames(option.Kind, text, out NameList names, out _)
            ? names
            : NameList.Empty;

    private static ImmutableArray<string> Texts(AnalyzerConfigOptions options, OptionDefinition option) =>
        options.TryGetValue(option.Key, out string? text) && OptionReader.TryReadItems(text, out ImmutableArray<string> items, out _)
            ? items
            : ImmutableArray<string>.Empty;

    private static bool Switch(AnalyzerConfigOptions options, OptionDefinition option) =>
        options.TryGetValue(option.Key, out string? text) && OptionReader.TryReadSwitch(text, out bool value, out _) && value;
}
