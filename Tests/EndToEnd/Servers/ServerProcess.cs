using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Netra.EndToEnd.Servers;

/// <summary>A server in a process of its own, on a free port of the loopback address.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(60);
    private static readonly HttpClient Http = new();

    private readonly Process _process;
    private readonly ServerLog _log = new();

    private ServerProcess(string assembly, int port)
    {
        Port = port;
        Address = new Uri($"http://127.0.0.1:{port}");
        ProcessStartInfo start = ProgramRun.StartInfo("dotnet", [assembly, "--urls", Address.OriginalString]);
        // As in production: an exception page of the developer's environment would hide what a client gets.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => _log.Add(line.Data);
        _process.ErrorDataReceived += (_, line) => _log.Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Port { get; }

    /// <summary>Of the page.</summary>
    public Uri Address { get; }

    public ServerLog Log => _log;

    public bool IsRunning => !_process.HasExited;

    /// <summary>Of the socket, for a token and parts that are to fail; null leaves the part of the query out.</summary>
    public Uri SocketAddress(string? token, string? fault = null)
    {
        string?[] parts = [token is null ? null : $"token={Uri.EscapeDataString(token)}", fault is null ? null : $"fault={fault}"];
        return new Uri($"ws://127.0.0.1:{Port}/ws?{string.Join('&', parts.Where(part => part is not null))}");
    }

    public static Task<ServerProcess> StartAsync(string assembly) => StartOnAsync(FreePort(), assembly);

    public static async Task<ServerProcess> StartOnAsync(int port, string assembly)
    {
        var server = new ServerProcess(assembly, port);
        using var patience = new CancellationTokenSource(StartPatience);
        while (!await server.AnswersAsync(patience.Token))
        {
            if (!server.IsRunning || patience.IsCancellationRequested)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException($"{assembly} has not started.\n{server.Log}");
            }

            await Task.Delay(50);
        }

        return server;
    }

    /// <summary>Asks the server to stop, as a service manager does, and returns how long it took.</summary>
    public async Task<TimeSpan> StopAsync()
    {
        var clock = Stopwatch.StartNew();
        AskToStop();
        await WaitForExitAsync();
        return clock.Elapsed;
    }

    public void AskToStop()
    {
        using Process kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public async Task WaitForExitAsync()
    {
        using var patience = new CancellationTokenSource(StopPatience);
        await _process.WaitForExitAsync(patience.Token);
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
        {
            _process.Kill();
            await WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(CancellationToken patience)
    {
        try
        {
            using HttpResponseMessage answer = await Http.GetAsync(Address, patience);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
