using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Methods of the project that no call names: operators, accessors, and what <c>using</c> and <c>foreach</c> run.</summary>
[TestFixture]
internal sealed class CodeThatRunsUnseenTests
{
    [TestCase("using (shape) { }")]
    [TestCase("using Shape held = shape; held.Dispose();")]
    [TestCase("((IDisposable)shape).Dispose();")]
    [TestCase("foreach (int _ in shape) { }")]
    [TestCase("_ = shape + shape;")]
    [TestCase("shape++;")]
    [TestCase("Shape same = shape; same++;")]
    [TestCase("Shape same = shape; same += shape;")]
    [TestCase("_ = -shape;")]
    [TestCase("shape.Only = \"\";")]
    [TestCase("_ = new Holder { Shape = shape };")]
    [TestCase("string text = (string)shape;")]
    [TestCase("shape.Changed += Nothing;")]
    [TestCase("shape.Other = shape;")]
    [TestCase("_ = new Shape { Other = shape };")]
    public Task It_may_change_what_was_checked(string statement) => Verify.ReportsAsync(
        Of($"if (shape.Text.Length < 8) {{ return \"\"; }} {statement} return {{|NETRA1002:shape.Text[..8]|}};"), TestSetting.Strict);

    [TestCase("using (other) { }")]
    [TestCase("((IDisposable)other).Dispose();")]
    [TestCase("_ = other + other;")]
    [TestCase("string text = (string)other;")]
    [TestCase("other.Changed += Nothing;")]
    [TestCase("shape.Clicked += Nothing;")]
    [TestCase("using (System.IO.Stream stream = System.IO.Stream.Null) { }")]
    [TestCase("TimeSpan later = TimeSpan.FromSeconds(1) + TimeSpan.FromSeconds(2);")]
    public Task What_does_something_else_does_not(string statement) => Verify.SilentAsync(
        Of($"if (shape.Text.Length < 8) {{ return \"\"; }} {statement} return shape.Text[..8];"), TestSetting.Strict);

    private static string Of(string statements) => $$"""
        public sealed class Shape : IDisposable
        {
            private Shape? _other;

            public event Action Changed
            {
                add => Text = "";
                remove { }
            }

            public event Action? Clicked;

            public string Text { get; internal set; } = Environment.MachineName;

            public Shape? Other
            {
                get => _other;
                set
                {
                    _other = value;
                    value!.Text = "";
                }
            }

            public static Shape operator +(Shape one, Shape two)
            {
                one.Text = "";
                return two;
            }

            public string Only { set => Text = value; }

            public static Shape operator -(Shape one)
            {
                one.Text = "";
                return one;
            }

            public static Shape operator ++(Shape one)
            {
                one.Text = "";
                return one;
            }

            public static explicit operator string(Shape one)
            {
                one.Text = "";
                return "";
            }

            public void Dispose() => Text = "";

            public IEnumerator<int> GetEnumerator()
            {
                Text = "";
                yield return 1;
            }

            public void Click() => Clicked?.Invoke();
        }

        public sealed class Holder
        {
            public Shape Shape { init => value.Text = ""; }
        }

        public sealed class Reader : IDisposable
        {
            private string _read = "";

            public event Action Changed
            {
                add => _read = "";
                remove { }
            }

            public static Reader operator +(Reader one, Reader two)
            {
                one._read = two._read;
                return two;
            }

            public static explicit operator string(Reader one) => one._read;

            public void Dispose() => _read = "";
        }

        public static class Uses
        {
            public static string Of(Shape shape, Reader other)
            {
                {{statements}}
            }

            private static void Nothing()
            {
            }
        }
        """;
}
