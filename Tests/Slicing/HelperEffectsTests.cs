using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What the methods of the project write to, however deep, and however it is spelt.</summary>
[TestFixture]
internal sealed class HelperEffectsTests
{
    [TestCase("_text = other;")]
    [TestCase("this._text = other;")]
    [TestCase("(_text, _) = (other, 1);")]
    [TestCase("((_text, _), _) = ((other, 1), 1);")]
    [TestCase("_text ??= other;")]
    [TestCase("_text += other;")]
    [TestCase("Fill(out _text);")]
    [TestCase("Change(ref _text);")]
    [TestCase("ref string place = ref _text; place = other;")]
    [TestCase("Set = other;")]
    [TestCase("Once();")]
    [TestCase("this.Once();")]
    [TestCase("Twice();")]
    [TestCase("Thrice();")]
    [TestCase("void Local() => _text = other; Local();")]
    [TestCase("Action change = () => _text = other; change();")]
    [TestCase("if (other is \"\") { return; } else { while (other.Length > 3) { _text = other; } }")]
    [TestCase("_ = new Shape(this);")]
    [TestCase("Other?.Once();")]
    public Task What_a_helper_writes_to_is_not_known_any_more(string work) => Verify.ReportsAsync(
        Of(work, "if (_text.Length < 8) { return text; } Work(text); return {|NETRA1002:_text[..8]|};"), TestSetting.Strict);

    [TestCase("_ = new Lists.Writer(this);")]
    [TestCase("Lists.Shorten(this);")]
    [TestCase("foreach (int _ in Lists.Each(this)) { }")]
    public Task What_a_helper_of_another_type_writes_to_is_doubted(string work) => Verify.ReportsAsync(
        Of(work, "if (_text.Length < 8) { return text; } Work(text); return {|NETRA1005:_text[..8]|};"), TestSetting.Strict);

    [TestCase("_ = _text.Trim();")]
    [TestCase("Console.WriteLine(_text);")]
    [TestCase("_other = other;")]
    [TestCase("Kept = other;")]
    [TestCase("Read(in _text);")]
    [TestCase("_parts[0] = other;")]
    [TestCase("_list.Add(other);")]
    [TestCase("_count++;")]
    public Task What_it_only_reads_is(string work) => Verify.SilentAsync(
        Of(work, "if (_text.Length < 8) { return text; } Work(text); return _text[..8];"), TestSetting.Strict);

    private static string Of(string work, string statements) => $$"""
        public static class Lists
        {
            public sealed class Writer
            {
                public Writer(Shape shape) => shape._text = "";
            }

            public static void Shorten(Shape shape) => shape._text = "";

            public static IEnumerable<int> Each(Shape shape)
            {
                shape._text = "";
                yield return 1;
            }
        }

        public sealed class Shape
        {
            internal string _text = Environment.MachineName;
            private readonly string[] _parts = new string[1];
            private readonly List<string> _list = new();
            private string _other = Environment.MachineName;
            private int _count = 8;

            public Shape(Shape? other)
            {
                Other = other;
                if (other is not null)
                {
                    other._text = "";
                }
            }

            private Shape? Other { get; }

            private string Kept { get; set; } = "";

            private string Set { get => _text; set => _text = value; }

            public string Of(string text)
            {
                {{statements}}
            }

            private void Work(string other)
            {
                {{work}}
            }

            private void Once() => _text = Environment.MachineName;

            private void Twice() => Once();

            private void Thrice() => Twice();

            private static void Fill(out string text) => text = Environment.MachineName;

            private static void Change(ref string text) => text = Environment.MachineName;

            private static void Read(in string text) => Console.WriteLine(text);
        }
        """;
}
