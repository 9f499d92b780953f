using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using static SliceShapes;
using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>The first place of something and the last one differ only where it was found.</summary>
[TestFixture]
internal sealed class FirstAndLastTests
{
    [TestCase("first != last")]
    [TestCase("!(first == last)")]
    public Task Places_that_differ_were_found(string differ) => Verify.SilentAsync(Body($$"""
        int first = text.IndexOf('"');
        int last = text.LastIndexOf('"');
        return {{differ}} ? text[..first] + text[(first + 1)..last] : text;
        """));

    [Test]
    public Task Places_of_different_things_need_not_be_both() => Verify.SuggestsAsync(Body("""
        int first = text.IndexOf('[');
        int last = text.LastIndexOf(']');
        return first != last ? {|#0:text[..first]|} : text;
        """), "NETRA1003");

    [Test]
    public Task Places_that_are_the_same_need_not_be_found() => Verify.ReportsAsync(Body("""
        int first = text.IndexOf('"');
        int last = text.LastIndexOf('"');
        return first == last ? {|NETRA1003:text[..first]|} : text;
        """));

    [Test]
    public Task A_loop_may_look_again_while_they_differ() => Verify.SuggestsAsync(Body("""
        int first = text.IndexOf('"');
        int last = text.LastIndexOf('"');
        while (first != last)
        {
            text = {|#0:text.Remove(first, 1)|};
            first = text.IndexOf('"');
            last = text.LastIndexOf('"');
        }

        return text;
        """), "NETRA1003");
}
