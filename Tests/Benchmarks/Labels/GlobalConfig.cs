namespace Netra.Benchmarks.Labels;

/// <summary>Severities for a whole compilation, as a file for the compiler.</summary>
internal static class GlobalConfig
{
    /// <summary>Writes the file and returns its path.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="level">Whose word counts: of two files the one with the higher level.</param>
    /// <param name="ids">The diagnostics.</param>
    /// <param name="severity">Their severity.</param>
    public static string Write(string path, int level, IEnumerable<string> ids, string severity)
    {
        File.WriteAllLines(path, ["is_global = true", $"global_level = {level}", .. ids.Select(id => $"dotnet_diagnostic.{id}.severity = {severity}")]);
        return path;
    }
}
