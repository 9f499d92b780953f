namespace Specimens;

public static class SearchKinds
{
    [Unsafe]
    public static string InRemove(string text) => text.Remove(text.IndexOf('#'));

    [Safe]
    public static string InRemoveChecked(string text) => text.IndexOf('#') is var at && at >= 0 ? text.Remove(at) : text;

    [Unsafe]
    public static string InInsert(string text) => text.Insert(text.IndexOf('#'), "\\");

    [Safe]
    public static string InInsertChecked(string text)
    {
        var at = text.IndexOf('#');
        return at == -1 ? text : text.Insert(at, "\\");
    }

    [Unsafe]
    public static int InAsSpan(string text) => text.AsSpan(0, text.IndexOf('#')).Length;

    [Unsafe]
    public static int InAsSpanStart(string text) => text.AsSpan(text.LastIndexOf('#')).Length;

    [Safe]
    public static int InAsSpanChecked(string text)
    {
        var at = text.IndexOf('#');
        return at > -1 ? text.AsSpan(0, at).Length : 0;
    }

    [Unsafe]
    public static string ThreeAfterTheFound(string text) => text.Substring(text.IndexOf('v') + 1, 3);

    [Unsafe]
    public static string IgnoringCase(string text) => text[..text.IndexOf("://", StringComparison.OrdinalIgnoreCase)];

    [Unsafe]
    public static string UpToTheLastSlash(string url) => url[..url.LastIndexOf('/')];

    [Safe]
    public static string UpToTheLastSlashOrNothing(string url) => url[..Math.Max(0, url.LastIndexOf('/'))];

    [Unsafe]
    public static string UpToTheLastSlashOrOne(string url) => url[..Math.Max(1, url.LastIndexOf('/'))];

    [Unsafe(Core = false)]
    public static int BinarySearch(int[] sorted)
    {
        var at = Array.BinarySearch(sorted, 1000);
        return sorted[..at].Length;
    }

    [Safe]
    public static int BinarySearchChecked(int[] sorted)
    {
        var at = Array.BinarySearch(sorted, 2);
        return at < 0 ? 0 : sorted[..at].Length;
    }

    [Safe(StrictOnly = true)]
    public static int BinarySearchComplement(int[] sorted)
    {
        var at = Array.BinarySearch(sorted, 2);
        if (at < 0)
        {
            at = ~at;
        }

        return sorted[..at].Length;
    }

    [Unsafe]
    public static int ArrayFindIndex(string[] args) => args[Array.FindIndex(args, arg => arg == "--")..].Length;

    [Safe]
    public static int ArrayFindIndexPlusOne(string[] args) => args[(Array.FindIndex(args, arg => arg == "--") + 1)..].Length;

    [Unsafe]
    public static int FindLastIndex(List<string> lines) => lines.GetRange(0, lines.FindLastIndex(line => line.Length == 0)).Count;

    [Unsafe]
    public static string FirstNonSpace(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(' ');
        return text[start..];
    }

    [Safe]
    public static string FirstNonSpaceChecked(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(' ');
        return start < 0 ? "" : text[start..];
    }

    [Unsafe]
    public static string TernaryKeepsMinusOne(string text, bool last)
    {
        var at = last ? text.LastIndexOf('/') : text.IndexOf('/');
        return text[..at];
    }

    [Safe]
    public static string TernaryChecked(string text, bool last)
    {
        var at = last ? text.LastIndexOf('/') : text.IndexOf('/');
        return at < 0 ? text : text[..at];
    }

    [Unsafe]
    public static string FallbackSearch(string text)
    {
        var at = text.IndexOf('/');
        if (at < 0)
        {
            at = text.IndexOf('\\');
        }

        return text[..at];
    }

    [Safe]
    public static string FallbackSearchChecked(string text)
    {
        var at = text.IndexOf('/');
        if (at < 0)
        {
            at = text.IndexOf('\\');
        }

        if (at < 0)
        {
            return text;
        }

        return text[..at];
    }

    [Safe]
    public static string FallbackToTheLength(string text)
    {
        var at = text.IndexOf('/');
        if (at < 0)
        {
            at = text.IndexOf('\\');
        }

        if (at < 0)
        {
            at = text.Length;
        }

        return text[..at];
    }

    [Unsafe]
    public static string FallbackToOne(string text)
    {
        var at = text.IndexOf('/');
        if (at < 0)
        {
            at = 1;
        }

        return text[..at];
    }

    [Safe]
    public static string FallbackToZero(string text)
    {
        var at = text.IndexOf('/');
        if (at < 0)
        {
            at = 0;
        }

        return text[..at];
    }

    [Unsafe]
    public static string CheckedInAnotherVariable(string text)
    {
        var first = text.IndexOf('a');
        var second = text.IndexOf('b');
        return first >= 0 ? text[..second] : text;
    }

    [Unsafe]
    public static string OrInsteadOfAnd(string text)
    {
        var open = text.IndexOf('<');
        var close = text.LastIndexOf('>');
        return open >= 0 || close >= 0 ? text[open..] : text;
    }

    [Safe]
    public static string AndOfBothBounds(string text)
    {
        var open = text.IndexOf('<');
        var close = text.LastIndexOf('>');
        return open >= 0 && close > open ? text[open..(close + 1)] : text;
    }

    [Unsafe]
    public static string IndexMinusOne(string text)
    {
        var at = text.IndexOf('@');
        return at >= 0 ? text[..(at - 1)] : text;
    }

    [Safe]
    public static string IndexMinusOneOfPositive(string text)
    {
        var at = text.IndexOf('@');
        return at >= 1 ? text[..(at - 1)] : text;
    }

    [Unsafe]
    public static string RestAfterTheIndexAndTwo(string text)
    {
        var at = text.IndexOf(": ", StringComparison.Ordinal);
        return text.Substring(at + 2);
    }

    [Safe]
    public static string RestAfterTheIndexAndTwoChecked(string text)
    {
        var at = text.IndexOf(": ", StringComparison.Ordinal);
        return at < 0 ? text : text.Substring(at + 2);
    }

    [Safe]
    public static string CountFromIndexToEnd(string text)
    {
        var at = text.IndexOf('?');
        return at < 0 ? "" : text.Substring(at, text.Length - at);
    }

    [Unsafe]
    public static string CountFromIndexToEndAndOne(string text)
    {
        var at = text.IndexOf('?');
        return at < 0 ? "" : text.Substring(at, text.Length - at + 1);
    }

    [Safe]
    public static string EndsWithImpliesFound(string text) =>
        text.EndsWith(".json", StringComparison.Ordinal) ? text[..text.LastIndexOf(".json", StringComparison.Ordinal)] : text;

    [Unsafe]
    public static string EndsWithAnotherImpliesNothing(string text) =>
        text.EndsWith(".json", StringComparison.Ordinal) ? text[..text.LastIndexOf('/')] : text;

    [Safe]
    public static string SwitchOnTheIndex(string text) => text.IndexOf('@') switch
    {
        -1 => text,
        var at => text[..at],
    };

    [Unsafe]
    public static string SwitchOnTheIndexZero(string text) => text.IndexOf('@') switch
    {
        0 => text,
        var at => text[..at],
    };

    [Safe]
    public static string LoopOverOccurrences(string text)
    {
        var found = "";
        for (var at = text.IndexOf('%'); at >= 0; at = text.IndexOf('%', at + 1))
        {
            found += text[at..][..1];
        }

        return found;
    }

    [Unsafe(Core = false)]
    public static string LoopOverOccurrencesTakesTwo(string text)
    {
        var found = "";
        for (var at = text.IndexOf('%'); at >= 0; at = text.IndexOf('%', at + 1))
        {
            found += text.Substring(at, 2);
        }

        return found;
    }

    [Unsafe]
    public static class OwnSearchThatMayFail
    {
        [Entry]
        public static string Head(string text) => text[..PositionOf(text)];

        static int PositionOf(string text) => text.IndexOf(';');
    }

    [Safe]
    public static class OwnSearchThatFallsBack
    {
        [Entry]
        public static string Head(string text) => text[..EndOf(text)];

        static int EndOf(string text)
        {
            var at = text.IndexOf(';');
            return at < 0 ? text.Length : at;
        }
    }

    [Safe]
    public static class OwnSearchChecked
    {
        [Entry]
        public static string Head(string text)
        {
            var at = PositionOf(text);
            return at < 0 ? text : text[..at];
        }

        static int PositionOf(string text) => text.IndexOf(';');
    }
}
