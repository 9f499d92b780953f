using CsCheck;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Identity;

[TestFixture]
internal sealed class SafeIdTests
{
    private static Gen<string> AnyText => Gen.OneOf(Gen.String, Gen.Char['\uD7F0', '\uE00F'].Array.Select(units => new string(units)));

    [TestCase(null, 8, "")]
    [TestCase("", 8, "")]
    [TestCase("bob", 8, "bob")]
    [TestCase("alice-7f3a91c2", 8, "alice-7f")]
    [TestCase("alice", 0, "")]
    [TestCase("alice", -1, "")]
    [TestCase("alice", int.MaxValue, "alice")]
    [TestCase("alice", int.MinValue, "")]
    [TestCase("1234567😀", 8, "1234567")]
    [TestCase("123456😀", 8, "123456😀")]
    [TestCase("😀", 1, "")]
    public void A_prefix_is_what_there_is(string? text, int length, string expected) =>
        Assert.That(SafeId.Prefix(text, length), Is.EqualTo(expected));

    [Test]
    public void A_prefix_begins_the_text_is_short_enough_and_splits_no_pair() =>
        Gen.Select(AnyText, Gen.Int[-2, 40]).Sample((text, length) =>
        {
            string prefix = SafeId.Prefix(text, length);

            Assert.That(text.StartsWith(prefix, StringComparison.Ordinal), Is.True);
            Assert.That(prefix.Length, Is.LessThanOrEqualTo(Math.Max(0, length)));
            bool splits = prefix.Length > 0 && prefix.Length < text.Length
                && char.IsHighSurrogate(prefix[^1]) && char.IsLowSurrogate(text[prefix.Length]);
            Assert.That(splits, Is.False);
            Assert.That(prefix.Length, Is.GreaterThanOrEqualTo(Math.Min(text.Length, Math.Max(0, length)) - 1));
        });

    [Test]
    public void What_a_log_may_hold_is_never_the_id_and_has_no_character_that_forges_a_log() => AnyText.Sample(text =>
    {
        string shown = SafeId.ForLog(text);

        Assert.That(shown, Is.Not.EqualTo(text));
        Assert.That(LogText.IsDangerous(shown), Is.False, shown);
        Assert.That(text.Length < 2 || !shown.Contains(text, StringComparison.Ordinal), Is.True);
    });

    [Test]
    public void Two_users_with_one_prefix_are_told_apart() =>
        Assert.That(SafeId.ForLog("test_user_1"), Is.Not.EqualTo(SafeId.ForLog("test_user_2")));

    [Test]
    public void Nothing_proportional_to_a_hostile_id_is_done() =>
        Assert.That(SafeId.ForLog(new string('x', 10_000_000)), Has.Length.LessThan(40));
}
