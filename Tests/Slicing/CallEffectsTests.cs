using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What a call leaves of what was known before it, and what it leaves alone.</summary>
[TestFixture]
internal sealed class CallEffectsTests
{
    [TestCase("if (parts[0].Length < 8) { return text; } Array.Reverse(parts); return {|NETRA1002:parts[0][..8]|};")]
    [TestCase("if (list[0].Length < 8) { return text; } list.Insert(0, text); return {|NETRA1002:list[0][..8]|};")]
    [TestCase("if (list[0].Length < 8) { return text; } Random.Shared.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list)); return {|NETRA1002:list[0][..8]|};")]
    [TestCase("Span<string> span = parts; if (span[0].Length < 8) { return text; } span.Fill(text); return {|NETRA1002:span[0][..8]|};")]
    [TestCase("Span<string> span = parts; if (span[0].Length < 8) { return text; } span.Reverse(); return {|NETRA1002:span[0][..8]|};")]
    [TestCase("if (map[\"a\"].Length < 8) { return text; } map.Clear(); return {|NETRA1002:map[\"a\"][..8]|};")]
    [TestCase("if (text.Length < 8) { return text; } Fill(ref text); return {|NETRA1002:text[..8]|};")]
    [TestCase("string local = \"abcdefgh\"; _ = new Filler(out local); return {|NETRA1002:local[..8]|};")]
    [TestCase("if (Shown.Length < 8) { return text; } Text = text; return {|NETRA1002:Shown[..8]|};")]
    public Task What_a_call_may_have_changed_is_not_known_any_more(string statements) => Verify.ReportsAsync(Of(statements));

    [TestCase("if (parts[0].Length < 8) { return text; } _ = Array.IndexOf(parts, text); return parts[0][..8];")]
    [TestCase("string local = \"abcdefgh\"; Action change = () => local = text; string trimmed = text.Trim(); return local[..8] + trimmed + change;")]
    [TestCase("if (Fixed.Length < 8) { return text; } Console.WriteLine(); Reset(); return Fixed[..8];")]
    [TestCase("if (Shown.Length < 8) { return text; } Other = text; return Shown[..8];")]
    [TestCase("if (text.Length < 8) { return text; } Array.Reverse(parts); return text[..8];")]
    [TestCase("if (numbers[0] != 8 || text.Length < 8) { return text; } Array.Reverse(parts); return text[..numbers[0]];")]
    public Task What_it_cannot_have_changed_is(string statements) => Verify.SilentAsync(Of(statements));

    [TestCase("string local = \"abcdefgh\"; Action change = () => local = text; change(); return {|NETRA1005:local[..8]|};")]
    [TestCase("string local = \"abcdefgh\"; Action change = () => local = text; try { change(); local = \"abcdefgh\"; } catch (IOException) { return {|NETRA1005:local[..8]|}; } return text;")]
    [TestCase("if (Text.Length < 8) { return text; } lock (Gate) { return {|NETRA1005:Text[..8]|}; }")]
    public Task What_others_may_have_changed_is_no_more_than_doubted(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [Test]
    public Task While_a_body_waits_others_may_change_a_field() => Verify.ReportsAsync("""
        public sealed class Shape
        {
            private string _text = Environment.MachineName;

            public void Change() => _text = "";

            public async Task<string> Of()
            {
                if (_text.Length < 8)
                {
                    return "";
                }

                await Task.Yield();
                return {|NETRA1005:_text[..8]|};
            }
        }
        """, TestSetting.Strict);

    [TestCase("_text", "{|NETRA1005:_text[..8]|}")]
    [TestCase("_fixed", "_fixed[..8] + {|NETRA1004:text[..2]|}")]
    [TestCase("text", "text[..8] + {|NETRA1002:text[..9]|}")]
    public Task Who_enumerates_may_too_before_an_iterator_goes_on(string @checked, string slice) => Verify.ReportsAsync($$"""
        public sealed class Shape
        {
            private readonly string _fixed = Environment.MachineName;
            private string _text = Environment.MachineName;

            public void Change() => _text = "";

            public IEnumerable<string> Of(string text)
            {
                if ({{@checked}}.Length < 8)
                {
                    yield break;
                }

                yield return {{@checked}}[..8];
                yield return {{slice}};
            }
        }
        """, TestSetting.Strict);

    [Test]
    public Task They_do_not_change_a_local() => Verify.SilentAsync("""
        public sealed class Shape
        {
            private string _text = Environment.MachineName;

            public async Task<string> Of()
            {
                string text = _text;
                if (text.Length < 8)
                {
                    return "";
                }

                await Task.Yield();
                return text[..8];
            }
        }
        """, TestSetting.Strict);

    private static string Of(string statements) => $$"""
        public sealed class Filler
        {
            public Filler(out string text) => text = Environment.MachineName;
        }

        public sealed class Shape
        {
            private readonly string Fixed = Environment.MachineName;
            private readonly object Gate = new();
            private string Text = Environment.MachineName;
            private string Other = Environment.MachineName;

            private string Shown => Text.Trim();

            public string Of(string text, string[] parts, int[] numbers, List<string> list, Dictionary<string, string> map)
            {
                {{statements}}
            }

            private static void Fill(ref string text) => text = Environment.MachineName;

            private void Reset() => Other = Text = Environment.MachineName;
        }
        """;
}
