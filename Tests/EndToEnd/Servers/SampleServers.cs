namespace Netra.EndToEnd.Servers;

/// <summary>The two samples as programs.</summary>
internal static class SampleServers
{
    private static readonly Lazy<Task<string>> StagingOutage = new(BuildStagingOutageAsync);

    private static string ChatServer =>
        Repository.PathTo("samples", "ChatServer", "bin", Repository.Configuration, "net10.0", "ChatServer.dll");

    public static Task<ServerProcess> StartChatServerAsync() => ServerProcess.StartAsync(ChatServer);

    /// <summary>Where another has been before.</summary>
    public static Task<ServerProcess> StartChatServerAgainAsync(int port) => ServerProcess.StartOnAsync(port, ChatServer);

    public static async Task<ServerProcess> StartStagingOutageAsync() => await ServerProcess.StartAsync(await StagingOutage.Value);

    /// <summary>
    /// It is no part of the solution, since it builds with warnings. What it is built into lies apart, for another test may
    /// build it at the same time.
    /// </summary>
    private static async Task<string> BuildStagingOutageAsync()
    {
        string artifacts = Repository.PathTo("artifacts", "end-to-end", "StagingOutage");
        ProgramResult build = await ProgramRun.ToTheEndAsync(
            "dotnet",
            [
                "build", Repository.PathTo("samples", "StagingOutage"), "-o", Path.Combine(artifacts, "bin"), "-v", "quiet", "-nologo",
                "--disable-build-servers", "-p:NetraPackageSource=none",
                $"-p:BaseIntermediateOutputPath={Path.Combine(artifacts, "obj")}{Path.DirectorySeparatorChar}",
            ],
            patience: TimeSpan.FromMinutes(3));
        return build.ExitCode == 0
            ? Path.Combine(artifacts, "bin", "StagingOutage.dll")
            : throw new InvalidOperationException(build.Output);
    }
}
