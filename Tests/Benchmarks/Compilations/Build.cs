namespace Netra.Benchmarks.Compilations;

/// <summary>Builds a project or solution once and keeps what its compilers were told.</summary>
internal static class Build
{
    /// <summary>The compilations of a build, and what was wrong with it.</summary>
    public static (IReadOnlyList<ResponseFile> Compilations, string? Trouble) Capture(string path, string folder, IEnumerable<string> arguments)
    {
        Directory.CreateDirectory(folder);
        ToolResult result = Tool.Dotnet(
            // Away from the project: its global.json could ask for an SDK that this machine does not have.
            folder,
            [
                "build", path, "--no-incremental", "-nologo", "-v:q", "-nodeReuse:false",
                "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false",
                $"-p:CustomAfterMicrosoftCommonTargets={Places.CaptureTargets}", $"-p:CaptureFolder={folder}",
                .. arguments,
            ]);

        ResponseFile[] compilations = [.. Directory.GetFiles(folder, "*.rsp").Order(StringComparer.Ordinal).Select(ResponseFile.Read)];
        return (compilations, result.Succeeded ? null : result.Errors());
    }
}
