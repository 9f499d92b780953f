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
    public Task It_is_told(string statements, string member = "") => Verify.ReportsAsync(Of(statements, member), TestSetting.Strict);

    [TestCase("if (reader.Value.Length < 8) { return \"\"; } return reader.Value[..8];")]
    [TestCase("using var words = lines.GetEnumerator(); words.MoveNext(); if (words.Current.Length < 8) { return \"\"; } return words.Current[..8];")]
    [TestCase("return lines.Where(line => line.Length >= 8).FirstOrDefault()?[..8] ?? \"\";")]
    [TestCase("return lines.Where(line => line.Length >= 8).Max()![..8];")]
    [TestCase("return string.Concat(lines.Where(line => line.Length >= 8).Select(line => line[..8]));")]
    [TestCase("IDictionary<string, string> map = new SortedList<string, string>(); map[\"a\"] = \"abcdefgh\"; return map[\"a\"][..8];")]
    [TestCase("IList<string> other = lines; if (_text.Length < 8) { return \"\"; } other[0] = \"\"; return _text[..8];")]
    [TestCase("if (_text.Length < 8) { return \"\"; } Change(); return _text[..8];", "void Change() => (_other) = \"\";")]
    public Task What_is_the_same_still_is_not(string statements, string member = "") => Verify.SilentAsync(Of(statements, member), TestSetting.Strict);

    private static string Of(string statements, string member = "") => $$"""
        public sealed class Eraser
        {
            public Eraser(Shape shape) => shape._text = "";
        }

        public sealed class Shape
        {
            internal string _text = Environment.MachineName;
            private string _other = "";

            public string Of(List<string> lines, string[] parts, System.Xml.XmlReader reader)
            {
                {{statements}}
            }

            public string Other() => _other;

            {{member}}
        }
        """;
}
