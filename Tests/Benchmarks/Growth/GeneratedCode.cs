using System.Globalization;
using System.Text;

namespace Netra.Benchmarks.Growth;

/// <summary>Code of any size with guards and slices; the same for the same arguments.</summary>
internal static class GeneratedCode
{
    private const int DeepestNest = 12;

    /// <summary>Statements one after the other: guards, loops, locals, slices.</summary>
    public static string Straight(int statements) => Class(Method("Straight", Statements(statements)));

    /// <summary>A switch with as many sections as it takes.</summary>
    public static string WideSwitch(int statements)
    {
        var sections = new Writer();
        while (sections.Count < statements)
        {
            int section = sections.Count;
            sections.Add($"case {section}:", count: 0);
            Guarded(sections, section);
            sections.Add("break;");
        }

        return Class(Method("WideSwitch", $"switch (code)\n{{\n{sections}\n}}"));
    }

    /// <summary>Tests within tests, and a slice in each.</summary>
    public static string Nested(int statements)
    {
        var nests = new Writer();
        while (nests.Count < statements)
        {
            for (int depth = 0; depth < DeepestNest; depth++)
            {
                nests.Add($"if (text.Length > {2 * depth + 2} && code != {nests.Count})\n{{");
                nests.Add($"total += text[..{2 * depth + 1}].Length;");
            }

            nests.Add(new string('}', DeepestNest), count: 0);
        }

        return Class(Method("Nested", nests.ToString()));
    }

    /// <summary>A file with some methods of everyday size, one of which slices.</summary>
    public static string File(int number)
    {
        var methods = new StringBuilder();
        for (int method = 0; method < 10; method++)
        {
            methods.AppendLine(Method($"M{method}", method == 0 ? Statements(12) : "total += text.Length + code;\ntotal *= parts.Length;\nif (code > 3)\n{\n    total++;\n}"));
        }

        return Class(methods.ToString(), $"File{number}");
    }

    /// <summary>Helpers that each slice and call the next one; the first is called by a method that slices what comes back.</summary>
    public static string Helpers(int depth)
    {
        var methods = new StringBuilder();
        for (int level = 0; level < depth; level++)
        {
            string next = level + 1 < depth ? $"Short{level + 1}(text)" : "text";
            methods.AppendLine($$"""
                private static string Short{{level}}(string text)
                {
                    string shorter = {{next}};
                    return shorter.Length > {{level + 40}} ? shorter[..{{level + 40}}] : shorter;
                }

                """);
        }

        methods.AppendLine(Method("Caller", "string prefix = Short0(text);\nif (prefix.Length >= 4)\n{\n    total += prefix[..4].Length;\n}\ntotal += prefix[..Math.Min(prefix.Length, 9)].Length;"));
        return Class(methods.ToString());
    }

    private static string Statements(int least)
    {
        var writer = new Writer();
        for (int number = 0; writer.Count < least; number++)
        {
            Guarded(writer, number);
        }

        return writer.ToString();
    }

    /// <summary>One of the shapes in which text is cut in everyday code.</summary>
    private static void Guarded(Writer writer, int number)
    {
        switch (number % 7)
        {
            case 0:
                writer.Add($"int at{number} = text.IndexOf(',');");
                writer.Add($"if (at{number} >= 0)\n{{");
                writer.Add($"total += text[..at{number}].Length;\n}}");
                break;
            case 1:
                writer.Add($"if (name is {{ Length: > {number % 50 + 1} }})\n{{");
                writer.Add($"total += name[..{number % 50 + 1}].Length;\n}}");
                break;
            case 2:
                writer.Add($"for (int i = 0; i < parts.Length; i++)\n{{");
                writer.Add($"total += parts[i].Length > {number % 9} ? parts[i][{number % 9}..].Length : i;\n}}");
                break;
            case 3:
                writer.Add($"string local{number} = code > {number} ? text : \"none\";");
                writer.Add($"total += local{number}.Substring(Math.Min(local{number}.Length, {number % 20})).Length;");
                break;
            case 4:
                writer.Add($"if (string.IsNullOrEmpty(name) || code == {number})\n{{");
                writer.Add("total++;\n}\nelse\n{");
                writer.Add("total += name[..1].Length;\n}");
                break;
            case 5:
                writer.Add($"int start{number} = 0;");
                writer.Add($"while (start{number} < text.Length && text[start{number}] == ' ')\n{{");
                writer.Add($"start{number}++;\n}}");
                writer.Add($"total += text[start{number}..].Length;");
                break;
            default:
                writer.Add($"total += code * {number};");
                writer.Add("text = text.Trim();");
                break;
        }
    }

    private static string Method(string name, string statements) => $$"""
        public static int {{name}}(string text, string? name, int code, string[] parts)
        {
            int total = 0;
            {{statements}}
            return total;
        }

        """;

    private static string Class(string members, string name = "Generated") => $"#nullable enable\nusing System;\n\npublic static class {name}\n{{\n{members}\n}}\n";

    /// <summary>Text that counts the statements in it.</summary>
    private sealed class Writer
    {
        private readonly StringBuilder _text = new();

        public int Count { get; private set; }

        public void Add(string text, int count = 1)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{text}\n");
            Count += count;
        }

        public override string ToString() => _text.ToString();
    }
}
