using System.Diagnostics;

namespace Netra.EndToEnd.Servers;

internal sealed record ProgramResult(int ExitCode, string Output);

internal static class ProgramRun
{
    /// <summary>What the test host's own SDK puts into the environment and a user's shell has not.</summary>
    private static readonly string[] OfTheTestHost =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_CLI_TELEMETRY_SESSIONID"];

    public static async Task<ProgramResult> ToTheEndAsync(string program, IEnumerable<string> arguments, TimeSpan patience)
    {
        using Process process = Process.Start(StartInfo(program, arguments))!;
        using var deadline = new CancellationTokenSource(patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(deadline.Token);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
            return new ProgramResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {patience}.");
        }
    }

    /// <summary>Whether a program of that name can be started from here.</summary>
    public static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    public static ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in OfTheTestHost)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return start;
    }
}
