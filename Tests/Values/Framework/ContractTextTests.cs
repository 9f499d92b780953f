using Netra.Analyzers.Values.Framework;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Values.Framework;

/// <summary>The language of the table.</summary>
[TestFixture]
public sealed class ContractTextTests
{
    [TestCase("M(a) len(a) = 1", "a comparison expected, not '='")]
    [TestCase("M(a) len(b) >= 1", "'b' is neither 'this', 'result' nor a parameter")]
    [TestCase("M(a, ..) b not null", "'b' is neither 'this', 'result' nor a parameter")]
    [TestCase("M(a) a not empty", "'null', 'not null' or 'not blank' expected")]
    [TestCase("M(a) when maybe: a not null", "'maybe' is neither 'this', 'result' nor a parameter")]
    [TestCase("M(a) when true a not null", "'true' is neither 'this', 'result' nor a parameter")]
    [TestCase("M(a) result is search(a)", "unknown kind of result, or wrong number of values for 'search'")]
    [TestCase("M(a) result is odd(a)", "unknown kind of result, or wrong number of values for 'odd'")]
    [TestCase("M(a) found(a)", "unknown fact, or wrong number of values for 'found'")]
    [TestCase("M(a) proven(a)", "unknown fact, or wrong number of values for 'proven'")]
    [TestCase("M(a) a not null b not null", "';' expected, not 'b'")]
    [TestCase("M(a b)", "',' expected, not 'b'")]
    [TestCase("M(.., a)", "')' expected, not ','")]
    [TestCase("M(a", "',' expected, not ''")]
    [TestCase("M(a) len(a) >=", "it ends too early")]
    [TestCase("8(a)", "a name expected, not '8'")]
    public void What_cannot_be_understood_is_named_with_its_line(string line, string error)
    {
        FormatException? exception = Assert.Throws<FormatException>(() => Parse($"N.T\n  {line}"));

        Assert.That(exception!.Message, Is.EqualTo($"{error} in the line '{line}'"));
    }

    [TestCase("  M(a)", "a member before any type in the line 'M(a)'")]
    [TestCase("N.T unpure\n  M(a)", "'N.T unpure' is not a type in the line 'N.T unpure'")]
    [TestCase("N.T\n  M(a)  a not null,\n  N()", "it ends too early in the line 'M(a)  a not null,'")]
    public void Lines_must_be_in_order(string text, string error) =>
        Assert.That(Assert.Throws<FormatException>(() => Parse(text))!.Message, Is.EqualTo(error));

    [Test]
    public void A_line_holds_for_all_its_types_and_names()
    {
        IReadOnlyList<Contract> contracts = Parse("N.T, N.U`1 pure\n  M|new()  impure\n  P  result not null");

        Assert.That(contracts.Select(FrameworkMembers.Describe), Is.EqualTo(
            new[] { "N.T.M()", "N.T..ctor()", "N.U`1.M()", "N.U`1..ctor()", "N.T.P", "N.U`1.P" }));
        Assert.That(contracts.Select(contract => contract.IsPure), Is.EqualTo(new[] { false, false, false, false, true, true }));
    }

    [TestCase("len(result) <= len(a)", "len(a) - len(result) + 0 >= 0")]
    [TestCase("len(a) < b", "b - len(a) + -1 >= 0")]
    [TestCase("b > 2*len(a) - 1", "b - 2*len(a) + 0 >= 0")]
    [TestCase("-1 <= b", "b + 1 >= 0")]
    [TestCase("b + len(a) >= b + 3", "len(a) + -3 >= 0")]
    [TestCase("result part of a", "len(a) - len(result) + 0 >= 0")]
    public void A_comparison_becomes_a_sum_that_is_at_least_zero(string comparison, string expected)
    {
        AtLeastZero fact = Parse($"N.T\n  M(a, b)  {comparison}").Single().Always.Cast<AtLeastZero>().Single();

        Assert.That(Describe(fact), Is.EqualTo(expected));
    }

    [Test]
    public void An_equation_becomes_two_comparisons() =>
        Assert.That(
            Parse("N.T\n  M(a)  len(result) == a").Single().Always.Cast<AtLeastZero>().Select(Describe),
            Is.EquivalentTo(new[] { "len(result) - a + 0 >= 0", "a - len(result) + 0 >= 0" }));

    [Test]
    public void Facts_stand_under_their_conditions()
    {
        Contract contract = Parse(
            """
            # Comments and empty lines say nothing.
            N.T

              M(a: char, b, ..)  a not null;
                                 when true: b not blank,
                                   found(a, b) by b;
                                 when false: b null; when len(b) >= 1, b == 0: never returns
            """).Single();

        Assert.Multiple(() =>
        {
            Assert.That(FrameworkMembers.Describe(contract), Is.EqualTo("N.T.M(a: char, b, ..)"));
            Subject a = new(SubjectKind.Parameter, "a", 0);
            Subject b = new(SubjectKind.Parameter, "b", 1);
            Assert.That(contract.Always, Is.EqualTo(new ContractFact[] { new NotNull(a) }));
            Assert.That(contract.WhenTrue, Is.EqualTo(new ContractFact[] { new NotBlank(b), new Found(a, b, b) }));
            Assert.That(contract.WhenFalse, Is.EqualTo(new ContractFact[] { new IsNull(b) }));
            Assert.That(contract.WhenArguments.Single().Conditions, Has.Length.EqualTo(3));
            Assert.That(contract.WhenArguments.Single().Facts, Is.EqualTo(new ContractFact[] { new NeverReturns() }));
        });
    }

    [Test]
    public void Every_kind_of_fact_can_be_written()
    {
        Subject a = new(SubjectKind.Parameter, "a", 0);
        Subject b = new(SubjectKind.Parameter, "b", 1);
        Subject self = new(SubjectKind.This, null);

        ContractFact[] expected =
        [
            new SearchResult(SearchKind.First, self, a, b, null), new SearchResult(SearchKind.Last, a, b, null, b),
            new SearchResult(SearchKind.Any, a, null, null, null), new SearchResult(SearchKind.Any, self, a, null, null),
            new OneOf(a, b), new Comparison(a, b), new Formatted(self, null), new Formatted(a, b), new SameAs(a), new BlankAs(a),
            new EqualTo(self, a), new Alike(a, b), new Holds(a, true), new Holds(b, false), new ElementsNotNull(),
        ];
        string text =
            """
            N.T
              M(a, b)  result is search(this, a) from b, result is search last(a, b) by b, result is search any(a), result is search any(this, a),
                       result is one of(a, b), result is comparison(a, b), result is format(this), result is format(a, b), result same as a,
                       result blank as a, equal(this, a), alike(a, b), holds(a), fails(b), elements not null
            """;

        Assert.That(Parse(text).Single().Always, Is.EqualTo(expected));
    }

    private static IReadOnlyList<Contract> Parse(string text) => [.. ContractText.Parse(text)];

    private static string Describe(AtLeastZero fact)
    {
        IEnumerable<string> terms = fact.Sum.Terms.OrderByDescending(term => term.Coefficient).Select(term =>
        {
            string subject = term.Subject.ParameterName ?? "result";
            string value = term.IsLength ? $"len({subject})" : subject;
            string factor = Math.Abs(term.Coefficient) == 1 ? "" : $"{Math.Abs(term.Coefficient)}*";
            return $"{(term.Coefficient < 0 ? "- " : "+ ")}{factor}{value}";
        });
        return $"{string.Join(" ", terms).TrimStart('+', ' ')} + {fact.Sum.Constant} >= 0";
    }
}
