using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Closing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;
using Verify = Netra.Analyzers.Tests.Infrastructure.AnalyzerVerifier<Netra.Analyzers.Closing.CloseAnalyzer>;

namespace Netra.Analyzers.Tests.Closing;

/// <summary>Closes and helpers are looked for in the text first: however they are spelt, and in whichever file they stand.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class HelperSearchTests
{
    private const string Hub = """
        using System.Net.WebSockets;

        class Hub(WebSocket socket, CancellationToken deadline)
        {
            public static readonly Func<Hub, int, Task> End = (hub, code) => hub.EndAsync(code);

            public static readonly Func<Hub, int, Task> Held = Hub.LastAsync;

            public WebSocket Socket => socket;

            public Task EndAsync(int code) => socket.CloseAsync((WebSocketCloseStatus)code, "bye", deadline);

            public Task EndAsync<T>(int code) => EndAsync(code);

            private static Task LastAsync(Hub hub, int code) => hub.EndAsync(code);
        }
        """;

    private const string Farewell = "class Farewell { public Task SayAsync(Hub hub, int code) => hub.EndAsync(code); }";

    private const string Wave = "class Wave { public static Task HandAsync(Hub hub, int code) => new Farewell().SayAsync(hub, code); }";

    private const string Parting = "class Parting { public static Task LeaveAsync(Hub hub, int code) => Wave.HandAsync(hub, code); }";

    [TestCase("hub.Socket.CloseAsync(0, null, deadline)")]
    [TestCase("hub.Socket.CloseAsync\n            (0, null, deadline)")]
    [TestCase("hub.Socket.CloseAsync /* now */ (0, null, deadline)")]
    [TestCase("hub.Socket.@CloseAsync(0, null, deadline)")]
    [TestCase("hub.EndAsync(77)")]
    [TestCase("hub.EndAsync // now\n            (77)")]
    [TestCase("hub.@EndAsync(77)")]
    [TestCase("hub.EndAsync<int>(77)")]
    [TestCase("hub.EndAsync < int > /* now */\n            (77)")]
    [TestCase("Hub.End(hub, 77)")]
    [TestCase("Hub.End.Invoke(hub, 77)")]
    [TestCase("Hub.Held(hub, 77)")]
    public Task A_close_is_found_however_it_is_spelt(string call) =>
        Verify.ReportsAsync($"class Caller {{ Task RunAsync(Hub hub, CancellationToken deadline) => {{|NETRA3004:{call}|}}; }}", With(Hub));

    [TestCase("return socket.CloseAsync\n    ((WebSocketCloseStatus)code, null, deadline);")]
    [TestCase("return socket.CloseAsync /* now */ ((WebSocketCloseStatus)code, null, deadline);")]
    [TestCase("return socket.@CloseAsync((WebSocketCloseStatus)code, null, deadline);")]
    [TestCase("return Last(code); Task Last(int last) => socket.CloseAsync((WebSocketCloseStatus)last, null, deadline);")]
    [TestCase("return Last<int>(code); Task Last<T>(int last) => socket.CloseAsync((WebSocketCloseStatus)last, null, deadline);")]
    [TestCase("Func<int, Task> last = given => socket.CloseAsync((WebSocketCloseStatus)given, null, deadline); return last(code);")]
    [TestCase("Func<int, Task> last = given => socket.CloseAsync((WebSocketCloseStatus)given, null, deadline); return last.Invoke(code);")]
    [TestCase("Func<int, Task> last = OnlyAsync; return last(code);")]
    [TestCase("new MemoryStream().Close(); return peer.DisconnectAsync((WebSocketCloseStatus)code);")]
    [TestCase("new MemoryStream().Close(); return peer.DropAsync(code);")]
    [TestCase("new MemoryStream().Close(); DotNetty.Codecs.Http.WebSockets.CloseWebSocketFrame frame = new(code, null); return peer.SendAsync(frame);")]
    public Task A_helper_is_found_however_it_closes(string statements) =>
        Verify.ReportsAsync(
            "class Caller { Task RunAsync(Session session) => {|NETRA3004:session.EndAsync(77)|}; }",
            With($$"""
                using System.Net.WebSockets;

                interface IPeer
                {
                    Task DisconnectAsync(WebSocketCloseStatus status);

                    Task DropAsync(int code);

                    Task SendAsync(object frame);
                }

                class Session(WebSocket socket, IPeer peer, CancellationToken deadline)
                {
                    public Task EndAsync(int code)
                    {
                        {{statements}}
                    }

                    Task OnlyAsync(int code) => socket.CloseAsync((WebSocketCloseStatus)code, null, deadline);
                }

                namespace DotNetty.Codecs.Http.WebSockets
                {
                    class CloseWebSocketFrame(int code, string? reason)
                    {
                        public override string ToString() => reason + code;
                    }
                }
                """) with
            {
                Options = "netra_close_methods = IPeer.DropAsync",
            });

    [TestCase("new Farewell().SayAsync(hub, 77)")]
    [TestCase("Wave.HandAsync(hub, 77)")]
    [TestCase("Parting.LeaveAsync(hub, 77)")]
    public async Task Helpers_of_helpers_are_found_in_files_that_are_not_about_closing(string call)
    {
        string source = $"class Caller {{ Task RunAsync(Hub hub) => {{|NETRA3004:{call}|}}; }}";
        await Verify.ReportsAsync(source, With(Hub, Farewell, Wave, Parting));
        await Verify.ReportsAsync(source, With(Parting, Wave, Farewell, Hub));
    }

    /// <summary>It would be bound in vain, and whatever calls it.</summary>
    [Test]
    public void What_calls_a_namesake_of_a_helper_is_no_helper()
    {
        string[] sources =
        [
            "global using System; global using System.Threading; global using System.Threading.Tasks;",
            Hub,
            Farewell,
            "class Door { public Task EndAsync(int code) => Task.FromResult(code); }",
            "class Corridor { public static Task LeaveAsync(Door door, int code) => door.EndAsync(code); }",
        ];
        var compilation = CSharpCompilation.Create("Source", sources.Select(source => CSharpSyntaxTree.ParseText(source)), TestReferences.NetCore);

        CloseNames names = CloseNames.In(compilation, ToldCloses.In(compilation, new ConfiguredOptions(string.Empty)), CancellationToken.None)!;

        Assert.That(new[] { "EndAsync", "SayAsync", "LeaveAsync" }.Where(names.IsHelper), Is.EqualTo(new[] { "EndAsync", "SayAsync" }));
    }

    /// <summary>The search has an end, and finds what it would find without it.</summary>
    [Test]
    public async Task A_helper_that_has_no_name_yet_does_no_harm()
    {
        const string source = """
            using System.Net.WebSockets;

            class Session(WebSocket socket, CancellationToken deadline)
            {
                Task RunAsync() => EndAsync(77);

                Task EndAsync(int code) => socket.CloseAsync((WebSocketCloseStatus)code, null, deadline);

                void Begin(int code) { using var = socket.CloseAsync((WebSocketCloseStatus)code, null, deadline); }
            }
            """;

        string[] findings = await Task.Run(() => AnalyzerRun.FindingsAsync<CloseAnalyzer>(source, new TestSetting { AllowCompileErrors = true })).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.That(findings, Is.EqualTo(new[] { "NETRA3004" }));
    }

    private static TestSetting With(params string[] others) => new() { OtherSources = others };
}
