using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace Netra.Load;

/// <summary>This program again, as a server in a process of its own.</summary>
internal sealed class ServerHandle : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _http;

    private ServerHandle(int port)
    {
        Port = port;
        _http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        _process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                typeof(ServerHandle).Assembly.Location, "server", "--urls", _http.BaseAddress.OriginalString,
                "--Logging:LogLevel:Default=Critical", "--Logging:LogLevel:Microsoft.AspNetCore=Critical",
            ]))!;
    }

    public int Port { get; }

    public static async Task<ServerHandle> StartAsync()
    {
        var server = new ServerHandle(FreePort());
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < StartPatience)
        {
            try
            {
                await server.FiguresAsync();
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new TimeoutException("The server has not started.");
    }

    public Uri Socket(string pathAndQuery) => new($"ws://127.0.0.1:{Port}{pathAndQuery}");

    public async Task<ProcessFigures> FiguresAsync() => (await _http.GetFromJsonAsync<ProcessFigures>("/figures"))!;

    /// <summary>Processor time since the start of the server. Costs it next to nothing, unlike <see cref="FiguresAsync"/>.</summary>
    public async Task<double> ProcessorSecondsAsync() => await _http.GetFromJsonAsync<double>("/processor-seconds");

    /// <summary>Asks the server to stop, and returns how long it took and how it ended.</summary>
    public async Task<(TimeSpan Time, int ExitCode)> StopAsync()
    {
        var clock = Stopwatch.StartNew();
        using (Process kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await _process.WaitForExitAsync();
        return (clock.Elapsed, _process.ExitCode);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _http.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
