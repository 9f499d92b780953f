using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<ConstructionAnalyzer, AwaitValue>;

[TestFixture]
internal sealed class AwaitValueTests
{
    [Test]
    public Task A_task_in_a_hole_is_awaited() => Verify.FixesAsync(
        """
            static class P
            {
                static Task<string> NextAsync() => Task.FromResult("7");

                static async Task<Caller> M(string id)
                {
                    await Task.Yield();
                    return new Caller(id, $"req-{{|NETRA2009:NextAsync()|}}");
                }
            }
            """,
        """
            static class P
            {
                static Task<string> NextAsync() => Task.FromResult("7");

                static async Task<Caller> M(string id)
                {
                    await Task.Yield();
                    return new Caller(id, $"req-{await NextAsync()}");
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task Without_async_there_is_no_fix() => Verify.OffersNoFixAsync(
        """
            static class P
            {
                static Task<string> NextAsync() => Task.FromResult("7");

                static Caller M(string id)
                {
                    return new Caller(id, $"req-{{|NETRA2009:NextAsync()|}}");
                }
            }
            """,
        setting: Contexts.Setting);
}
