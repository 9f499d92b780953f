using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Netra.Analyzers.Tests.Package;

/// <summary>Starts the SDK the way a user does in a shell.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What the test host's own SDK puts into the environment and a user's shell has not.</summary>
    private static readonly string[] OfTheTestHost =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_CLI_TELEMETRY_SESSIONID"];

    public static async Task<DotnetResult> RunAsync(string directory, string? packageCache, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])[.. arguments, "--disable-build-servers", "-nologo"])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string name in OfTheTestHost)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packageCache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageCache;
        }

        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new DotnetResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end within {Patience}.");
        }
    }
}

internal sealed partial record DotnetResult(int ExitCode, string Output)
{
    /// <summary>The warnings and errors, each once, as <c>Account.cs(5): NETRA1002</c>.</summary>
    public IReadOnlyList<string> Findings { get; } =
    [
        .. Finding().Matches(Output)
            .Select(found => $"{Path.GetFileName(found.Groups["file"].Value)}({found.Groups["line"].Value}): {found.Groups["id"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public override string ToString() => $"exit code {ExitCode}\n{Output}";

    [GeneratedRegex(@"^\s*(?<file>[^(\r\n]+)\((?<line>\d+),\d+\): (?:warning|error) (?<id>[A-Z]+\d+):", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
