namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Sources that are compiled by the tests, not with them.</summary>
internal static class SoundnessFiles
{
    private const string Prefix = "Soundness/";

    public static IEnumerable<string> Names =>
        from resource in typeof(SoundnessFiles).Assembly.GetManifestResourceNames()
        where resource.StartsWith(Prefix, StringComparison.Ordinal)
        select Path.GetFileNameWithoutExtension(resource[Prefix.Length..]);

    public static string Read(string name)
    {
        using Stream stream = typeof(SoundnessFiles).Assembly.GetManifestResourceStream($"{Prefix}{name}.cs")
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
