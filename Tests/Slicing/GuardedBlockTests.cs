using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What a local holds in handlers, filters and last parts, and behind them whichever way they are left.</summary>
[TestFixture]
internal sealed class GuardedBlockTests
{
    [TestCase("try { local = text; Console.WriteLine(); } catch (IOException) when ({|NETRA1004:local[..8]|} == text) { } return text;")]
    [TestCase("try { Console.WriteLine(); } catch (IOException) when (Shorten(ref local)) { return {|NETRA1002:local[..8]|}; } return text;")]
    [TestCase("try { if (flag) { Console.WriteLine(); } local = text; } catch (IOException) { return {|NETRA1004:local[..8]|}; } return text;")]
    [TestCase("try { if (flag) { local = text; } else { Console.WriteLine(); } } catch (IOException) { return {|NETRA1004:local[..8]|}; } return text;")]
    [TestCase("try { local = text; throw new IOException(); } catch (IOException) { return {|NETRA1004:local[..8]|}; }")]
    [TestCase("try { try { local = text; Console.WriteLine(); } catch (IOException) { Console.WriteLine(); throw; } } catch (IOException) { return {|NETRA1004:local[..8]|}; } return text;")]
    [TestCase("try { try { Console.WriteLine(); } catch (IOException) { local = text; throw; } } catch (IOException) { return {|NETRA1004:local[..8]|}; } return text;")]
    [TestCase("try { try { Console.WriteLine(); } finally { local = text; } } catch (IOException) { return {|NETRA1004:local[..8]|}; } return text;")]
    [TestCase("try { Console.WriteLine(); } catch (IOException) { local = text; } catch (FormatException) { Console.WriteLine(); } return {|NETRA1004:local[..8]|};")]
    [TestCase("try { Console.WriteLine(); } catch (IOException) { Console.WriteLine(); } catch (FormatException) { local = text; } return {|NETRA1004:local[..8]|};")]
    [TestCase("try { local = text; Console.WriteLine(); local = \"abcdefgh\"; } finally { Console.WriteLine({|NETRA1004:local[..8]|}); } return text;")]
    public Task What_an_exception_may_have_left_behind_is_short(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("try { Console.WriteLine(); } catch (IOException) when (local[..8] == text) { } return text;")]
    [TestCase("try { Console.WriteLine(); } catch (IOException) when (flag) { return local[..8]; } return local[..8];")]
    [TestCase("try { Console.WriteLine(); } catch (IOException) { local = text; return text; } return local[..8];")]
    [TestCase("try { Console.WriteLine(); } catch (IOException) { local = text; throw; } return local[..8];")]
    [TestCase("try { return local[..8]; } finally { local = text; }")]
    public Task What_none_has_shortened_is_long(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("while (true) { try { break; } finally { local = text; } } return {|NETRA1004:local[..8]|};")]
    [TestCase("while (true) { try { try { break; } finally { local = text; } } finally { Console.WriteLine(); } } return {|NETRA1004:local[..8]|};")]
    [TestCase("while (true) { try { try { break; } finally { Console.WriteLine(); } } finally { local = text; } } return {|NETRA1004:local[..8]|};")]
    [TestCase("for (int i = 0; i < 3; i++) { try { if (flag) { continue; } Console.WriteLine({|NETRA1005:local[..8]|}); } finally { local = text; } } return text;")]
    [TestCase("try { if (flag) { goto end; } Console.WriteLine(); } finally { local = text; } end: return {|NETRA1004:local[..8]|};")]
    [TestCase("try { Console.WriteLine(); } finally { if (flag) { local = text; } } return {|NETRA1004:local[..8]|};")]
    [TestCase("int end = 8; try { Console.WriteLine(); } finally { end++; } return {|NETRA1002:local[..end]|};")]
    public Task What_is_written_on_the_way_out_is_written(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("local = text; while (true) { try { break; } finally { local = \"abcdefgh\"; } } return local[..8];")]
    [TestCase("local = text; while (true) { try { try { break; } finally { local = \"abcdefgh\"; } } finally { Console.WriteLine(); } } return local[..8];")]
    [TestCase("while (true) { try { try { break; } finally { Console.WriteLine(); } } finally { text = local; } } return local[..8];")]
    [TestCase("for (int i = 0; i < 3; i++) { try { if (flag) { continue; } Console.WriteLine(local[..8]); } finally { text = local; } } return text;")]
    [TestCase("try { if (flag) { goto end; } Console.WriteLine(); } finally { text = local; } end: return local[..8];")]
    [TestCase("try { Console.WriteLine(); } finally { throw new IOException(); }")]
    public Task And_nothing_else(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    private static string Of(string statements) => $$"""
        public sealed class Shape
        {
            public string Of(string text, bool flag)
            {
                string local = "abcdefgh";
                {{statements}}
            }

            private static bool Shorten(ref string local)
            {
                local = Environment.MachineName;
                return local.Length > 3;
            }
        }
        """;
}
