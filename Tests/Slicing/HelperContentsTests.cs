using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What the methods of the project do to elements and lists, and how much of their calls is read.</summary>
[TestFixture]
internal sealed class HelperContentsTests
{
    [TestCase("_parts[0] = other;")]
    [TestCase("_parts[0] = other; _parts[1] = other;")]
    [TestCase("(_parts[0], _) = (other, 1);")]
    [TestCase("Change(ref _parts[0]);")]
    [TestCase("Array.Reverse(_parts);")]
    [TestCase("Array.Reverse(_parts); Array.Reverse(_parts);")]
    [TestCase("Put(); Put();")]
    [TestCase("Put(); Console.WriteLine();")]
    [TestCase("Action put = () => _parts[0] = other; put();")]
    public Task An_element_that_a_helper_writes_to_is_another(string work) => Verify.ReportsAsync(
        Of(work, "if (_parts[0].Length < 8) { return text; } Work(text); return {|NETRA1002:_parts[0][..8]|};"), TestSetting.Strict);

    [TestCase("_ = _parts[0].Trim();")]
    [TestCase("_text = other;")]
    [TestCase("_list.Add(other);")]
    [TestCase("_ = Array.IndexOf(_parts, other);")]
    public Task An_element_that_it_leaves_alone_is_not(string work) => Verify.SilentAsync(
        Of(work, "if (_parts[0].Length < 8) { return text; } Work(text); return _parts[0][..8];"), TestSetting.Strict);

    [TestCase("_list.Clear();")]
    [TestCase("_list.RemoveAt(0);")]
    [TestCase("_list.RemoveAt(0); _list.RemoveAt(0);")]
    [TestCase("Take(); Take();")]
    [TestCase("Take(); Console.WriteLine();")]
    public Task A_list_that_a_helper_takes_from_is_shorter(string work) => Verify.ReportsAsync(
        Of(work, "if (_list.Count < 8) { return text; } Work(text); return string.Concat({|NETRA1004:_list.GetRange(0, 8)|});"), TestSetting.Strict);

    [TestCase("_ = _list.Count;")]
    [TestCase("_ = _list.Contains(other);")]
    [TestCase("_text = other;")]
    [TestCase("_parts[0] = other;")]
    public Task A_list_that_it_leaves_alone_is_not(string work) => Verify.SilentAsync(
        Of(work, "if (_list.Count < 8) { return text; } Work(text); return string.Concat(_list.GetRange(0, 8));"), TestSetting.Strict);

    [TestCase(0, "NETRA1002")]
    [TestCase(1, "NETRA1002")]
    [TestCase(2, "NETRA1002")]
    [TestCase(3, "NETRA1005")]
    [TestCase(20, "NETRA1005")]
    public Task A_field_that_a_method_far_down_writes_to_is_doubted(int calls, string id) => Verify.ReportsAsync(
        Of("Call0();", $"if (_text.Length < 8) {{ return text; }} Work(text); return {{|{id}:_text[..8]|}};", Chain(calls, "_text = Environment.MachineName")), TestSetting.Strict);

    [TestCase(3)]
    [TestCase(20)]
    public Task A_field_that_none_writes_to_is_not(int calls) => Verify.SilentAsync(
        Of("Call0();", "if (_text.Length < 8) { return text; } Work(text); return _text[..8];", Chain(calls, "Console.WriteLine()")), TestSetting.Strict);

    [Test]
    public Task Who_calls_too_much_may_write_to_anything() => Verify.ReportsAsync(
        Of("Call0();", "if (_text.Length < 8) { return text; } Work(text); return {|NETRA1005:_text[..8]|};", Chain(60, "Console.WriteLine()")), TestSetting.Strict);

    [TestCase("Far")]
    [TestCase("Farther")]
    [TestCase("Farthest")]
    public Task What_reads_a_field_through_other_properties_is_another(string property) => Verify.ReportsAsync(
        Of("_text = other;", $"if ({property}.Length < 8) {{ return text; }} Work(text); return {{|NETRA1005:{property}[..8]|}};"), TestSetting.Strict);

    [TestCase("Far")]
    [TestCase("Farther")]
    [TestCase("Farthest")]
    public Task What_does_not_read_it_is_not(string property) => Verify.SilentAsync(
        Of("_other = other;", $"if ({property}.Length < 8) {{ return text; }} Work(text); return {property}[..8];"), TestSetting.Strict);

    [TestCase("Check();")]
    [TestCase("CheckBoth();")]
    [TestCase("Require();")]
    [TestCase("RequireBoth();")]
    [TestCase("Deep();")]
    public Task A_check_of_a_field_that_throws_is_a_check(string check) => Verify.SilentAsync(
        Of("Console.WriteLine();", $"{check} return _text[..8];"), TestSetting.Strict);

    [TestCase("CheckOther();")]
    [TestCase("Console.WriteLine();")]
    public Task A_check_of_another_is_none(string check) => Verify.ReportsAsync(
        Of("Console.WriteLine();", $"{check} return {{|NETRA1002:_text[..8]|}};"), TestSetting.Strict);

    private static string Chain(int calls, string last) =>
        string.Concat(Enumerable.Range(0, calls).Select(i => $"private void Call{i}() => Call{i + 1}(); ")) + $"private void Call{calls}() => {last};";

    private static string Of(string work, string statements, string methods = "") => $$"""
        public static class Guard
        {
            public static void ThrowIfShort(string text)
            {
                if (text.Length < 8)
                {
                    throw new ArgumentException("short");
                }
            }
        }

        public sealed class Shape
        {
            private readonly string[] _parts = new string[2];
            private List<string> _list = new();
            private string _text = Environment.MachineName;
            private string _other = Environment.MachineName;

            private string Far => _text.Trim();

            private string Farther => Far.Trim();

            private string Farthest => Farther.Trim();

            public string Of(string text)
            {
                {{statements}}
            }

            private void Work(string other)
            {
                {{work}}
            }

            private void Put() => _parts[0] = Environment.MachineName;

            private void Take() => _list.RemoveAt(0);

            private static void Change(ref string text) => text = Environment.MachineName;

            private void Check() => _ = _text.Length < 8 ? throw new ArgumentException("short") : _text;

            private void CheckOther() => _ = _other.Length < 8 ? throw new ArgumentException("short") : _other;

            private void CheckBoth()
            {
                if (_text.Length < 8)
                {
                    throw new ArgumentException("short");
                }

                if (_other.Length < 8)
                {
                    throw new ArgumentException("short");
                }
            }

            private void Require() => Guard.ThrowIfShort(_text);

            private void RequireBoth()
            {
                Guard.ThrowIfShort(_text);
                Guard.ThrowIfShort(_other);
            }

            private void Deep() => Check();

            {{methods}}
        }
        """;
}
