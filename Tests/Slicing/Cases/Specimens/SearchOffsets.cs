namespace Specimens;

public static class SearchOffsets
{
    [Safe]
    public static string SecondFromTheFirst(string text)
    {
        var open = text.IndexOf('{');
        if (open < 0)
        {
            return text;
        }

        var close = text.IndexOf('}', open);
        return close < 0 ? text : text.Substring(open, close - open);
    }

    [Unsafe]
    public static string SecondFromTheFirstUnchecked(string text)
    {
        var open = text.IndexOf('{');
        if (open < 0)
        {
            return text;
        }

        var close = text.IndexOf('}', open);
        return text.Substring(open, close - open);
    }

    [Safe]
    public static string BetweenMarkers(string text)
    {
        var start = text.IndexOf("<b>", StringComparison.Ordinal);
        if (start == -1)
        {
            return "";
        }

        start += "<b>".Length;
        var end = text.IndexOf("</b>", start, StringComparison.Ordinal);
        if (end == -1)
        {
            return "";
        }

        return text[start..end];
    }

    [Unsafe]
    public static string BetweenMarkersWithoutTheSecondCheck(string text)
    {
        var start = text.IndexOf("<b>", StringComparison.Ordinal);
        if (start == -1)
        {
            return "";
        }

        start += "<b>".Length;
        var end = text.IndexOf("</b>", start, StringComparison.Ordinal);
        return text[start..end];
    }

    [Unsafe]
    public static string BetweenMarkersSearchedFromTheBeginning(string text)
    {
        var start = text.IndexOf("<b>", StringComparison.Ordinal);
        var end = text.IndexOf("</b>", StringComparison.Ordinal);
        if (start == -1 || end == -1)
        {
            return "";
        }

        return text[(start + 3)..end];
    }

    [Safe(StrictOnly = true)]
    public static string LastOfTheSameCharacter(string text)
    {
        var first = text.IndexOf('/');
        var last = text.LastIndexOf('/');
        return first < 0 ? text : text[first..last];
    }

    [Unsafe]
    public static string LastOfTheSameCharacterPlusOne(string text)
    {
        var first = text.IndexOf('/');
        var last = text.LastIndexOf('/');
        return first < 0 ? text : text[(first + 1)..last];
    }

    [Safe]
    public static string FirstBeforeLast(string text)
    {
        var first = text.IndexOf('/');
        var last = text.LastIndexOf('/');
        return first < 0 || last <= first ? text : text[(first + 1)..last];
    }

    [Safe]
    public static string CharacterAfterTheFound(string text)
    {
        var at = text.IndexOf('\\');
        return at >= 0 && at + 1 < text.Length ? text.Substring(at + 1, 1) : "";
    }

    [Unsafe]
    public static string CharacterAfterTheFoundUnchecked(string text)
    {
        var at = text.IndexOf('\\');
        return at >= 0 ? text.Substring(at + 1, 1) : "";
    }

    [Unsafe]
    public static string CharacterBeforeTheFound(string text)
    {
        var at = text.IndexOf('\\');
        return at >= 0 ? text.Substring(at - 1, 1) : "";
    }

    [Safe]
    public static string CharacterBeforeTheFoundBeyondTheFirst(string text)
    {
        var at = text.IndexOf('\\');
        return at > 0 ? text.Substring(at - 1, 1) : "";
    }

    [Safe]
    public static string FoundItself(string text)
    {
        var at = text.IndexOf('\\');
        return at >= 0 ? text.Substring(at, 1) : "";
    }

    [Unsafe]
    public static string FoundAndTheNext(string text)
    {
        var at = text.IndexOf('%');
        return at >= 0 ? text.Substring(at, 2) : "";
    }

    [Safe]
    public static string FoundAndTheNextTwoMeasured(string text)
    {
        var at = text.IndexOf('%');
        return at >= 0 && at <= text.Length - 3 ? text.Substring(at, 3) : "";
    }

    [Unsafe]
    public static string FoundAndTheNextTwoMeasuredOffByOne(string text)
    {
        var at = text.IndexOf('%');
        return at >= 0 && at <= text.Length - 2 ? text.Substring(at, 3) : "";
    }

    [Safe]
    public static string ExtensionOfAFile(string file)
    {
        var dot = file.LastIndexOf('.');
        if (dot < 1)
        {
            return "";
        }

        return file[..dot] + "|" + file[dot..];
    }

    [Unsafe]
    public static string HostAndPort(string address)
    {
        var colon = address.LastIndexOf(':');
        var host = address[..colon];
        var port = address[(colon + 1)..];
        return host + port;
    }

    [Safe]
    public static string SecondField(string csv)
    {
        var first = csv.IndexOf(',');
        if (first < 0)
        {
            return "";
        }

        var second = csv.IndexOf(',', first + 1);
        return second < 0 ? csv[(first + 1)..] : csv[(first + 1)..second];
    }

    [Unsafe]
    public static string SecondFieldUnchecked(string csv)
    {
        var first = csv.IndexOf(',');
        if (first < 0)
        {
            return "";
        }

        var second = csv.IndexOf(',', first + 1);
        return csv[(first + 1)..second];
    }
}
