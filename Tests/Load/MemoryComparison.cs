namespace Netra.Load;

/// <summary>What an idle connection costs the server, on the runtime's endpoint and on a bare one.</summary>
internal static class MemoryComparison
{
    private const int Connections = 2_000;

    public static async Task<int> RunAsync()
    {
        double bare = await BytesPerConnectionAsync("/bare");
        double netra = await BytesPerConnectionAsync("/echo?token=alice");
        Console.WriteLine($"live bytes per idle connection, {Connections} connections: bare {bare:F0}, Netra {netra:F0}, difference {netra - bare:F0}");
        return 0;
    }

    /// <summary>In a server of its own, after as many connections have come and gone.</summary>
    private static async Task<double> BytesPerConnectionAsync(string path)
    {
        await using ServerHandle server = await ServerHandle.StartAsync();
        await CloseAsync(await OpenAsync(server, path));
        long before = (await server.FiguresAsync()).ManagedBytes;
        LoadClient[] clients = await OpenAsync(server, path);
        long held = (await server.FiguresAsync()).ManagedBytes;
        await CloseAsync(clients);
        return (held - before) / (double)Connections;
    }

    /// <summary>Each has echoed once, so that what a connection makes on its first message is there.</summary>
    private static async Task<LoadClient[]> OpenAsync(ServerHandle server, string path)
    {
        var clients = new LoadClient[Connections];
        await Parallel.ForAsync(0, Connections, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (i, _) =>
        {
            clients[i] = new LoadClient();
            await clients[i].ConnectAsync(server.Socket(path));
            await clients[i].SendAsync("hello"u8.ToArray());
            await clients[i].ReceiveAsync();
        });
        return clients;
    }

    private static async Task CloseAsync(LoadClient[] clients)
    {
        await Parallel.ForEachAsync(clients, async (client, _) => await client.LeaveAsync());
        foreach (LoadClient client in clients)
        {
            client.Dispose();
        }
    }
}
