namespace Specimens;

public static class Search
{
    [Unsafe]
    public static string UpToAnUncheckedColon(string text) => text[..text.IndexOf(':')];

    [Unsafe]
    public static string UpToAnUncheckedColonInALocal(string text)
    {
        var colon = text.IndexOf(':');
        return text.Substring(0, colon);
    }

    [Unsafe]
    public static string FromAnUncheckedDot(string name) => name.Substring(name.LastIndexOf('.'));

    [Safe]
    public static string AfterTheLastDot(string name) => name.Substring(name.LastIndexOf('.') + 1);

    [Safe]
    public static string AfterTheFirstColonOrAll(string text) => text[(text.IndexOf(':') + 1)..];

    [Unsafe]
    public static string TwoAfterTheColon(string text) => text[(text.IndexOf(':') + 2)..];

    [Safe]
    public static string UpToACheckedColon(string text)
    {
        var colon = text.IndexOf(':');
        return colon < 0 ? text : text[..colon];
    }

    [Unsafe]
    public static string UpToAColonCheckedTheWrongWay(string text)
    {
        var colon = text.IndexOf(':');
        return colon < 0 ? text[..colon] : text;
    }

    [Safe]
    public static string UpToAColonUnequalMinusOne(string text)
    {
        var colon = text.IndexOf(':');
        if (colon != -1)
        {
            return text.Substring(0, colon);
        }

        return text;
    }

    [Unsafe]
    public static string UpToAColonUnequalZero(string text)
    {
        var colon = text.IndexOf(':');
        if (colon != 0)
        {
            return text.Substring(0, colon);
        }

        return text;
    }

    [Unsafe]
    public static string UpToAColonEqualMinusOne(string text)
    {
        var colon = text.IndexOf(':');
        if (colon == -1)
        {
            return text.Substring(0, colon);
        }

        return text;
    }

    [Safe]
    public static string BothSidesOfACheckedEqualsSign(string pair)
    {
        var at = pair.IndexOf('=');
        if (at <= 0)
        {
            throw new FormatException();
        }

        var key = pair.Substring(0, at);
        var value = pair.Substring(at + 1);
        return key + value;
    }

    [Unsafe]
    public static string BothSidesOfAnUncheckedEqualsSign(string pair)
    {
        var at = pair.IndexOf('=');
        var key = pair.Substring(0, at);
        var value = pair.Substring(at + 1);
        return key + value;
    }

    [Unsafe]
    public static string CheckedForLessThanMinusOne(string pair)
    {
        var at = pair.IndexOf('=');
        if (at < -1)
        {
            throw new FormatException();
        }

        return pair[..at];
    }

    [Unsafe]
    public static string OtherIndexChecked(string pair)
    {
        var at = pair.IndexOf('=');
        var dot = pair.IndexOf('.');
        if (dot < 0)
        {
            return pair;
        }

        return pair[..at];
    }

    [Safe]
    public static string TwoCheckedIndicesEach(string pair)
    {
        var at = pair.IndexOf('=');
        var dot = pair.IndexOf('.');
        if (at < 0 || dot < 0)
        {
            return pair;
        }

        return pair[..at] + pair[..dot];
    }

    [Unsafe]
    public static string EitherOfTwoIndicesChecked(string pair)
    {
        var at = pair.IndexOf('=');
        var dot = pair.IndexOf('.');
        if (at < 0 && dot < 0)
        {
            return pair;
        }

        return pair[..at] + pair[..dot];
    }

    [Safe]
    public static string ReplacedByTheLength(string path)
    {
        var question = path.IndexOf('?');
        if (question == -1)
        {
            question = path.Length;
        }

        return path.Substring(0, question);
    }

    [Unsafe(Core = false)]
    public static string ReplacedByTheLengthOfAnother(string path, string query)
    {
        var question = path.IndexOf('?');
        if (question == -1)
        {
            question = query.Length;
        }

        return path.Substring(0, question);
    }

    [Safe]
    public static string ContainsThenSearched(string text) => text.Contains(':') ? text[..text.IndexOf(':')] : text;

    [Unsafe]
    public static string ContainsAnotherThenSearched(string text) => text.Contains('=') ? text[..text.IndexOf(':')] : text;

    [Unsafe]
    public static string ContainsNotThenSearched(string text) => !text.Contains(':') ? text[..text.IndexOf(':')] : text;

    [Safe]
    public static string SearchedTwice(string text) => text.IndexOf(':') >= 0 ? text[..text.IndexOf(':')] : text;

    [Unsafe]
    public static string SearchedTwiceForDifferentThings(string text) => text.IndexOf('=') >= 0 ? text[..text.IndexOf(':')] : text;

    [Unsafe]
    public static string IndexOfAnotherText(string text, string other)
    {
        var colon = other.IndexOf(':');
        return colon < 0 ? text : text[..colon];
    }

    [Safe]
    public static string IndexPattern(string text) => text.IndexOf(':') is >= 0 and var colon ? text[..colon] : text;

    [Unsafe]
    public static string IndexPatternOfMinusOne(string text) => text.IndexOf(':') is >= -1 and var colon ? text[..colon] : text;

    [Safe]
    public static string IndexIsNotMinusOne(string text) => text.IndexOf('@') is not -1 and var at ? text[..at] : text;

    [Safe]
    public static string BothNeedles(string text)
    {
        var open = text.IndexOf('(');
        var close = text.IndexOf(')');
        if (open < 0 || close < open)
        {
            return "";
        }

        return text.Substring(open + 1, close - open - 1);
    }

    [Unsafe]
    public static string BothNeedlesInAnyOrder(string text)
    {
        var open = text.IndexOf('(');
        var close = text.IndexOf(')');
        if (open < 0 || close < 0)
        {
            return "";
        }

        return text.Substring(open + 1, close - open - 1);
    }

    [Unsafe]
    public static string BothNeedlesUnchecked(string text)
    {
        var open = text.IndexOf('[');
        var close = text.IndexOf(']');
        return text[(open + 1)..close];
    }

    [Safe]
    public static string LastIndexChecked(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash > 0 ? path.Substring(0, slash) : "/";
    }

    [Unsafe]
    public static string LastIndexUnchecked(string path)
    {
        var slash = path.LastIndexOf('/');
        return path.Substring(0, slash);
    }

    [Unsafe]
    public static string IndexOfAnyUnchecked(string path) => path.Remove(path.IndexOfAny(['/', '\\']));

    [Safe]
    public static string IndexOfAnyChecked(string path)
    {
        var end = path.IndexOfAny(['/', '\\']);
        return end >= 0 ? path.Remove(end) : path;
    }

    [Safe]
    public static string LongNeedleChecked(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? url : url[(scheme + 3)..];
    }

    [Unsafe]
    public static string LongNeedleUnchecked(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return url[(scheme + 3)..];
    }

    [Unsafe]
    public static string LongNeedleCheckedButCutTooFar(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? url : url[(scheme + 4)..];
    }

    [Safe]
    public static string NeedleLengthAdded(string text, string marker)
    {
        var at = text.IndexOf(marker, StringComparison.Ordinal);
        if (at == -1)
        {
            return "";
        }

        return text[(at + marker.Length)..];
    }

    [Unsafe(Core = false)]
    public static string LengthOfAnotherNeedleAdded(string text, string marker, string other)
    {
        var at = text.IndexOf(marker, StringComparison.Ordinal);
        if (at == -1)
        {
            return "";
        }

        return text[(at + other.Length)..];
    }

    [Unsafe]
    public static int SpanSearchUnchecked(string line)
    {
        var span = line.AsSpan();
        return span[..span.IndexOf(',')].Length;
    }

    [Safe]
    public static int SpanSearchChecked(string line)
    {
        var span = line.AsSpan();
        var comma = span.IndexOf(',');
        return comma < 0 ? span.Length : span[..comma].Length;
    }

    [Unsafe]
    public static int SpanSliceSearchUnchecked(string line)
    {
        var span = line.AsSpan();
        var comma = span.IndexOf(',');
        return span.Slice(0, comma).Length;
    }

    [Unsafe]
    public static int ArraySearchUnchecked(byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)200);
        return bytes[..end].Length;
    }

    [Safe]
    public static int ArraySearchChecked(byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)2);
        return end < 0 ? 0 : bytes[..end].Length;
    }

    [Unsafe]
    public static int ListSearchUnchecked(List<string> lines)
    {
        var end = lines.IndexOf("--");
        return lines.GetRange(0, end).Count;
    }

    [Unsafe]
    public static int FindIndexUnchecked(List<string> lines) => lines.GetRange(0, lines.FindIndex(line => line == "--")).Count;

    [Safe]
    public static int FindIndexChecked(List<string> lines)
    {
        var end = lines.FindIndex(line => line == "--");
        return end == -1 ? 0 : lines.GetRange(0, end).Count;
    }

    [Safe]
    public static string EmptyNeedleIsAlwaysFound(string text) => text[..text.IndexOf("", StringComparison.Ordinal)];

    [Safe]
    public static string WhileFound(string text)
    {
        int at;
        while ((at = text.IndexOf("//", StringComparison.Ordinal)) >= 0)
        {
            text = text.Remove(at, 1);
        }

        return text;
    }

    [Unsafe]
    public static string DoWhileFound(string text)
    {
        int at;
        do
        {
            at = text.IndexOf("//", StringComparison.Ordinal);
            text = text.Remove(at, 1);
        }
        while (at >= 0);

        return text;
    }

    [Unsafe]
    public static string CheckedAfterwards(string text)
    {
        var at = text.IndexOf('@');
        var user = text[..at];
        if (at < 0)
        {
            return "";
        }

        return user;
    }

    [Unsafe]
    public static string IndexReassigned(string text)
    {
        var at = text.IndexOf('@');
        if (at < 0)
        {
            return "";
        }

        at = text.IndexOf('.');
        return text[..at];
    }

    [Unsafe]
    public static string TextReassigned(string text)
    {
        var at = text.IndexOf('@');
        if (at < 0)
        {
            return "";
        }

        text = text.Trim('a', 'x', '@');
        return text[..at];
    }

    [Safe]
    public static string BitwiseTest(string text)
    {
        var at = text.IndexOf('@');
        return at is -1 or 0 ? text : text[..at];
    }
}
