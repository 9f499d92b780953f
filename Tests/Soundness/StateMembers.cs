using System.Text.RegularExpressions;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>The fields and properties of a program, and the methods that change them: those that it uses.</summary>
internal static class StateMembers
{
    private static readonly (string Name, string Declaration, string Change)[] State =
    [
        ("_f", "private string _f;", "_f = \"ab\";"),
        ("_g", "private string? _g;", "_g = null;"),
        ("_fixed", "private readonly string _fixed;", ""),
        ("_items", "private readonly List<int> _items = [1, 2, 3];", "_items.Clear();"),
        ("_lines", "private readonly List<string> _lines = [\"abcdefgh\"];", "_lines[0] = \"ab\";"),
        ("s_shared", "private static string s_shared = \"abcd\";", "s_shared = \"ab\";"),
        ("_slot", "private (string Text, int Size) _slot = (\"abcd\", 4);", "_slot.Text = \"ab\";"),
        ("Field", "", "Field = \"ab\";"),
        ("Maybe", "", "Maybe = null;"),
    ];

    private static readonly (string Name, string Declaration)[] Members =
    [
        ("TouchDeep", "private void TouchDeep() => Help.Run(Touch);"),
        ("TouchAsync", "private async Task TouchAsync()\n{\nawait Task.Yield();\nTouch();\n}"),
        ("TouchLate", "private void TouchLate()\n{\nAction touch = Touch;\ntouch();\n}"),
        ("Head", "public string Head => _f;"),
        ("Line", "public string Line => FirstLine();\nprivate string FirstLine() => _lines[0];"),
        ("Name", "public string Name\n{\nget { return _f; }\nset { _f = value; }\n}"),
    ];

    private static readonly Dictionary<string, string> Initial = new()
    {
        ["_f"] = "_f = f;",
        ["_g"] = "_g = g;",
        ["_fixed"] = "_fixed = f.PadRight(4);",
        ["s_shared"] = "s_shared = f;",
    };

    public static string UsedBy(string code, string type)
    {
        var members = Members.Where(member => Mentions(code, member.Name)).ToArray();
        string all = code + string.Concat(members.Select(member => member.Declaration));
        var state = State.Where(field => Mentions(all, field.Name)).ToArray();
        return string.Join('\n',
        [
            .. state.Select(field => field.Declaration),
            $"public {type}(string f, string? g) : base(f, g)\n{{\n{string.Concat(state.Select(field => Initial.GetValueOrDefault(field.Name)))}\n}}",
            $"public override void Touch()\n{{\n{string.Join('\n', state.Select(field => field.Change))}\n}}",
            .. members.Select(member => member.Declaration),
        ]);
    }

    private static bool Mentions(string code, string name) => Regex.IsMatch(code, $@"(?<![\w.]){name}\b");
}
