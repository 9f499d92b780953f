using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.WebSockets;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

[TestFixture]
internal sealed class ObservabilityTests
{
    [TestCase(null, "1000", "client", null)]
    [TestCase("throw", "1011", "server", "INTERNAL_ERROR")]
    [TestCase("4000", "other", "server", "OWN")]
    [TestCase("vanish", "none", "client", null)]
    public async Task A_close_is_counted_by_code_initiator_and_error(string? fault, string code, string initiator, string? error)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Handler = (connection, _) => fault switch
            {
                "throw" => throw new InvalidOperationException(),
                "4000" => throw new WebSocketClosingException(CloseDecision.Close((WebSocketCloseStatus)4000, "OWN", "Own.")),
                _ => TestSetup.EchoAsync(connection, default),
            },
        });
        using var metrics = new MetricRecorder(server.Services.GetRequiredService<IMeterFactory>());
        await ConnectAndEndAsync(server, fault);

        Measurement close = metrics.Of("netra.websocket.server.closes").Single();
        var expected = new Dictionary<string, object?> { ["netra.websocket.close.code"] = code, ["netra.websocket.close.initiator"] = initiator };
        if (error is not null)
        {
            expected["error.type"] = error;
        }

        Assert.That(close.Tags, Is.EquivalentTo(expected));
        Assert.That(metrics.Of("netra.websocket.server.active_connections").Select(one => one.Value), Is.EqualTo(new[] { 1d, -1d }));
        Assert.That(metrics.Of("netra.websocket.server.connection.duration").Single().Tags, Is.EquivalentTo(expected));
    }

    [Test]
    public async Task A_refused_caller_is_counted_as_a_close_and_never_as_a_connection()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Authenticate = (_, _) => new ValueTask<AuthResult?>(AuthResult.Success(" ")),
        });
        using var metrics = new MetricRecorder(server.Services.GetRequiredService<IMeterFactory>());
        using TestClient client = await server.ConnectAsync();
        await client.ReadToEndAsync();
        await server.StopAsync();

        Assert.That(metrics.Of("netra.websocket.server.closes").Single().Tags["error.type"], Is.EqualTo("MISSING_USER_ID"));
        Assert.That(metrics.Of("netra.websocket.server.active_connections"), Is.Empty);
    }

    [Test]
    public async Task A_listener_that_throws_takes_no_connection_with_it()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, all) =>
            {
                if (instrument.Meter.Name == "Netra.Runtime.WebSockets")
                {
                    all.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => throw new InvalidOperationException("The listener."));
        listener.Start();

        await ConnectAndEndAsync(server, fault: null);
    }

    [Test]
    public async Task A_trace_shows_how_the_connection_ended()
    {
        var activities = new System.Collections.Concurrent.ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Netra.Runtime.WebSockets",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Handler = (_, _) => throw new InvalidOperationException() });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();
        await server.Log.WaitForAsync("ConnectionClosed");

        ILookup<string, Activity> mine = activities
            .Where(activity => Equals(activity.GetTagItem("netra.correlation_id"), end.CorrelationId)).ToLookup(activity => activity.OperationName);
        Assert.That(mine["netra.websocket.authenticate"].Count(), Is.EqualTo(1));
        Activity connection = mine["netra.websocket.connection"].Single();
        Assert.That(connection.GetTagItem("netra.websocket.close.code"), Is.EqualTo("1011"));
        Assert.That((connection.Status, connection.GetTagItem("error.type")), Is.EqualTo((ActivityStatusCode.Error, "INTERNAL_ERROR")));
    }

    [Test]
    public void The_documentation_lists_every_event_with_its_number()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "runtime.md"));
        IEnumerable<string> documented = Regex.Matches(page, @"^\| (\d+) \| `(\w+)` \|", RegexOptions.Multiline)
            .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

        IEnumerable<string> logged = typeof(RuntimeEvents).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .Select(message => $"{message.EventId} {message.EventName}");
        Assert.That(documented, Is.EquivalentTo(logged));
    }

    [Test]
    public async Task No_entry_of_a_connection_holds_the_raw_user_id()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());

        await ConnectAndEndAsync(server, fault: null);

        Assert.That(server.Log.Named("ConnectionOpened").Single().Text, Does.Contain(SafeId.ForLog(TestSetup.User)));
        Assert.That(server.Log.Entries.Select(entry => entry.Printed), Has.None.Contains(TestSetup.User));
    }

    private static async Task ConnectAndEndAsync(TestServer server, string? fault)
    {
        if (fault == "vanish")
        {
            using RawClient raw = await server.ConnectRawAsync();
            await raw.ReadHeadAsync();
            raw.Reset();
        }
        else
        {
            using TestClient client = await server.ConnectAsync();
            if (fault is null)
            {
                await client.CloseAsync();
            }
            else
            {
                await client.ReadToEndAsync();
            }
        }

        await server.Log.WaitForAsync("ConnectionClosed");
    }
}
