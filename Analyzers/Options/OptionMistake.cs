using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Options;

/// <summary>A key that does not exist, or a value that cannot be understood.</summary>
internal sealed record OptionMistake(string Key, string Value, string Reason)
{
    public static IEnumerable<OptionMistake> In(AnalyzerConfigOptions options)
    {
        foreach (string key in options.Keys)
        {
            if (key.StartsWith(OptionDefinitions.KeyPrefix, StringComparison.OrdinalIgnoreCase)
                && options.TryGetValue(key, out string? value)
                && Reading(key, value) is { } reason)
            {
                yield return new OptionMistake(key, value, reason);
            }
        }
    }

    private static string? Reading(string key, string value)
    {
        foreach (OptionDefinition option in OptionDefinitions.All)
        {
            if (string.Equals(option.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                return OptionReader.Complaint(option, value);
            }
        }

        string nearest = OptionDefinitions.All.Select(option => option.Key).OrderBy(known => EditDistance.Between(known, key)).First();
        return $"there is no such option; did you mean '{nearest}'?";
    }
}
