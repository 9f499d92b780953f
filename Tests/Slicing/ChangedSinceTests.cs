using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What was checked and is not the same any more when it is sliced, although nothing seems to have written to it.</summary>
[TestFixture]
internal sealed class ChangedSinceTests
{
    [TestCase("return {|NETRA1002:lines.FirstOrDefault(line => line.Length >= 80, \"\")[..8]|};")]
    [TestCase("return {|NETRA1002:lines.Where(line => line.Length >= 8).FirstOrDefault(\"\")[..8]|};")]
    [TestCase("return {|NETRA1002:lines.Where(line => line.Length >= 8).Max(line => line.Trim('a'))![..8]|};")]
    [TestCase("if (string.Join(\",\", lines).Length < 8) { return \"\"; } lines.Clear(); return {|NETRA1002:string.Join(\",\", lines)[..8]|};")]
    [TestCase("using var words = lines.GetEnumerator(); words.MoveNext(); if (words.Current.Length < 8) { return \"\"; } words.MoveNext(); return {|NETRA1005:words.Current[..8]|};")]
    [TestCase("if (reader.Value.Length < 8) { return \"\"; } reader.Read(); return {|NETRA1005:reader.Value[..8]|};")]
    [TestCase("IList<string> same = parts; if (parts[0].Length < 8) { return \"\"; } same[0] = \"\"; return {|NETRA1002:parts[0][..8]|};")]
    [TestCase("if (_text.Length < 8) { return \"\"; } Change(); return {|NETRA1002:_text[..8]|};", "void Change() => (_text) = \"\";")]
    [TestCase("if (_text.Length < 8) { return \"\"; } Change(); return {|NETRA1005:_text[..8]|};", "void Change() { Eraser eraser = new(this); }")]
    [TestCase("var kept = lines.Where(line => line.Length >= 8).ToList(); kept.Add(\"\"); return {|NETRA1002:kept.Last()[..8]|};")]
    [TestCase("var kept = lines.Where(line => line.Length >= 8).ToArray(); kept[0] = \"\"; return {|NETRA1002:kept[1][..8]|};")]
    [TestCase("var kept = lines.Where(line => line.Length >= 8).ToList(); Change(kept); return {|NETRA1002:kept[1][..8]|};", "void Change(List<string> list) => list.Insert(0, \"\");")]
    [TestCase("var kept = lines.Where(line => line.Length >= 8).ToList(); var same = kept; same.Add(\"\"); return {|NETRA1002:kept[1][..8]|};")]
    [TestCase("var kept = shapes.Where(shape => shape._text.Length >= 8).ToList(); shapes[0]._text = \"\"; return {|NETRA1005:kept[0]._text[..8]|};")]
    [TestCase("object[] same = parts; if (parts[0].Length < 8) { return \"\"; } same[0] = \"\"; return {|NETRA1002:parts[0][..8]|};")]
    [TestCase("if (_inner.Text.Length < 8) { return \"\"; } Clear(); return {|NETRA1005:_inner.Text[..8]|};", "void Clear() => _inner.Clear();")]
    [TestCase("if (_text.Length < 8) { return \"\"; } Change(); return {|NETRA1002:_text[..8]|};", "void Change() { Action empty = Empty; empty(); } void Empty() => _text = \"\";")]
    [TestCase("if (_text.Length < 8) { return \"\"; } Change(); return {|NETRA1002:_text[..8]|};", "void Change() { Changed += Empty; } void Empty() { } event Action Changed { add => _text = \"\"; remove { } }")]
    [TestCase("if (First.Length < 8) { return \"\"; } _lines[0] = \"\"; return {|NETRA1002:First[..8]|};", "string First => _lines[0].Trim();")]
    [TestCase("if (First.Length < 8) { return \"\"; } _lines.Clear(); return {|NETRA1002:First[..8]|};", "string First => string.Concat(_lines);")]
    [TestCase("if (Built.Length < 8) { return \"\"; } _builder.Clear(); return {|NETRA1002:Built[..8]|};", "string Built => Build(); string Build() => _builder.ToString();")]
    [TestCase("if (Held.Length < 8) { return \"\"; } _text = \"\"; return {|NETRA1002:Held[..8]|};", "string Held => Get(); string Get() => _text;")]
    [TestCase("Named named = _special; if (_special.Name.Length < 8) { return \"\"; } named.Name = \"\"; return {|NETRA1002:_special.Name[..8]|};")]
    [TestCase("INamed named = _special; if (_special.Name.Length < 8) { return \"\"; } named.Name = \"\"; return {|NETRA1002:_special.Name[..8]|};")]
    [TestCase("dynamic any = this; if (_text.Length < 8) { return \"\"; } any._text = \"\"; return {|NETRA1002:_text[..8]|};")]
    [TestCase("return Try(out string text) ? {|NETRA1002:text[..8]|} : \"\";", "static bool Try(out string text) { text = \"abcdefgh\"; try { return true; } finally { text = Environment.MachineName; } }")]
    [TestCase("string text = lines[0]; Check(text); return {|NETRA1005:text[..8]|}; static IEnumerable<int> Check(string text) { if (text.Length < 8) { throw new ArgumentException(); } yield return 1; }")]
    public Task It_is_told(string statements, string member = "") => Verify.ReportsAsync(Of(statements, member), TestSetting.Strict);

    [TestCase("if (reader.Value.Length < 8) { return \"\"; } return reader.Value[..8];")]
    [TestCase("using var words = lines.GetEnumerator(); words.MoveNext(); if (words.Current.Length < 8) { return \"\"; } return words.Current[..8];")]
    [TestCase("return lines.Where(line => line.Length >= 8).FirstOrDefault()?[..8] ?? \"\";")]
    [TestCase("return lines.Where(line => line.Length >= 8).Max()![..8];")]
    [TestCase("return string.Concat(lines.Where(line => line.Length >= 8).Select(line => line[..8]));")]
    [TestCase("IDictionary<string, string> map = new SortedList<string, string>(); map[\"a\"] = \"abcdefgh\"; return map[\"a\"][..8];")]
    [TestCase("IList<string> other = lines; if (_text.Length < 8) { return \"\"; } other[0] = \"\"; return _text[..8];")]
    [TestCase("if (_text.Length < 8) { return \"\"; } Change(); return _text[..8];", "void Change() => (_other) = \"\";")]
    [TestCase("var kept = lines.Where(line => line.Length >= 8).ToList(); kept.Sort(); kept.RemoveAt(0); return kept.Last()[..8];")]
    [TestCase("var kept = lines.Where(line => line.Length >= 8).ToList(); var all = new List<string>(); foreach (string line in kept) { all.Add(line[..8]); } return string.Concat(all);")]
    [TestCase("var kept = lines.Where(line => line.Length >= 8).ToArray(); Console.WriteLine(kept); Use(kept); return kept[1][..8];", "void Use(string[] some) => Console.WriteLine(some.Length);")]
    [TestCase("var kept = lines.Where(line => line.Length >= 8); lines.Add(\"\"); return kept.Last()[..8];")]
    [TestCase("foreach (string line in lines.Where(line => line.Length >= 8).ToList()) { lines.Add(line[..8]); } return \"\";")]
    [TestCase("var kept = shapes.Where(shape => shape._text.Length >= 8); shapes[0]._text = \"\"; return kept.First()._text[..8];")]
    [TestCase("var kept = shapes.Where(shape => shape._text.Length >= 8).ToList(); shapes[0]._other = \"\"; return kept[0]._text[..8];")]
    [TestCase("object[] same = new object[1]; if (_text.Length < 8) { return \"\"; } same[0] = \"\"; return _text[..8];")]
    [TestCase("if (_inner.Text.Length < 8) { return \"\"; } Clear(); return _inner.Text[..8];", "void Clear() => _inner.Show();")]
    [TestCase("if (_text.Length < 8) { return \"\"; } Change(); return _text[..8];", "void Change() { Action empty = Empty; empty(); } void Empty() => _other = \"\";")]
    [TestCase("if (Held.Length < 8) { return \"\"; } lines[0] = \"\"; _builder.Clear(); return Held[..8];", "string Held => Get(); string Get() => _text;")]
    [TestCase("if (First.Length < 8) { return \"\"; } _builder.Clear(); return First[..8];", "string First => _lines[0].Trim();")]
    [TestCase("Named named = _special; if (_special.Name.Length < 8) { return \"\"; } named.Other = \"\"; return _special.Name[..8];")]
    [TestCase("return Try(out string text) ? text[..8] : \"\";", "static bool Try(out string text) { text = \"\"; try { return true; } finally { text = \"abcdefgh\"; } }")]
    [TestCase("string text = lines[0]; Check(text); return text[..8]; static IEnumerable<int> Check(string text) { if (text.Length < 8) { throw new ArgumentException(); } return [1]; }")]
    public Task What_is_the_same_still_is_not(string statements, string member = "") => Verify.SilentAsync(Of(statements, member), TestSetting.Strict);

    private static string Of(string statements, string member = "") => $$"""
        public sealed class Eraser
        {
            public Eraser(Shape shape) => shape._text = "";
        }

        public interface INamed
        {
            string Name { get; set; }
        }

        public class Named : INamed
        {
            public virtual string Name { get; set; } = "";

            public string Other { get; set; } = "";
        }

        public sealed class Special : Named
        {
            public override string Name { get; set; } = "";
        }

        public sealed class Inner
        {
            public string Text = "";

            public void Clear() => Text = "";

            public void Show() => Console.WriteLine(Text);
        }

        public sealed class Shape
        {
            private readonly Inner _inner = new();
            private readonly Special _special = new();
            private readonly List<string> _lines = new(Environment.GetCommandLineArgs());
            private readonly System.Text.StringBuilder _builder = new();
            internal string _text = Environment.MachineName;
            private string _other = "";

            public string Of(List<string> lines, string[] parts, System.Xml.XmlReader reader, Shape[] shapes)
            {
                {{statements}}
            }

            public string Other() => _other;

            {{member}}
        }
        """;
}
