using Netra.Analyzers.Options;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Options;

[TestFixture]
internal sealed class NetraOptionsTests
{
    [Test]
    public void Nothing_is_set_by_default()
    {
        var options = NetraOptions.Read(new GivenOptions());

        Assert.Multiple(() =>
        {
            Assert.That(options.ContextTypes.IsEmpty);
            Assert.That(options.ContextRequiredMembers.IsEmpty);
            Assert.That(options.ContextFactories.IsEmpty);
            Assert.That(options.ResultSuccessMembers.IsEmpty);
            Assert.That(options.PlaceholderValues, Is.Empty);
            Assert.That(options.CloseMethods.IsEmpty);
            Assert.That(options.SafeCloseMethods.IsEmpty);
            Assert.That(options.SliceHelpers.IsEmpty);
            Assert.That(options.CheckTests, Is.False);
        });
    }

    [Test]
    public void Each_list_is_read_from_its_own_key()
    {
        AssertReads("netra_context_types", options => options.ContextTypes);
        AssertReads("netra_context_required_members", options => options.ContextRequiredMembers);
        AssertReads("netra_context_factories", options => options.ContextFactories);
        AssertReads("netra_result_success_members", options => options.ResultSuccessMembers);
        AssertReads("netra_close_methods", options => options.CloseMethods);
        AssertReads("netra_safe_close_methods", options => options.SafeCloseMethods);
        AssertReads("netra_slice_helpers", options => options.SliceHelpers);
    }

    [Test]
    public void Placeholders_are_texts()
    {
        var options = NetraOptions.Read(new GivenOptions(("netra_placeholder_values", " n/a , nobody at all")));

        Assert.That(options.PlaceholderValues, Is.EqualTo(new[] { "n/a", "nobody at all" }));
    }

    [TestCase("true", ExpectedResult = true)]
    [TestCase("True ", ExpectedResult = true)]
    [TestCase("false", ExpectedResult = false)]
    [TestCase("", ExpectedResult = false)]
    [TestCase("yes", ExpectedResult = false)]
    public bool The_switch_is_on_when_it_says_so(string value) =>
        NetraOptions.Read(new GivenOptions(("netra_check_tests", value))).CheckTests;

    [Test]
    public void A_list_with_a_mistake_is_ignored_as_a_whole()
    {
        var options = NetraOptions.Read(new GivenOptions(("netra_close_methods", "Contoso.Close, Contoso Close")));

        Assert.That(options.CloseMethods.IsEmpty);
    }

    [Test]
    public void Options_are_read_once_for_a_file()
    {
        var given = new GivenOptions(("netra_check_tests", "true"));

        Assert.That(NetraOptions.Read(given), Is.SameAs(NetraOptions.Read(given)));
    }

    [Test]
    public void Keys_are_lower_case_and_unique()
    {
        string[] keys = [.. OptionDefinitions.All.Select(option => option.Key)];

        Assert.That(keys, Is.Unique);
        Assert.That(keys, Has.All.Matches<string>(key => key == key.ToLowerInvariant() && key.StartsWith(OptionDefinitions.KeyPrefix, StringComparison.Ordinal)));
    }

    private static void AssertReads(string key, Func<NetraOptions, NameList> list) =>
        Assert.That(list(NetraOptions.Read(new GivenOptions((key, "Contoso.Sample")))).IsEmpty, Is.False, key);
}
