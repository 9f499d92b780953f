namespace Netra.Benchmarks.Compilations;

/// <summary>
/// A compilation without its project's analyzers, severities and by-products. Source generators stay: it might not compile
/// without them.
/// </summary>
internal static class BareCompilation
{
    private static readonly string[] Dropped = ["errorlog", "refout", "out", "pdb", "sourcelink", "generatedfilesout", "ruleset", "warnaserror", "warnaserror+"];
    private static readonly string[] DroppedSwitches = ["noconfig", "reportanalyzer", "skipanalyzers", "warnaserror"];

    public static ResponseFile Of(ResponseFile file) => file with { Arguments = [.. file.Arguments.Where(Stays).Select(WithoutAnalyzerIds)] };

    /// <summary>The file name of the assembly that is written.</summary>
    public static string AssemblyName(ResponseFile file) => Path.GetFileName(file.Values("out").FirstOrDefault() ?? file.Name + ".dll");

    private static bool Stays(string argument)
    {
        if (ResponseFile.Is(argument, "analyzer") || ResponseFile.Is(argument, "a"))
        {
            return File.Exists(Value(argument)) && IsForGenerating(Value(argument));
        }

        if (ResponseFile.Is(argument, "analyzerconfig"))
        {
            return argument.EndsWith(".GeneratedMSBuildEditorConfig.editorconfig", StringComparison.OrdinalIgnoreCase);
        }

        return !Dropped.Any(option => ResponseFile.Is(argument, option))
            && !DroppedSwitches.Contains(argument.TrimStart('/', '-').TrimEnd('+', '-'), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The identifiers of compiler warnings stay suppressed; all analyzers speak alike.</summary>
    private static string WithoutAnalyzerIds(string argument) => ResponseFile.Is(argument, "nowarn")
        ? "/nowarn:" + string.Join(',', Value(argument).Split(',', ';').Where(id => id.Length == 0 || char.IsDigit(id[0]) || id.StartsWith("CS", StringComparison.OrdinalIgnoreCase)))
        : argument;

    private static string Value(string argument) => argument[(argument.IndexOf(':') + 1)..];

    /// <summary>Whether an assembly holds source generators, or neither analyzers nor fixes: then it is what a generator needs.</summary>
    private static bool IsForGenerating(string assembly)
    {
        IReadOnlySet<string> attributes = TypeAttributes.Of(assembly);
        return attributes.Contains("GeneratorAttribute") || !attributes.Overlaps(["DiagnosticAnalyzerAttribute", "ExportCodeFixProviderAttribute"]);
    }
}
