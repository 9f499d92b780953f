namespace Specimens;

public static class StartsWithEndsWith
{
    const string Bearer = "Bearer ";

    static readonly string Scheme = "https://";

    [Safe]
    public static string PrefixCutOff(string header) =>
        header.StartsWith("Bearer ", StringComparison.Ordinal) ? header[7..] : header;

    [Unsafe]
    public static string PrefixCutOffByOneMore(string header) =>
        header.StartsWith("Bearer", StringComparison.Ordinal) ? header[7..] : header;

    [Unsafe]
    public static string PrefixNotThere(string header)
    {
        if (header.StartsWith("Bearer ", StringComparison.Ordinal))
        {
            return header;
        }

        return header[7..];
    }

    [Unsafe]
    public static string PrefixAlwaysCutOff(string header) => header.Substring("Bearer ".Length);

    [Safe]
    public static string PrefixCutOffByItsLength(string header)
    {
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        return header.Substring(Bearer.Length).Trim();
    }

    [Safe]
    public static string StaticPrefixCutOff(string url) => url.StartsWith(Scheme, StringComparison.Ordinal) ? url[Scheme.Length..] : url;

    [Unsafe]
    public static string OtherPrefixCutOff(string url) => url.StartsWith("http://", StringComparison.Ordinal) ? url["https://".Length..] : url;

    [Safe]
    public static string ParameterPrefixCutOff(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;

    [Safe]
    public static string ParameterSuffixCutOff(string text, string suffix)
    {
        if (!text.EndsWith(suffix, StringComparison.Ordinal))
        {
            return text;
        }

        return text.Substring(0, text.Length - suffix.Length);
    }

    [Unsafe(Core = false)]
    public static string ParameterSuffixCutOffTheOther(string text, string suffix)
    {
        if (!suffix.EndsWith(text, StringComparison.Ordinal))
        {
            return text;
        }

        return text.Substring(0, text.Length - suffix.Length);
    }

    [Safe]
    public static string SuffixCutOff(string name) => name.EndsWith("Async", StringComparison.Ordinal) ? name[..^5] : name;

    [Unsafe]
    public static string SuffixCutOffByOneMore(string name) => name.EndsWith("Async", StringComparison.Ordinal) ? name[..^6] : name;

    [Unsafe]
    public static string SuffixOfAnother(string name, string type) => type.EndsWith("Async", StringComparison.Ordinal) ? name[..^5] : name;

    [Safe]
    public static string CharacterPrefix(string path) => path.StartsWith('/') ? path.Substring(1) : path;

    [Unsafe]
    public static string CharacterPrefixTwice(string path) => path.StartsWith('/') ? path.Substring(2) : path;

    [Safe]
    public static string BothBrackets(string text) => text.StartsWith('[') && text.EndsWith(']') ? text[1..^1] : text;

    [Unsafe]
    public static string BothQuotes(string text) => text.StartsWith('"') && text.EndsWith('"') ? text[1..^1] : text;

    [Safe]
    public static string BothQuotesOfAtLeastTwo(string text) =>
        text.Length >= 2 && text.StartsWith('"') && text.EndsWith('"') ? text[1..^1] : text;

    [Unsafe]
    public static string EitherBracket(string text) => text.StartsWith('[') || text.EndsWith(']') ? text[1..^1] : text;

    [Unsafe]
    public static string PrefixOrSuffix(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) || text.EndsWith('h') ? text[2..] : text;

    [Safe]
    public static string EitherOfTwoPrefixes(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0X", StringComparison.Ordinal) ? text[2..] : text;

    [Unsafe]
    public static string EitherOfTwoUnequalPrefixes(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith('#') ? text[2..] : text;

    [Safe]
    public static string ChainOfPrefixes(string url)
    {
        if (url.StartsWith("https://", StringComparison.Ordinal))
        {
            return url[8..];
        }
        else if (url.StartsWith("http://", StringComparison.Ordinal))
        {
            return url[7..];
        }

        return url;
    }

    [Unsafe]
    public static string ChainOfPrefixesExchanged(string url)
    {
        if (url.StartsWith("https://", StringComparison.Ordinal))
        {
            return url[7..];
        }
        else if (url.StartsWith("http://", StringComparison.Ordinal))
        {
            return url[8..];
        }

        return url;
    }

    [Safe]
    public static string FirstCharacterCompared(string line) => line.Length > 0 && line[0] == '#' ? line[1..] : line;

    [Safe]
    public static string FirstCharacterReadBefore(string line)
    {
        try
        {
            if (line[0] == '#')
            {
                return line[1..];
            }
        }
        catch (IndexOutOfRangeException)
        {
            throw new Refused();
        }

        return line;
    }

    [Unsafe]
    public static string FirstCharacterComparedTakesTwo(string line) => line.Length > 0 && line[0] == '#' ? line[2..] : line;

    [Safe]
    public static string EqualToALiteral(string verb) => verb == "DELETE" ? verb[..3] : verb;

    [Unsafe]
    public static string UnequalToALiteral(string verb) => verb != "DELETE" ? verb[..3] : verb;

    [Safe]
    public static string EqualsALiteral(string verb) => verb.Equals("OPTIONS", StringComparison.OrdinalIgnoreCase) ? verb[..7] : verb;

    [Unsafe]
    public static string EqualsAShorterLiteral(string verb) => verb.Equals("GET", StringComparison.OrdinalIgnoreCase) ? verb[..7] : verb;

    [Safe]
    public static string ContainsImpliesItsLength(string text) => text.Contains("--", StringComparison.Ordinal) ? text[2..] : text;

    [Unsafe]
    public static string ContainsImpliesNoMore(string text) => text.Contains("--", StringComparison.Ordinal) ? text[3..] : text;

    [Safe]
    public static string PrefixLoop(string name)
    {
        foreach (var prefix in new[] { "get_", "set_", "add_" })
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return name[prefix.Length..];
            }
        }

        return name;
    }

    [Unsafe]
    public static string PrefixOfNullable(string? header)
    {
        if (header != null && !header.StartsWith("Basic ", StringComparison.Ordinal))
        {
            return "";
        }

        return header![6..];
    }
}
