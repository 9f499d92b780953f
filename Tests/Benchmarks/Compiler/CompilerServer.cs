using System.Diagnostics;
using System.IO.Pipes;
using Netra.Benchmarks.Floor;

namespace Netra.Benchmarks.Compiler;

/// <summary>
/// The SDK's compiler server, one for each label, so that nothing of one label is warm for another, and loading and JIT
/// are paid once as in everyday builds.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    /// <summary>In bytes; an empty compilation allocates more, an idle server less.</summary>
    private const long LeastOfACompilation = 1_000_000;

    private readonly string _pipe = $"netra-benchmark-{Environment.ProcessId}-{Guid.NewGuid():N}";
    private readonly Process _process;

    public CompilerServer()
    {
        var start = new ProcessStartInfo("dotnet", [Server, $"-pipename:{_pipe}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        // Instrumented code would be measured for many rounds.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment[StartupHook.PipeVariable] = UsagePipe;
        start.Environment[FloorAnalyzer.PathVariable] = Places.Built(FloorAnalyzer.Mirrored + ".dll");
        _process = Process.Start(start)!;
    }

    private static string Server => Path.Combine(Places.CompilerFolder, "VBCSCompiler.dll");

    private string UsagePipe => _pipe + "-usage";

    /// <summary>Compiles once.</summary>
    /// <returns>What the compiler printed, and what it used up.</returns>
    public (ToolResult Result, Usage Usage) Compile(string folder, string responseFile)
    {
        Usage before = AskUsage(question: 0);
        ToolResult result = Tool.Dotnet(
            folder,
            [Path.Combine(Places.CompilerFolder, "csc.dll"), "/noconfig", $"/shared:{_pipe}", "/keepalive:3600", "/preferreduilang:en", $"@{responseFile}"]);
        Usage usage = AskUsage(StartupHook.AtEnd) - before;

        // A client that does not reach its server compiles by itself and says nothing.
        return usage.Allocated > LeastOfACompilation
            ? (result, usage)
            : throw new BenchmarkException($"The compiler server of '{responseFile}' did not answer; run the benchmark again.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            // Pipes are files on Unix, which a killed process leaves behind.
            AskUsage(StartupHook.Stop);
            Tool.Dotnet(AppContext.BaseDirectory, [Server, $"-pipename:{_pipe}", "-shutdown"]);
        }

        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private Usage AskUsage(byte question)
    {
        using var client = new NamedPipeClientStream(UsagePipe);
        client.Connect(TimeSpan.FromMinutes(1));
        client.WriteByte(question);
        using var reader = new StreamReader(client);
        return Usage.Parse(reader.ReadToEnd());
    }
}
