namespace Netra.Analyzers.Options;

/// <summary>An option as it is written in an .editorconfig file.</summary>
internal sealed record OptionDefinition(string Key, OptionKind Kind, string Description);
