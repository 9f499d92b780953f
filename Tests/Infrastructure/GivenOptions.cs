using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>Options as the compiler hands them out: keys in lower case, values as written.</summary>
internal sealed class GivenOptions(params (string Key, string Value)[] options) : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> _values =
        options.ToDictionary(option => option.Key, option => option.Value, KeyComparer);

    public override IEnumerable<string> Keys => _values.Keys;

    public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
}
