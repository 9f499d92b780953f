using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What is read off the code of a method: what stands in it twice, how deep it calls, and how many it calls.</summary>
[TestFixture]
internal sealed class EffectsOfCodeTests
{
    [TestCase("_parts[0]", "_parts[0] = \"\"; _parts[1] = \"\";")]
    [TestCase("_parts[0]", "Array.Sort(_parts); Array.Reverse(_parts);")]
    [TestCase("_list[0]", "_list.Add(\"\"); _list.Insert(0, \"\");")]
    [TestCase("_list[0]", "_list.Clear(); _list.Add(\"\");")]
    [TestCase("_text", "Once(); Set = \"\";")]
    [TestCase("_text", "Again();")]
    [TestCase("_text", "Only = \"\";")]
    [TestCase("_text", "this[0] = \"\";")]
    [TestCase("_text", "Place = \"\";")]
    [TestCase("_text", "Action act = _count > 0 ? Once : Once; act();")]
    [TestCase("_text", "var act = (Action)Once; act();")]
    [TestCase("_text", "Action[] acts = [Once]; acts[0]();")]
    [TestCase("_text", "Action act = _count switch { _ => Once }; act();")]
    public Task What_it_changes_is_not_known_any_more(string place, string work) => Verify.ReportsAsync(
        Of($$"""if ({{place}}.Length < 8) { return ""; } Work(); return {|NETRA1002:{{place}}[..8]|};""", work), TestSetting.Strict);

    [TestCase("_parts[0]", "_other = \"\"; _count++;")]
    [TestCase("_text", "_parts[0] = \"\"; _parts[1] = \"\";")]
    [TestCase("_text", "_list.Add(\"\"); _list.Clear();")]
    [TestCase("_text", "Far.Look(this);")]
    [TestCase("_text", "Action act = _count > 0 ? Nothing : Nothing; act();")]
    [TestCase("_text", "_made = new(null);")]
    public Task What_it_leaves_alone_is(string place, string work) => Verify.SilentAsync(
        Of($$"""if ({{place}}.Length < 8) { return ""; } Work(); return {{place}}[..8];""", work), TestSetting.Strict);

    [TestCase("Far.Go(this);")]
    [TestCase("_ = new Far.Writer(this);")]
    [TestCase("Hook();")]
    [TestCase("_made = new(this);")]
    [TestCase("Keep(new(this));")]
    [TestCase("_ = new Far.Second(this);")]
    [TestCase("_ = new Far.Third(this);")]
    public Task What_another_type_changes_is_doubted(string work) => Verify.ReportsAsync(
        Of("""if (_text.Length < 8) { return ""; } Work(); return {|NETRA1005:_text[..8]|};""", work), TestSetting.Strict);

    [Test]
    public Task A_write_three_calls_below_is_known() => Verify.ReportsAsync(
        Of("""if (_text.Length < 8) { return ""; } Work(); return {|NETRA1002:_text[..8]|};""", "First();",
        "void First() => Second(); void Second() => Once();"), TestSetting.Strict);

    [Test]
    public Task A_write_four_calls_below_is_doubted() => Verify.ReportsAsync(
        Of("""if (_text.Length < 8) { return ""; } Work(); return {|NETRA1005:_text[..8]|};""", "First();",
        "void First() => Second(); void Second() => Third(); void Third() => Once();"), TestSetting.Strict);

    [Test]
    public Task What_calls_forty_methods_may_change_anything() => Verify.ReportsAsync(
        Of("""if (_text.Length < 8) { return ""; } Work(); return {|NETRA1005:_text[..8]|};""", Calls(40), Methods(40)), TestSetting.Strict);

    [Test]
    public Task What_calls_one_less_changes_what_they_write_to() => Verify.SilentAsync(
        Of("""if (_text.Length < 8) { return ""; } Work(); return _text[..8];""", Calls(39), Methods(39)), TestSetting.Strict);

    private static string Calls(int count) => string.Concat(Enumerable.Range(0, count).Select(number => $"Step{number}(); "));

    private static string Methods(int count) => string.Concat(Enumerable.Range(0, count).Select(number => $"void Step{number}() {{ }} "));

    private static string Of(string statements, string work, string member = "") => $$"""
        public static class Far
        {
            public sealed class Writer
            {
                public Writer(Shape shape) => shape._text = "";
            }

            public class First
            {
                public First(Shape? shape)
                {
                    if (shape is not null)
                    {
                        shape._text = "";
                    }
                }
            }

            public sealed class Second : First
            {
                public Second(Shape shape)
                    : base(shape)
                {
                }
            }

            public sealed class Third(Shape shape) : First(shape);

            public static void Go(Shape shape) => Further(shape);

            public static void Look(Shape shape) => Console.WriteLine(shape._text);

            private static void Further(Shape shape) => shape._text = "";
        }

        public sealed class Derived : Shape
        {
            protected override void Hook() => _text = "";
        }

        public class Shape
        {
            internal string _text = Environment.MachineName;
            private readonly string[] _parts = Environment.GetCommandLineArgs();
            private readonly List<string> _list = new(Environment.GetCommandLineArgs());
            private string _other = "";
            private int _count;
            private Far.First? _made;

            public string Of()
            {
                {{statements}}
            }

            public string Other() => _other + _count + _made;

            private string Only { set => _text = value; }

            private ref string Place => ref _text;

            private string this[int index] { get => _other; set => _text = value; }

            protected virtual void Hook()
            {
            }

            private void Work()
            {
                {{work}}
            }

            private void Once() => _text = "";

            private void Nothing()
            {
            }

            private static void Keep(Far.First made) => Console.WriteLine(made);

            private void Again()
            {
                if (_list.Count > 3)
                {
                    Again();
                }

                _text = "";
            }

            private string Set { get => _text; set => _text = value; }

            {{member}}
        }
        """;
}
