namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Sequences of text: what a filter let through, what a search found, and the same sequence under another name.</summary>
internal sealed class SequenceGrammar(Draw draw, TextGrammar text, SliceGrammar slices, ChangeGrammar changes)
{
    private static readonly Target Parts = new("parts", TargetKind.Array);

    private static readonly Target Names = new("names", TargetKind.List);

    public string Any(Scope scope) => draw.Below(7) switch
    {
        < 3 => Filtered(scope),
        < 6 => Found(scope),
        _ => Renamed(),
    };

    private string Filtered(Scope scope)
    {
        string name = scope.NewName("w");
        int least = draw.Of(1, 4, 8);
        string copy = draw.Of(".ToList()", ".ToList()", ".ToArray()", "");
        string change = copy switch
        {
            ".ToList()" => draw.Of(
                "", "", $"{name}.Sort();\n", $"{name}.Add({text.Text(scope)});\n", $"if ({name}.Count > 0) {name}[0] = {text.Text(scope)};\n",
                $"Help.Fill({name});\n", $"{name}.RemoveAll(e => flag);\n", $"var same{name} = {name};\nsame{name}.Add(\"ab\");\n", changes.Any(scope) + "\n"),
            ".ToArray()" => draw.Of("", "", $"if ({name}.Length > 0) {name}[0] = {text.Text(scope)};\n", $"Help.Wipe({name});\n", $"Array.Reverse({name});\n"),
            _ => draw.Of("", changes.Any(scope) + "\n"),
        };
        string element = "e" + name;
        var target = new Target(element);
        Scope inner = scope.Nested(isLoop: true);
        inner.Targets.Add(target);
        inner.Claims.Add(new Claim.AtLeast(target, least));
        string use = draw.Below(3) switch
        {
            0 => $"if ({name}.Any()) r += {name}.{draw.Of("First()", "Last()", "Max()!")}[..{least}];",
            1 => $"r += string.Concat({name}.Select({element} => {slices.Any(inner)}{draw.Of("", ".ToString()")}));",
            _ => $"foreach (string {element} in {name})\n{{\nr += {slices.Any(inner)};\n{draw.Of("", changes.Any(inner) + "\n")}}}",
        };
        return $"var {name} = {draw.Of("parts", "names")}.Where(e => e.Length >= {least}){copy};\n{change}{use}";
    }

    private string Found(Scope scope)
    {
        Target[] texts = [.. scope.Texts.Where(target => !target.MayBeNull)];
        Target target = texts.Length > 0 && draw.Chance(50) ? draw.Of(texts) : draw.Of(Parts, Names);
        string search = Search(target, scope);
        string position = draw.Chance(70) ? search : Search(target, scope);
        Scope inner = scope.Nested();
        inner.Claims.Add(new Claim.Within(target, position));
        string change = draw.Of("", "", changes.Any(inner) + "\n");
        return $"if ({search} >= 0)\n{{\n{change}r += {slices.Any(inner)};\n}}";
    }

    private string Search(Target target, Scope scope)
    {
        string wanted = draw.Of("\"ab\"", "\"abcdefgh\"", text.Text(scope));
        string path = target.Path;
        return target.Kind switch
        {
            TargetKind.Array => $"Array.{draw.Of("IndexOf", "LastIndexOf")}({path}, {wanted})",
            TargetKind.List => draw.Of($"{path}.{draw.Of("IndexOf", "LastIndexOf")}({wanted})", $"{path}.{draw.Of("FindIndex", "FindLastIndex")}(e => e.Length >= {text.Small()})"),
            _ => $"{path}.{draw.Of("IndexOfAny", "LastIndexOfAny")}([{draw.Of("':'", "'a'", "'-', ':'")}])",
        };
    }

    private string Renamed() => draw.Of(
        "{\nobject[] same = parts;\nif (same.Length > 0) same[0] = \"ab\";\n}",
        "{\nIList<string> same = names;\nif (same.Count > 0) same[0] = \"ab\";\n}",
        "{\nIHasText same = box;\nsame.Text = \"ab\";\n}");
}
