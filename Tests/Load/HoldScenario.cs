using System.Diagnostics;
using System.Text;

namespace Netra.Load;

/// <summary>
/// Holds many connections while others fail in every way, lets them go, and holds them again while the server stops. Each
/// client must read its code, and the server must be left as it was.
/// </summary>
internal static class HoldScenario
{
    private const int Parallelism = 64;

    /// <summary>What pools may keep of the peak: half a block of Kestrel's for each connection.</summary>
    private const int PooledBytesPerConnection = 2048;

    /// <summary>Among the held ones, every tenth runs on the fallback.</summary>
    private const int DegradedEvery = 10;

    private static readonly byte[] Hello = Encoding.UTF8.GetBytes("""{"type":"chat","text":"hello"}""");

    private static readonly (string Query, int Code)[] Failures =
    [
        ("token=denied", 1008),
        ("", 1008),
        ("token=null-id", 1013),
        ("token=empty-id", 1013),
        ("token=blank-id", 1013),
        ("token=auth-throws", 1013),
        ("token=alice&fault=factory,fallback", 1011),
    ];

    public static async Task<int> RunAsync(int connections)
    {
        await using ServerHandle server = await ServerHandle.StartAsync();
        var tally = new Tally();
        await WarmUpAsync(server, connections);
        ProcessFigures before = await server.FiguresAsync();
        Print("before", before);

        LoadClient[] held = await OpenAsync(server, connections);
        Print("held", await server.FiguresAsync());
        await FailAroundAsync(server, connections / 5, tally);
        await BroadcastAsync(held);
        await Parallel.ForEachAsync(held, Options(), async (client, _) => tally.Add("held, leaves", await client.LeaveAsync(), 1000));
        Dispose(held);
        ProcessFigures after = await AfterwardsAsync(server, before, connections);
        Print("after", after);

        held = await OpenAsync(server, connections);
        Task<int>[] codes = [.. held.Select(client => client.CodeAtTheEndAsync())];
        Task failing = FailAroundAsync(server, connections / 5, tally, isStopping: true);
        await Task.Delay(TimeSpan.FromMilliseconds(100));
        var clock = Stopwatch.StartNew();
        Task<TimeSpan> told = Task.WhenAll(codes).ContinueWith(_ => clock.Elapsed, TaskScheduler.Default);
        (TimeSpan stopping, int exitCode) = await server.StopAsync();
        await failing;
        foreach (Task<int> code in codes)
        {
            tally.Add("held, the server stops", await code, 1001);
        }

        Dispose(held);
        Console.WriteLine(
            $"stopped under load in {stopping.TotalSeconds:F1} s, exit code {exitCode}; the last client was told after {(await told).TotalSeconds:F1} s");
        tally.Print();
        bool isRight = tally.IsRight && exitCode == 0 && IsAsBefore(after, before, connections);
        Console.WriteLine(isRight ? "All as it should be." : "NOT as it should be.");
        return isRight ? 0 : 1;
    }

    /// <summary>Code is compiled and pools are filled by what comes first; that is no leak. What the second time leaves is one.</summary>
    private static async Task WarmUpAsync(ServerHandle server, int connections)
    {
        LoadClient[] clients = await OpenAsync(server, connections);
        await FailAroundAsync(server, connections / 5, new Tally());
        await BroadcastAsync(clients);
        await Parallel.ForEachAsync(clients, Options(), async (client, _) => await client.LeaveAsync());
        Dispose(clients);
    }

    private static async Task<LoadClient[]> OpenAsync(ServerHandle server, int connections)
    {
        var clock = Stopwatch.StartNew();
        var clients = new LoadClient[connections];
        await Parallel.ForAsync(0, connections, Options(), async (i, _) =>
        {
            clients[i] = new LoadClient();
            string fault = i % DegradedEvery == 0 ? "&fault=factory" : "";
            if (!await clients[i].ConnectAsync(server.Socket($"/ws?token={(i % 2 == 0 ? "alice" : "bob")}{fault}"))
                || await clients[i].ReceiveAsync() is null)
            {
                throw new InvalidOperationException($"Connection {i} was not welcomed.");
            }
        });
        Console.WriteLine($"{connections} connections welcomed in {clock.Elapsed.TotalSeconds:F1} s");
        return clients;
    }

    /// <summary>Clients that fail in every way, one after the other, some at a time.</summary>
    private static Task FailAroundAsync(ServerHandle server, int count, Tally tally, bool isStopping = false)
    {
        int[] whileStopping = isStopping ? [1001, LoadClient.NotLetIn] : [];
        return Parallel.ForAsync(0, count, Options(), async (i, _) =>
        {
            int turn = i % (Failures.Length + 2);
            using var client = new LoadClient();
            string query = turn < Failures.Length ? Failures[turn].Query : turn == Failures.Length ? "token=alice&fault=handler" : "token=alice";
            bool isLetIn = await client.ConnectAsync(server.Socket($"/ws?{query}"));
            if (turn > Failures.Length)
            {
                client.Vanish();
                return;
            }

            if (isLetIn && turn == Failures.Length)
            {
                await client.SendAsync(Hello);
            }

            int code = isLetIn ? await client.CodeAtTheEndAsync() : LoadClient.NotLetIn;
            tally.Add(isStopping ? $"{query}, the server stops" : query, code, [turn < Failures.Length ? Failures[turn].Code : 1011, .. whileStopping]);
        });
    }

    private static async Task BroadcastAsync(LoadClient[] held)
    {
        var clock = Stopwatch.StartNew();
        await held[0].SendAsync(Hello);
        ReadOnlyMemory<byte>?[] received = await Task.WhenAll(held.Select(client => client.ReceiveAsync()));
        int reached = received.Count(message => message is { } text && Encoding.UTF8.GetString(text.Span).Contains("hello", StringComparison.Ordinal));
        Console.WriteLine($"one message reached {reached} of {held.Length} in {clock.Elapsed.TotalMilliseconds:F0} ms");
        if (reached != held.Length)
        {
            throw new InvalidOperationException("A message was lost.");
        }
    }

    /// <summary>The figures once all is let go; a vanished client is noticed within moments.</summary>
    private static async Task<ProcessFigures> AfterwardsAsync(ServerHandle server, ProcessFigures before, int connections)
    {
        ProcessFigures after = await server.FiguresAsync();
        for (var clock = Stopwatch.StartNew(); !IsAsBefore(after, before, connections) && clock.Elapsed < TimeSpan.FromSeconds(30);)
        {
            await Task.Delay(500);
            after = await server.FiguresAsync();
        }

        return after;
    }

    /// <summary>No socket and no timer more than before, and no more memory than pools keep.</summary>
    private static bool IsAsBefore(ProcessFigures after, ProcessFigures before, int connections) =>
        after.Sockets <= before.Sockets
        && after.Timers <= before.Timers
        && after.ManagedBytes < before.ManagedBytes + ((long)connections * PooledBytesPerConnection);

    private static ParallelOptions Options() => new() { MaxDegreeOfParallelism = Parallelism };

    private static void Print(string when, ProcessFigures figures) => Console.WriteLine(
        $"{when}: {figures.ManagedBytes / 1024.0:F0} KiB live, {figures.ResidentBytes / 1048576.0:F0} MiB resident, {figures.Sockets} sockets, {figures.Timers} timers");

    private static void Dispose(IEnumerable<LoadClient> clients)
    {
        foreach (LoadClient client in clients)
        {
            client.Dispose();
        }
    }
}
