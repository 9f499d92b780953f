using System.Text;
using CsCheck;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Closing;

[TestFixture]
internal sealed class WebSocketCloseReasonTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] Pieces = ["é", "😀", "a", "€", "\n"];

    private static Gen<string> AnyText => Gen.OneOf(
        Gen.String,
        Gen.Char['\uD7F0', '\uE00F'].Array[0, 200].Select(units => new string(units)),
        Gen.Int[0, 4].Select(index => Pieces[index]).Array[0, 150].Select(string.Concat));

    [Test]
    public void What_is_left_fits_and_can_be_encoded() => AnyText.Sample(text =>
        Assert.That(Strict.GetByteCount(WebSocketCloseReason.Truncate(text)), Is.LessThanOrEqualTo(WebSocketCloseReason.MaxBytes)));

    [Test]
    public void Text_that_a_frame_can_carry_is_left_alone_as_far_as_it_fits() => AnyText.Sample(text =>
    {
        if (text.Any(char.IsControl) || text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar))
        {
            return;
        }

        string kept = WebSocketCloseReason.Truncate(text);

        Assert.That(text.StartsWith(kept, StringComparison.Ordinal), Is.True);
        string? next = kept.Length == text.Length ? null : text.EnumerateRunes().ElementAt(kept.EnumerateRunes().Count()).ToString();
        Assert.That(next is null || Strict.GetByteCount(kept + next) > WebSocketCloseReason.MaxBytes, Is.True, "More would have fitted.");
    });

    [TestCase(null, "")]
    [TestCase("", "")]
    [TestCase("Internal error", "Internal error")]
    [TestCase("a\r\nb\0", "a\uFFFD\uFFFDb\uFFFD")]
    public void Small_cases(string? reason, string expected) => Assert.That(WebSocketCloseReason.Truncate(reason), Is.EqualTo(expected));

    // Not a test case: an attribute cannot hold half a pair.
    [Test]
    public void Half_a_pair_is_replaced() => Assert.That(WebSocketCloseReason.Truncate("a\uD83D"), Is.EqualTo("a\uFFFD"));

    [TestCase("x", 123)]
    [TestCase("é", 61)]
    [TestCase("😀", 30)]
    public void The_cut_is_between_characters(string character, int kept) =>
        Assert.That(
            WebSocketCloseReason.Truncate(string.Concat(Enumerable.Repeat(character, 200))),
            Is.EqualTo(string.Concat(Enumerable.Repeat(character, kept))));

    [Test]
    public void A_huge_reason_costs_no_more_than_a_long_one() =>
        Assert.That(WebSocketCloseReason.Truncate(new string('x', 50_000_000)), Has.Length.EqualTo(123));
}
