using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Slicing;
using Netra.Benchmarks.Floor;

namespace Netra.Benchmarks.Labels;

/// <summary>Our own rules: all, those of one family, and analyzers in their place that do nothing.</summary>
internal static class NetraLabels
{
    private static readonly (string Family, string Prefix)[] Families =
    [
        ("netra-slicing", "NETRA1"),
        ("netra-construction", "NETRA2"),
        ("netra-closing", "NETRA3"),
    ];

    public static IEnumerable<string> Names { get; } = [Label.Bare, Label.Floor, Label.Netra, .. Families.Select(family => family.Family)];

    /// <summary>Every analyzer of the package.</summary>
    public static IEnumerable<DiagnosticAnalyzer> Analyzers() =>
        from type in typeof(SliceAnalyzer).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract
        orderby type.Name
        select (DiagnosticAnalyzer)Activator.CreateInstance(type)!;

    /// <summary>The label of one of <see cref="Names"/>; files it needs are put into <paramref name="folder"/>.</summary>
    public static Label Of(string name, string folder)
    {
        // Beside this program lies a compiler of its own, which the analyzers are not to find.
        string netra = Copied(FloorAnalyzer.Mirrored + ".dll", folder);
        return name switch
        {
            Label.Bare => new Label(name, [], []),
            Label.Floor => new Label(name, [Copied("Netra.Benchmarks.Floor.dll", folder)], []),
            Label.Netra => new Label(name, [netra, Copied("Netra.Analyzers.CodeFixes.dll", folder)], []),
            _ => new Label(name, [netra], [Silent(folder, name, except: Families.First(family => family.Family == name).Prefix)]),
        };
    }

    private static string Silent(string folder, string name, string except) => GlobalConfig.Write(
        Path.Combine(folder, name + ".globalconfig"),
        level: 50,
        Analyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Where(id => !id.StartsWith(except, StringComparison.Ordinal)),
        "none");

    private static string Copied(string assembly, string folder)
    {
        string copy = Path.Combine(folder, assembly);
        File.Copy(Places.Built(assembly), copy, overwrite: true);
        return copy;
    }
}
