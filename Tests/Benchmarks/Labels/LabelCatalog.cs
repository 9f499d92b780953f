namespace Netra.Benchmarks.Labels;

/// <summary>All ways to compile that can be asked for.</summary>
internal static class LabelCatalog
{
    public static IReadOnlyList<string> Names { get; } = [.. NetraLabels.Names, .. PeerLabels.Names];

    /// <summary>The labels of these names, and of other analyzers given by their assemblies; one that cannot be had is complained of and left out.</summary>
    public static IReadOnlyList<Label> Of(IEnumerable<string> names, IEnumerable<KeyValuePair<string, string>> others, string folder, Action<string> complain)
    {
        Directory.CreateDirectory(folder);
        var labels = new List<Label>();
        foreach (string name in names)
        {
            try
            {
                labels.Add(NetraLabels.Names.Contains(name) ? NetraLabels.Of(name, folder) : PeerLabels.Of(name, folder));
            }
            catch (BenchmarkException missing)
            {
                complain(missing.Message);
            }
        }

        labels.AddRange(others.Select(other => new Label(other.Key, [.. other.Value.Split(',').Select(Path.GetFullPath)], [])));
        return labels;
    }
}
