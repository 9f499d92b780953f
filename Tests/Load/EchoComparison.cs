using System.Diagnostics;
using System.Text;

namespace Netra.Load;

/// <summary>The same clients on the runtime's endpoint and on a bare one, in turns, so that both meet the same machine.</summary>
internal static class EchoComparison
{
    private const int Clients = 32;
    private const int Rounds = 25;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(1);
    private static readonly byte[] Message = Encoding.UTF8.GetBytes(new string('x', 128));

    public static async Task<int> RunAsync()
    {
        await using ServerHandle server = await ServerHandle.StartAsync();
        LoadClient[] bareClients = await OpenAsync(server, "/bare");
        LoadClient[] netraClients = await OpenAsync(server, "/echo?token=alice");
        await RoundAsync(server, bareClients);
        await RoundAsync(server, netraClients);

        var bare = new List<Round>();
        var netra = new List<Round>();
        for (int i = 0; i < Rounds; i++)
        {
            // Who begins changes, so that neither profits from its place.
            if (i % 2 == 0)
            {
                bare.Add(await RoundAsync(server, bareClients));
                netra.Add(await RoundAsync(server, netraClients));
            }
            else
            {
                netra.Add(await RoundAsync(server, netraClients));
                bare.Add(await RoundAsync(server, bareClients));
            }
        }

        Console.WriteLine($"{Clients} clients, {Message.Length} bytes there and back, {Rounds} rounds of {RoundTime.TotalSeconds} s each, medians");
        Print("bare", bare);
        Print("Netra", netra);
        Console.WriteLine($"throughput ratio {Median(Ratios(netra, bare, round => round.PerSecond)):F3}, "
            + $"processor time of the server per message, ratio {Median(Ratios(netra, bare, round => round.CpuMicroseconds)):F3}, "
            + $"median latency ratio {Median(Ratios(netra, bare, round => round.MedianMicroseconds)):F3}");
        return 0;
    }

    private static async Task<LoadClient[]> OpenAsync(ServerHandle server, string path)
    {
        LoadClient[] clients = [.. Enumerable.Range(0, Clients).Select(_ => new LoadClient())];
        await Task.WhenAll(clients.Select(client => client.ConnectAsync(server.Socket(path))));
        return clients;
    }

    private static async Task<Round> RoundAsync(ServerHandle server, LoadClient[] clients)
    {
        double cpu = await server.ProcessorSecondsAsync();
        List<double>[] latencies = await Task.WhenAll(clients.Select(client => Task.Run(() => EchoForAWhileAsync(client))));
        cpu = await server.ProcessorSecondsAsync() - cpu;

        double[] all = [.. latencies.SelectMany(some => some).Order()];
        return new Round(all.Length / RoundTime.TotalSeconds, all[all.Length / 2], all[(int)(all.Length * 0.99)], cpu * 1e6 / all.Length);
    }

    private static async Task<List<double>> EchoForAWhileAsync(LoadClient client)
    {
        var latencies = new List<double>(1 << 14);
        long end = Stopwatch.GetTimestamp() + (long)(RoundTime.TotalSeconds * Stopwatch.Frequency);
        for (long start = Stopwatch.GetTimestamp(); start < end; start = Stopwatch.GetTimestamp())
        {
            await client.SendAsync(Message);
            _ = await client.ReceiveAsync(CancellationToken.None);
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return latencies;
    }

    private static IEnumerable<double> Ratios(IEnumerable<Round> these, IEnumerable<Round> those, Func<Round, double> figure) =>
        these.Zip(those, (one, other) => figure(one) / figure(other));

    private static void Print(string name, List<Round> rounds) => Console.WriteLine(
        $"  {name,-6} {Median(rounds.Select(round => round.PerSecond)),8:F0} messages/s, "
        + $"latency {Median(rounds.Select(round => round.MedianMicroseconds)),6:F0} µs median, {Median(rounds.Select(round => round.P99Microseconds)),6:F0} µs at 99 %, "
        + $"{Median(rounds.Select(round => round.CpuMicroseconds)):F1} µs of the server's processor per message");

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private sealed record Round(double PerSecond, double MedianMicroseconds, double P99Microseconds, double CpuMicroseconds);
}
