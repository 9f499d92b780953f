using System.Text;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>
/// Contexts that are made of ids which may be absent, behind checks that exclude it, that nearly do, or that are about
/// something else; and ids that are made up where none is there.
/// </summary>
internal sealed class IdentityGrammar(Draw draw)
{
    private const int MaxDepth = 3;

    // Only those that the rule promises to report: what is trusted is its caller's affair.
    private static readonly string[] Sources =
    [
        "t", "_g", "Maybe", "box.Note", "account.Name", "other.Note", "parts.FirstOrDefault()", "map.GetValueOrDefault(\"k\")", "t?.Trim()",
    ];

    private readonly StringBuilder _members = new();
    private int _last;

    /// <summary>The helpers that the statements call.</summary>
    public string Members => _members.ToString();

    /// <param name="ids">The variables that hold an id or nothing.</param>
    /// <param name="exit">What leaves the body.</param>
    /// <param name="length">How many statements there are before the last, which makes a context.</param>
    /// <param name="depth">How many blocks enclose this one.</param>
    public string Block(IReadOnlyList<string> ids, string exit, int length, int depth = 0)
    {
        var block = new StringBuilder();
        List<string> known = [.. ids];
        for (int i = 0; i < length; i++)
        {
            block.AppendLine(Any(known, exit, depth));
        }

        return block.AppendLine(Creation(known)).ToString();
    }

    private string Any(List<string> ids, string exit, int depth)
    {
        string id = draw.Of(ids);
        switch (draw.Below(depth < MaxDepth ? 16 : 10))
        {
            case 0 or 1:
                string source = Source(ids);
                ids.Add(Next("x"));
                return $"string? {ids[^1]} = {source};";
            case 2:
                return $"{id} = {Source(ids)};";
            case 3 or 4 or 5:
                return $"if ({Absent(id)}) {Refusal(exit)}";
            case 6:
                return draw.Of($"ArgumentException.ThrowIfNullOrWhiteSpace({id});", $"ArgumentException.ThrowIfNullOrEmpty({id});", $"ArgumentNullException.ThrowIfNull({id});");
            case 7:
                return $"{Helper("void", $"if ({Absent("a", "a == \"ab\"")}) throw new InvalidOperationException();")}({id});";
            case 8:
                return $"if ({(draw.Chance(80) ? "!" : "")}{Helper("bool", $"return {Present("a", "a == \"ab\"")};")}({id})) {Refusal(exit)}";
            case 9:
                return Creation(ids);
            case 10 or 11 or 12:
                string otherwise = draw.Chance(40) ? $"\nelse\n{{\n{Block(ids, exit, draw.Below(2), depth + 1)}}}" : "";
                return $"if ({(draw.Chance(80) ? Present(id) : Absent(id))})\n{{\n{Block(ids, exit, draw.Below(2), depth + 1)}}}{otherwise}";
            case 13:
                string element = Next("e");
                return $"foreach (string {element} in parts)\n{{\n{Block(ids, draw.Of(exit, "continue;", "break;"), draw.Below(3), depth + 1)}}}";
            case 14:
                return $"try\n{{\nif ({Absent(id)}) throw new FormatException();\n}}\ncatch (FormatException)\n{{\n{draw.Of(exit, "r += \"!\";", "throw;")}\n}}";
            default:
                return $"try\n{{\n{Block(ids, exit, draw.Below(2), depth + 1)}}}\nfinally\n{{\nr += \"-\";\n}}";
        }
    }

    private string Creation(List<string> ids)
    {
        string id = draw.Of(ids);
        string value = draw.Below(14) switch
        {
            < 5 => id + "!",
            < 8 => id,
            8 => $"{id} ?? {draw.Of("\"unknown\"", "\"anonymous\"")}",
            9 => $"{id} ?? throw new InvalidOperationException()",
            10 => $"{Absent(id)} ? {draw.Of("throw new InvalidOperationException()", "\"unknown\"")} : {id}",
            11 => $"{Present(id)} ? {id} : {draw.Of("throw new InvalidOperationException()", "\"guest\"", draw.Of(ids) + "!")}",
            12 => $"(flag ? {id} : {draw.Of(ids)})!",
            _ => $"{Source(ids)}!",
        };
        return draw.Chance(20)
            ? $"r += new UserExecutionContext {{ UserId = {value}, RunId = \"run-1\" }}.UserId;"
            : $"r += new UserExecutionContext({value}, \"run-1\").UserId;";
    }

    private string Source(List<string> ids) => draw.Chance(70) ? draw.Of(Sources) : draw.Of($"flag ? {draw.Of(ids)} : {draw.Of(Sources)}", draw.Of(ids), $"{draw.Of(ids)} ?? {draw.Of(Sources)}", "null", "\"alice\"");

    private string Refusal(string exit) => draw.Below(8) switch
    {
        0 => "r += \"!\";",
        1 => $"{{ r += \"!\"; {exit} }}",
        2 or 3 => "throw new InvalidOperationException();",
        _ => exit,
    };

    /// <param name="id">What is tested.</param>
    /// <param name="unrelated">A condition that says nothing of it.</param>
    /// <returns>A condition that holds where the id is absent, or nearly so.</returns>
    private string Absent(string id, string unrelated = "flag") => draw.Below(16) switch
    {
        < 5 => $"string.IsNullOrWhiteSpace({id})",
        5 => $"{id} == null",
        6 => $"{id} is null",
        7 => $"string.IsNullOrEmpty({id})",
        8 => $"{id} == null || {id}.Trim().Length == 0",
        9 => $"{id} is null || {id}.Trim() == \"\"",
        10 => $"{id}?.Trim() is not {{ Length: > 0 }}",
        11 => $"string.IsNullOrWhiteSpace({id}) || {unrelated}",
        12 => $"string.IsNullOrWhiteSpace({id}) && {unrelated}",
        13 => $"{id} is not \"abcd\"",
        14 => $"string.IsNullOrEmpty({id}?.Trim())",
        _ => $"!({unrelated})",
    };

    private string Present(string id, string unrelated = "flag") => draw.Below(12) switch
    {
        < 4 => $"!string.IsNullOrWhiteSpace({id})",
        4 => $"{id} != null",
        5 => $"{id} is not null",
        6 => $"!string.IsNullOrEmpty({id})",
        7 => $"{id} is {{ Length: > 0 }}",
        8 => $"{id} != null && {id}.Trim().Length > 0",
        9 => $"!string.IsNullOrWhiteSpace({id}) {draw.Of("&&", "||")} {unrelated}",
        10 => $"{id} == \"abcd\"",
        _ => $"{id}?.Trim().Length > 0",
    };

    private string Helper(string type, string body)
    {
        string name = Next("M");
        _members.AppendLine($"private static {type} {name}(string? a)\n{{\n{body}\n}}");
        return name;
    }

    private string Next(string kind) => kind + ++_last;
}
