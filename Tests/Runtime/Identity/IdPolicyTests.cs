using CsCheck;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Identity;

[TestFixture]
internal sealed class IdPolicyTests
{
    private static IEnumerable<TestCaseData> Bad =>
        BadIds.All.Select(bad => new TestCaseData(bad.Id, bad.Problem).SetArgDisplayNames(bad.Name));

    [TestCaseSource(nameof(Bad))]
    public void A_bad_id_is_refused_for_its_reason(string? id, IdProblem problem)
    {
        Assert.That(IdPolicy.Default.Check(id), Is.EqualTo(problem));
        Assert.That(IdPolicy.Default.IsUsable(id), Is.False);
    }

    [TestCase("a")]
    [TestCase("bob")]
    [TestCase("alice-7f3a91c2")]
    [TestCase("Ünïcødé 😀 id")]
    [TestCase("0")]
    [TestCase("demo")]
    [TestCase("None")]
    public void What_only_looks_unusual_is_an_id(string id) => Assert.That(IdPolicy.Default.Check(id), Is.EqualTo(IdProblem.None));

    [Test]
    public void The_longest_id_is_as_long_as_the_policy_says()
    {
        var policy = new IdPolicy(maxLength: 5);

        Assert.That(policy.Check("12345"), Is.EqualTo(IdProblem.None));
        Assert.That(policy.Check("123456"), Is.EqualTo(IdProblem.TooLong));
    }

    [TestCase(0)]
    [TestCase(1025)]
    public void A_policy_without_a_bound_cannot_be_made(int maxLength) =>
        Assert.That(() => new IdPolicy(maxLength), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void What_is_usable_can_be_printed_encoded_and_read_back() => Gen.String.Sample(text =>
    {
        if (!IdPolicy.Default.IsUsable(text))
        {
            return;
        }

        var strict = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Assert.That(strict.GetString(strict.GetBytes(text)), Is.EqualTo(text));
        Assert.That(text, Has.Length.InRange(1, 128));
        Assert.That(text.Trim(), Is.EqualTo(text));
        Assert.That(text.Any(char.IsControl), Is.False);
    });
}
