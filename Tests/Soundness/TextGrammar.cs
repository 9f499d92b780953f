namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Expressions that give text or numbers and never fail.</summary>
internal sealed class TextGrammar(Draw draw)
{
    private static readonly string[] Literals =
        ["\"\"", "\"a\"", "\"ab\"", "\"abc\"", "\"abcd\"", "\"abcdefgh\"", "\"abcdefghi\"", "\":\"", "\"ab:cd\"", "\"  \""];

    public string Literal() => draw.Of(Literals);

    /// <summary>A text that is there.</summary>
    public string Text(Scope scope)
    {
        Target[] texts = [.. scope.Texts.Where(target => !target.MayBeNull)];
        Target[] nullable = [.. scope.Texts.Where(target => target.MayBeNull)];
        string text = texts.Length == 0 ? "\"abcd\"" : draw.Of(texts).Path;
        string other = texts.Length == 0 ? "\"ab\"" : scope.LoopDepth > 0 ? Literal() : draw.Of(texts).Path; // or a text doubles with each round
        string number = scope.Numbers.Count == 0 ? "2" : draw.Of(scope.Numbers);
        return draw.Below(26) switch
        {
            0 or 1 or 2 => Literal(),
            3 or 4 or 5 => text,
            6 => $"{text}.Trim()",
            7 => $"{text}.TrimStart()",
            8 => $"{text}.TrimEnd(':')",
            9 => $"{text}.Replace(\"a\", \"{draw.Of("", "bb", "x")}\")",
            10 => $"{text}.ToUpperInvariant()",
            11 => $"{text} + {Literal()}",
            12 => $"{text}.PadLeft({Small()})",
            13 => $"{text}.PadRight({Small()}, '-')",
            14 => nullable.Length == 0 ? text : $"{draw.Of(nullable).Path} ?? {(draw.Chance(50) ? Literal() : text)}",
            15 => $"{text}.Length >= {Small()} ? {text} : {(draw.Chance(50) ? Literal() : other)}",
            16 => $"flag ? {text} : {other}",
            17 => $"{text}.Split(':')[0]",
            18 => $"string.Join(\"-\", {text}, {other})",
            19 => $"$\"{{{text}}}-{{{number}}}\"",
            20 => $"Help.Pad8({text})",
            21 => $"Help.Clip8({text})",
            22 => $"Help.Same({text})",
            23 => $"new string('x', {Small()})",
            24 => nullable.Length == 0 ? text : $"Help.OrEmpty({draw.Of(nullable).Path})",
            _ => $"string.Concat({text}, {other})",
        };
    }

    /// <summary>A text that may be missing.</summary>
    public string NullableText(Scope scope)
    {
        Target[] nullable = [.. scope.Texts.Where(target => target.MayBeNull)];
        string text = nullable.Length == 0 ? "null" : draw.Of(nullable).Path;
        return draw.Below(7) switch
        {
            0 => "null",
            1 => text,
            2 when nullable.Length > 0 => $"{text}?.Trim()",
            3 => $"parts.FirstOrDefault(p => p.Length >= {Small()})",
            4 => $"Help.LongOrNull({Text(scope)})",
            5 => $"flag ? {text} : {Text(scope)}",
            _ => Text(scope),
        };
    }

    public string Number(Scope scope)
    {
        string[] lengths = [.. scope.Targets.Where(target => !target.MayBeNull).Select(target => target.Length)];
        Target[] texts = [.. scope.Texts.Where(target => !target.MayBeNull)];
        string number = scope.Numbers.Count == 0 ? "1" : draw.Of(scope.Numbers);
        string length = lengths.Length == 0 ? "3" : draw.Of(lengths);
        string text = texts.Length == 0 ? "s" : draw.Of(texts).Path;
        return draw.Below(15) switch
        {
            0 or 1 => Small().ToString(),
            2 or 3 => number,
            4 => length,
            5 => $"{number} + {draw.Of(1, 2, 3)}",
            6 => $"{number} - {draw.Of(1, 2, 3)}",
            7 => $"{length} - {Small()}",
            8 => $"Math.Min({number}, {length})",
            9 => $"Math.Max({number}, {draw.Of("0", "1", length)})",
            10 => $"Math.Clamp({number}, 0, {length})",
            11 => $"{text}.IndexOf({Needle()})",
            12 => $"{length} / 2",
            13 => $"flag ? {number} : {Small()}",
            _ => $"{number} < {length} ? {number} : {length}",
        };
    }

    public string Needle() => draw.Of("':'", "'a'", "\":\"", "\"ab\"", "\"\"", "'-'");

    public int Small() => draw.Of(0, 1, 2, 3, 4, 4, 4, 8, 8);
}
