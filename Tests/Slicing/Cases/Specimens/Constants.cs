namespace Specimens;

public static class Constants
{
    [Unsafe]
    public static string FirstEightOfAPublicParameter(string id) => id[..8];

    [Unsafe]
    public static string FirstEightOfANullableParameter(string? id) => id![..8];

    [Unsafe]
    internal static string FirstEightOfAnInternalParameterNobodyCalls(string id) => id[..8];

    [Unsafe]
    static string FirstEightOfAPrivateParameterNobodyCalls(string id) => id.Substring(0, 8);

    [Unsafe]
    public static string SubstringOfAParameter(string traceId)
    {
        return traceId.Substring(0, 16);
    }

    [Unsafe]
    public static string SubstringFromOne(string path) => path.Substring(1);

    [Unsafe]
    public static string RangeFromTwo(string hex) => hex[2..];

    [Unsafe]
    public static string MiddleRange(string date) => date[5..7];

    [Unsafe]
    public static string LastFour(string card) => card[^4..];

    [Unsafe]
    public static string LastFourBySubstring(string card) => card.Substring(card.Length - 4);

    [Unsafe]
    public static string LastFourByTwoArguments(string card) => card.Substring(card.Length - 4, 4);

    [Unsafe]
    public static string WithoutTheLastCharacter(string line) => line[..^1];

    [Unsafe]
    public static string WithoutTheLastCharacterByRemove(string line) => line.Remove(line.Length - 1);

    [Unsafe]
    public static string WithoutTheLastCharacterBySubstring(string line) => line.Substring(0, line.Length - 1);

    [Unsafe]
    public static string WithoutBothEnds(string quoted) => quoted[1..^1];

    [Unsafe]
    public static string WithoutBothEndsBySubstring(string quoted) => quoted.Substring(1, quoted.Length - 2);

    [Unsafe]
    public static string RemoveTheFirstThree(string code) => code.Remove(0, 3);

    [Unsafe]
    public static string InsertAfterTheFourth(string number) => number.Insert(4, "-");

    [Unsafe]
    public static int AsSpanOfTheFirstEight(string id) => id.AsSpan(0, 8).Length;

    [Unsafe]
    public static int AsSpanFromThree(string id) => id.AsSpan(3).Length;

    [Unsafe]
    public static int AsMemoryOfTheFirstEight(string id) => id.AsMemory(0, 8).Length;

    [Unsafe]
    public static int AsSpanRange(string id) => id.AsSpan()[..8].Length;

    [Unsafe]
    public static string NamedConstant(string sessionId)
    {
        const int PrefixLength = 12;
        return sessionId[..PrefixLength];
    }

    [Unsafe]
    public static string EmptyLiteral() => ""[..8];

    [Unsafe]
    public static string ShortLiteral() => "netra".Substring(0, 6);

    [Unsafe]
    public static string EmptyField() => string.Empty.Substring(1);

    [Unsafe]
    public static string EndBeforeStart(string text)
    {
        if (text.Length < 10)
        {
            throw new Refused();
        }

        return text[4..2];
    }

    [Safe]
    public static string LiteralLongEnough() => "netra-analyzers"[..5];

    [Safe]
    public static string LiteralInFull() => "netra"[..5];

    [Safe]
    public static string ConstLongEnough()
    {
        const string Name = "analyzers";
        return Name.Substring(3, 6);
    }

    [Safe]
    public static string NothingFromAnything(string text) => text[..0];

    [Safe]
    public static string EverythingFromAnything(string text) => text[..];

    [Safe]
    public static string FromZero(string text) => text.Substring(0);

    [Safe]
    public static string FromTheEnd(string text) => text[^0..];

    [Safe]
    public static string FromItsLength(string text) => text[text.Length..];

    [Safe]
    public static string UpToItsLength(string text) => text.Substring(0, text.Length);

    [Safe]
    public static string TakeIsTotal(string text) => new([.. text.Take(8)]);

    [Safe]
    public static string NameOfIsLongEnough() => nameof(NameOfIsLongEnough)[..6];
}
