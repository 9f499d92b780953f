namespace Specimens;

public record Person(string Name, Address? Home);

public record Address(string Street, string? PostCode);

public static class Patterns
{
    [Safe]
    public static string LengthProperty(string? id) => id is { Length: >= 8 } ? id[..8] : "";

    [Unsafe]
    public static string LengthPropertyOffByOne(string? id) => id is { Length: >= 7 } ? id[..8] : "";

    [Safe]
    public static string LengthPropertyCaptured(string? id) => id is { Length: > 7 } text ? text[..8] : "";

    [Unsafe]
    public static string LengthPropertyCapturedInTheOtherBranch(string id) => id is { Length: > 7 } ? id : id[..8];

    [Safe]
    public static string NegatedAndReturned(string? id)
    {
        if (id is not { Length: >= 8 })
        {
            return "";
        }

        return id.Substring(0, 8);
    }

    [Unsafe]
    public static string NegationForgotten(string? id)
    {
        if (id is { Length: >= 8 })
        {
            return "";
        }

        return id!.Substring(0, 8);
    }

    [Safe]
    public static string Interval(string? id) => id is { Length: >= 8 and < 20 } ? id[..8] : "";

    [Unsafe]
    public static string IntervalBelow(string? id) => id is { Length: > 0 and <= 8 } ? id[..8] : "";

    [Safe]
    public static string ExactLength(string? id) => id is { Length: 8 } ? id[4..8] : "";

    [Unsafe]
    public static string EitherOfTwoLengths(string? id) => id is { Length: 6 or 8 } ? id[..8] : "";

    [Safe]
    public static string EitherOfTwoSufficientLengths(string? id) => id is { Length: 8 or 36 } ? id[..8] : "";

    [Unsafe]
    public static string NotEmptyProperty(string? id) => id is { Length: not 0 } ? id[..8] : "";

    [Safe]
    public static string NotNullAndLong(string? id) => id is not null and { Length: > 8 } ? id[..8] : "";

    [Unsafe]
    public static string NotNullOnly(string? id) => id is not null ? id[..8] : "";

    [Unsafe]
    public static string BracesOnly(string? id) => id is { } text ? text[..8] : "";

    [Unsafe]
    public static string TypeOnly(object? value) => value is string text ? text[..8] : "";

    [Safe]
    public static string TypeAndLength(object? value) => value is string { Length: >= 8 } text ? text[..8] : "";

    [Unsafe]
    public static string TypeAndLengthOffByOne(object? value) => value is string { Length: >= 8 } text ? text[..9] : "";

    [Safe]
    public static string NotEmptyNorNull(string? line)
    {
        if (line is null or "")
        {
            return "";
        }

        return line[1..];
    }

    [Unsafe]
    public static string NotEmptyNorNullTakesTwo(string? line)
    {
        if (line is null or "")
        {
            return "";
        }

        return line[2..];
    }

    [Safe]
    public static string ListPattern(string? line) => line is ['#', ..] ? line[1..] : "";

    [Unsafe]
    public static string ListPatternOneTooShort(string? line) => line is ['#', ..] ? line[2..] : "";

    [Safe]
    public static string ListPatternOfBothEnds(string? line) => line is ['"', .., '"'] ? line[1..^1] : "";

    [Unsafe]
    public static string ListPatternOfEitherEnd(string? line) => line is ['"', ..] or [.., '"'] ? line[1..^1] : "";

    [Safe]
    public static string ListPatternWithDiscards(string? line) => line is [_, _, _, ..] ? line.Substring(0, 3) : "";

    [Unsafe]
    public static string ListPatternWithTooFewDiscards(string? line) => line is [_, _, ..] ? line.Substring(0, 3) : "";

    [Safe]
    public static string ListPatternSlice(string? line) => line is ['-', '-', .. var name] ? name : "";

    [Unsafe]
    public static string ListPatternSliceSlicedAgain(string? line) => line is ['-', '-', .. var name] ? name[1..] : "";

    [Safe]
    public static string NestedProperty(Person? person) => person is { Home.PostCode.Length: >= 5 } ? person.Home.PostCode[..5] : "";

    [Unsafe]
    public static string NestedPropertyOffByOne(Person? person) => person is { Home.PostCode.Length: >= 4 } ? person.Home.PostCode[..5] : "";

    [Unsafe]
    public static string NestedPropertyOfAnother(Person? person) => person is { Home.PostCode.Length: >= 5 } ? person.Home.Street[..5] : "";

    [Safe]
    public static string PositionalPattern(Person person) => person is ({ Length: >= 3 } name, _) ? name[..3] : "";

    [Unsafe]
    public static string PositionalPatternOfTheOther(Person person) => person is (_, { Street.Length: >= 3 }) ? person.Name[..3] : "";

    [Safe]
    public static string TuplePattern(string? a, string? b) => (a, b) is ({ Length: > 2 }, not null) ? a[..3] : "";

    [Unsafe]
    public static string TuplePatternOfTheOther(string? a, string? b) => (a, b) is (not null, { Length: > 2 }) ? a[..3] : "";

    [Safe]
    public static string RelationalOnLength(string id) => id.Length is >= 8 ? id[..8] : id;

    [Unsafe]
    public static string RelationalOnLengthWrongWay(string id) => id.Length is <= 8 ? id[..8] : id;

    [Safe]
    public static string RelationalNegated(string id)
    {
        if (id.Length is < 8 or > 64)
        {
            throw new Refused();
        }

        return id[..8];
    }

    [Unsafe]
    public static string RelationalNegatedOfTheUpperEndOnly(string id)
    {
        if (id.Length is > 64)
        {
            throw new Refused();
        }

        return id[..8];
    }

    [Safe]
    public static string VarPattern(Person person) => person.Name is var name && name.Length >= 4 ? name[..4] : "";

    [Unsafe]
    public static string VarPatternProvesNothing(Person person) => person.Name is var name ? name[..4] : "";

    [Safe]
    public static string ConstantPattern(string? mode) => mode is "read-only" or "read-write" ? mode[..4] : "";

    [Unsafe]
    public static string ConstantPatternOneShort(string? mode) => mode is "read-only" or "all" ? mode[..4] : "";
}
