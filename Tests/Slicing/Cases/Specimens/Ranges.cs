namespace Specimens;

public static class Ranges
{
    [Unsafe]
    public static string RangeInALocal(string id)
    {
        var first = ..8;
        return id[first];
    }

    [Safe]
    public static string RangeInALocalMeasured(string id)
    {
        var first = ..8;
        return id.Length >= 8 ? id[first] : id;
    }

    [Unsafe]
    public static string RangeInALocalMeasuredOffByOne(string id)
    {
        var first = ..8;
        return id.Length >= 7 ? id[first] : id;
    }

    [Unsafe]
    public static string IndexInALocal(string id)
    {
        Index fromEnd = ^4;
        return id[fromEnd..];
    }

    [Safe]
    public static string IndexInALocalMeasured(string id)
    {
        Index fromEnd = ^4;
        return id.Length >= 4 ? id[fromEnd..] : id;
    }

    [Safe]
    public static string LastFourMeasured(string id) => id.Length >= 4 ? id[^4..] : id;

    [Unsafe]
    public static string LastFourMeasuredOffByOne(string id) => id.Length >= 3 ? id[^4..] : id;

    [Safe]
    public static string MiddleMeasured(string id) => id.Length > 10 ? id[4..^4] : id;

    [Unsafe]
    public static string MiddleMeasuredTooLittle(string id) => id.Length > 5 ? id[4..^4] : id;

    [Safe]
    public static string MiddleOfExactlyTheSum(string id) => id.Length >= 8 ? id[4..^4] : id;

    [Unsafe]
    public static string FromFourBeforeTheEndToTwoBeforeIt(string id) => id.Length >= 2 ? id[^4..^2] : id;

    [Safe]
    public static string FromFourBeforeTheEndToTwoBeforeItMeasured(string id) => id.Length >= 4 ? id[^4..^2] : id;

    [Unsafe]
    public static string EndsInWrongOrder(string id) => id.Length >= 4 ? id[^2..^4] : id;

    [Safe]
    public static string LastCharacterReadFirst(string line) => line.Length > 0 && line[^1] == '\n' ? line[..^1] : line;

    [Unsafe]
    public static string LastCharacterReadFirstTakesTwo(string line) => line.Length > 0 && line[^1] == '\n' ? line[..^2] : line;

    [Safe]
    public static string SubstringOfTheRest(string line) => line.Length >= 5 ? line.Substring(2, line.Length - 2) : line;

    [Unsafe]
    public static string SubstringOfTheRestMiscounted(string line) => line.Length >= 5 ? line.Substring(2, line.Length - 1) : line;

    [Unsafe]
    public static string SubstringTakenForARange(string date) => date.Length == 10 ? date.Substring(5, 7) : date;

    [Safe]
    public static string SubstringOfLengthTwo(string date) => date.Length == 10 ? date.Substring(5, 2) : date;

    [Unsafe(Core = false)]
    public static string IndexFromEndByVariable(string text, int count) => text[^count..];

    [Safe]
    public static string IndexFromEndByVariableMeasured(string text, int count) => count >= 0 && count <= text.Length ? text[^count..] : text;
}
