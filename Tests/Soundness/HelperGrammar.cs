using System.Text;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>The private members of a program: validators, throwers, producers and helpers that slice what they are given.</summary>
internal sealed class HelperGrammar(Draw draw)
{
    private readonly StringBuilder _members = new();
    private int _last;

    public string Members => _members.ToString();

    /// <summary>A call of a new helper, which may establish something about its argument, or rely on it.</summary>
    public string Call(Scope scope, GuardGrammar guards)
    {
        Target[] sure = [.. scope.Texts.Where(target => !target.MayBeNull)];
        if (sure.Length == 0)
        {
            return ";";
        }

        Target target = draw.Of(sure);
        Target other = draw.Of(sure);
        string name = "M" + ++_last;
        int least = draw.Of(1, 2, 4, 8);
        string condition = guards.OfLength(new Scope { Targets = [new Target("a")] }, mayFail: false).Condition;
        switch (draw.Below(10))
        {
            case 0:
                Add($"private static bool {name}(string a) => {condition};");
                return $"if (!{name}({target.Path})) {scope.Exit ?? "{ }"}\nr += {target.Path}[..{draw.Of(1, least)}];";
            case 1:
                Add($"private static void {name}(string a)\n{{\nif (!({condition})) throw new FormatException();\n}}");
                scope.Claims.Add(new Claim.AtLeast(target, least));
                return $"{name}({target.Path});";
            case 2:
                Add($"private static string {name}(string a) => {condition} ? a : {draw.Of("\"abcdefgh\"", "a + \"abcdefgh\"", "a", "\"\"")};");
                string produced = scope.NewName("x");
                var result = new Target(produced) { CanBeAssigned = true, IsVariable = true };
                scope.Targets.Add(result);
                scope.Claims.Add(new Claim.AtLeast(result, least));
                return $"string {produced} = {name}({target.Path});";
            case 3:
                Add($"private static string {name}(string a)\n{{\nreturn a[..{least}];\n}}");
                return $"if ({target.Length} >= {least}) r += {name}({(draw.Chance(80) ? target : other).Path});";
            case 4:
                Add($"private static string {name}(bool first, string a, string b)\n{{\nstring c = first ? a : b;\nreturn c[..{least}];\n}}");
                return $"if ({target.Length} >= {least}) r += {name}(flag, {target.Path}, {other.Path});";
            case 5:
                Add($"private static int {name}(string a)\n{{\nint i = a.IndexOf(':');\nreturn {draw.Of("i", "i < 0 ? 0 : i", "i < 0 ? a.Length : i", "i + 1", "Math.Min(i, 4)")};\n}}");
                string position = scope.NewName("i");
                scope.Numbers.Add(position);
                scope.Claims.Add(new Claim.Within(target, position));
                return $"int {position} = {name}({(draw.Chance(85) ? target : other).Path});";
            case 6:
                Add($"private static bool {name}(string a, out string head)\n{{\nif ({condition})\n{{\nhead = {draw.Of("a", "\"abcd\"", "a.Trim()")};\nreturn true;\n}}\nhead = \"\";\nreturn {draw.Of("false", "false", "a.Length > 3")};\n}}");
                string head = scope.NewName("x");
                return $"if ({name}({target.Path}, out string {head})) r += {head}[..{draw.Of(1, least)}];";
            case 7:
                Add($"private string {name}()\n{{\nTouch();\nreturn _f;\n}}");
                return $"r += {name}();";
            case 8:
                Add($"private static bool {name}(string a, out string head)\n{{\nhead = a;\ntry\n{{\nreturn {condition};\n}}\nfinally\n{{\nhead = {draw.Of("head", "head.Trim()", "\"abcdefgh\"", "\"ab\"")};\n}}\n}}");
                string last = scope.NewName("x");
                return $"if ({name}({target.Path}, out string {last})) r += {last}[..{draw.Of(1, least)}];";
            default:
                Add($"private static string {name}(string a, int i)\n{{\nreturn {draw.Of("a[i..]", "a[..i]", "a.Substring(0, Math.Min(i, a.Length))")};\n}}");
                return $"r += {name}({target.Path}, {draw.Of($"Math.Min(2, {target.Length})", "0", $"{target.Length} / 2", "n")});";
        }
    }

    private void Add(string member) => _members.AppendLine(member);
}
