using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.CodeFixes.Closing;
using Netra.Analyzers.Tests.CodeFixes.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

/// <summary>Several findings, fixed together, in one document and in all.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class FixAllTests
{
    [Test]
    public async Task Catch_alls_of_all_documents_are_classified([Values(FixAllScope.Project, FixAllScope.Solution)] FixAllScope scope)
    {
        using FixWorkspace workspace = Of(CatchAll("A"), CatchAll("B"));

        await workspace.FixAllAsync(new ClassifyFailure(), scope);

        await ClosingFixes.AssertCompilesAsync(workspace);
        Assert.That(await workspace.FindingsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_document_is_fixed_alone()
    {
        using FixWorkspace workspace = Of(CatchAll("A"), CatchAll("B"));

        await workspace.FixAllAsync(new ClassifyFailure(), FixAllScope.Document);

        string[] texts = await workspace.TextsAsync();
        Assert.That(texts[1], Is.EqualTo(CatchAll("B")));
    }

    [Test]
    public async Task What_the_chosen_fix_does_not_suit_gets_the_one_that_does()
    {
        using FixWorkspace workspace = Of($$"""
            using System.Net.WebSockets;
            using System.Threading;
            using System.Threading.Tasks;

            class A
            {
                async Task CloseAsync(WebSocket socket, CancellationToken stop)
                {
                    await socket.CloseAsync((WebSocketCloseStatus)401, "no", stop);
                    await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "{{new string('a', 200)}}", stop);
                }
            }
            """);

        await workspace.FixAllAsync(new UseRightCode(), FixAllScope.Project);

        await ClosingFixes.AssertCompilesAsync(workspace);
        Assert.That(await workspace.FindingsAsync(), Is.Empty);
    }

    private static FixWorkspace Of(params string[] sources) => new(ClosingFixes.Rules, TestReferences.AspNetCore, options: "", sources);

    private static string CatchAll(string type) =>
        $$"""
        using System;
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;

        class {{type}}
        {
            async Task ServeAsync(WebSocket first, WebSocket second, Func<WebSocket, Task> run)
            {
                try
                {
                    await run(first);
                }
                catch (Exception)
                {
                    await first.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None);
                }

                try
                {
                    await run(second);
                }
                catch
                {
                    await second.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None);
                    throw;
                }
            }
        }
        """;
}
