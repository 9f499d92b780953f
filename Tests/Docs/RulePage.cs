using System.Text.RegularExpressions;
using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Docs;

/// <summary>A page of <c>docs/rules</c>, in the form that all of them have.</summary>
internal sealed partial record RulePage(string Id, string Text)
{
    public string Title => Heading().Match(Text).Groups["title"].Value;

    public string HeadingId => Heading().Match(Text).Groups["id"].Value;

    public string Category => Row("Category");

    public string Severity => Row("Default severity");

    public string Fix => Row("Fix");

    /// <summary>The examples in this language that show a mistake (<c>bad</c>) or its absence (<c>good</c>).</summary>
    public IReadOnlyList<string> Examples(string language, string kind) =>
    [
        .. Example().Matches(Text)
            .Where(example => example.Groups["language"].Value == language && example.Groups["kind"].Value == kind)
            .Select(example => example.Groups["content"].Value),
    ];

    public static RulePage Of(string id) => new(id, Repository.Read("docs", "rules", $"{id}.md").ReplaceLineEndings("\n"));

    private string Row(string name) => Regex.Match(Text, $@"^\| {name} \| (.*) \|$", RegexOptions.Multiline).Groups[1].Value;

    [GeneratedRegex(@"^# (?<id>NETRA\d{4}): (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```(?<language>\w+) (?<kind>\w+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
