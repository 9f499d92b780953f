namespace Netra.Benchmarks.Labels;

/// <summary>A way to compile: with the analyzers that a package brings along, or without any.</summary>
/// <param name="Name">The name in the tables and on the command line.</param>
/// <param name="Analyzers">Assemblies for the compiler's <c>/analyzer</c> option; without any, analyzers are skipped.</param>
/// <param name="Configs">Files for its <c>/analyzerconfig</c> option.</param>
internal sealed record Label(string Name, IReadOnlyList<string> Analyzers, IReadOnlyList<string> Configs)
{
    /// <summary>The compilation without analyzers that all others are compared with.</summary>
    public const string Bare = "bare";

    /// <summary>Analyzers that do nothing.</summary>
    public const string Floor = "floor";

    public const string Netra = "netra";
}
