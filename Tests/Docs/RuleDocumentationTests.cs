using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Docs;

/// <summary>Descriptors, rule pages, README, release files and presets say the same.</summary>
[TestFixture]
internal sealed partial class RuleDocumentationTests
{
    [Test]
    public void Every_id_has_one_descriptor()
    {
        IEnumerable<string> ids = typeof(RuleIds).GetFields().Select(field => (string)field.GetRawConstantValue()!);

        Assert.That(Rules.Ids, Is.Unique.And.EquivalentTo(ids));
    }

    [Test]
    public void Every_page_belongs_to_a_rule()
    {
        IEnumerable<string?> pages = Directory.EnumerateFiles(Repository.PathTo("docs", "rules")).Select(Path.GetFileNameWithoutExtension);

        Assert.That(pages, Is.EquivalentTo(Rules.Ids));
    }

    [TestCaseSource(typeof(Rules), nameof(Rules.All))]
    public void A_page_says_what_the_descriptor_says(DiagnosticDescriptor rule)
    {
        RulePage page = RulePage.Of(rule.Id);

        Assert.Multiple(() =>
        {
            Assert.That(page.HeadingId, Is.EqualTo(rule.Id));
            Assert.That(page.Title, Is.EqualTo(rule.Title.ToString()));
            Assert.That(page.Category, Is.EqualTo(rule.Category));
            Assert.That(page.Severity, Is.EqualTo(Rules.DefaultSeverity(rule)));
            Assert.That(page.Fix, Is.Not.Empty);
        });
    }

    [TestCaseSource(typeof(Rules), nameof(Rules.All))]
    public void A_descriptor_links_to_its_page(DiagnosticDescriptor rule) =>
        Assert.That(rule.HelpLinkUri, Does.StartWith("https://github.com/").And.EndsWith($"/docs/rules/{rule.Id}.md"));

    [Test]
    public void The_table_of_the_readme_lists_every_rule()
    {
        IEnumerable<string> expected = Rules.All.Select(rule =>
            $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title} | {Rules.DefaultSeverity(rule)} | {RulePage.Of(rule.Id).Fix} |");

        Assert.That(ReadmeRow().Matches(Repository.Read("README.md")).Select(row => row.Value.TrimEnd()), Is.EqualTo(expected));
    }

    [Test]
    public void The_release_files_list_every_rule()
    {
        IEnumerable<string> expected = Rules.All.Select(rule =>
            $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")} | {rule.Title}");
        string released = Repository.Read("Analyzers", "AnalyzerReleases.Shipped.md") + Repository.Read("Analyzers", "AnalyzerReleases.Unshipped.md");

        Assert.That(ReleaseRow().Matches(released).Select(row => row.Value.TrimEnd()), Is.EqualTo(expected));
    }

    [Test]
    public void The_page_of_NETRA0001_lists_every_option()
    {
        string page = RulePage.Of(RuleIds.InvalidOption).Text;

        foreach (OptionDefinition option in OptionDefinitions.All)
        {
            Assert.That(page, Does.Contain($"| `{option.Key}` | "));
        }
    }

    [Test]
    public void The_preset_None_turns_every_rule_off() =>
        Assert.That(PresetRules("none", "none"), Is.EqualTo(Rules.Ids));

    [Test]
    public void The_preset_Strict_makes_a_warning_of_what_is_none_by_default()
    {
        IEnumerable<string> expected = Rules.All
            .Where(rule => Rules.DefaultSeverity(rule) != nameof(DiagnosticSeverity.Warning))
            .Select(rule => rule.Id);

        Assert.That(PresetRules("strict", "warning"), Is.EqualTo(expected));
    }

    private static IEnumerable<string> PresetRules(string preset, string severity) =>
        PresetLine().Matches(Repository.Read("Package", "presets", $"{preset}.globalconfig"))
            .Where(line => line.Groups["severity"].Value == severity)
            .Select(line => line.Groups["id"].Value);

    [GeneratedRegex(@"^\| \[NETRA\d{4}\].*$", RegexOptions.Multiline)]
    private static partial Regex ReadmeRow();

    [GeneratedRegex(@"^NETRA\d{4} \|.*$", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>NETRA\d{4})\.severity = (?<severity>\w+)\s*$", RegexOptions.Multiline)]
    private static partial Regex PresetLine();
}
