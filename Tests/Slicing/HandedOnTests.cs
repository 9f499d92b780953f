using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Methods that a body hands on to be called: nobody knows when they are.</summary>
[TestFixture]
internal sealed class HandedOnTests
{
    [TestCase("Run(Forget);")]
    [TestCase("System.Action forget = Forget; forget();")]
    [TestCase("if (count > 2) { Run(Forget); }")]
    [TestCase("Forgotten += Forget; if (count > 2) { Run(null); }")]
    public Task What_they_write_to_is_not_proven_any_more(string call) => Verify.ReportsAsync(Guarded(call, "{|NETRA1005:_text[..4]|}"), TestSetting.Strict);

    [TestCase("Run(Forget);")]
    [TestCase("Forgotten += Forget; if (count > 2) { Run(null); }")]
    public Task And_not_suspicious_by_that(string call) => Verify.SilentAsync(Guarded(call, "_text[..4]"));

    [TestCase("Run(Count);")]
    [TestCase("Count();")]
    public Task What_they_do_not_write_to_stays_as_it_is(string call) => Verify.SilentAsync(Guarded(call, "_text[..4]"), TestSetting.Strict);

    private static string Guarded(string call, string slice) => $$"""
        public class Shape
        {
            private string? _text;
            private int _count;

            public event System.Action? Forgotten;

            public string Of(int count)
            {
                if (_text is { Length: >= 4 })
                {
                    {{call}}
                    return {{slice}};
                }

                return "";
            }

            public void Forget() => _text = null;

            private void Count() => _count++;

            private static void Run(System.Action? action) => action?.Invoke();
        }
        """;
}
