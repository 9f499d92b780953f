using Microsoft.CodeAnalysis;

namespace Netra.Benchmarks.Compilations;

/// <summary>One call of the compiler: its arguments, and the folder it runs in.</summary>
/// <remarks>The file is one that the compiler reads; a first line <c>#cwd FOLDER</c>, a comment to it, names the folder.</remarks>
internal sealed record ResponseFile(string Name, string Folder, IReadOnlyList<string> Arguments)
{
    private const string FolderMark = "#cwd ";

    public static ResponseFile Read(string path)
    {
        string text = File.ReadAllText(path);
        string? folder = text.Split('\n', 2)[0] is var first && first.StartsWith(FolderMark, StringComparison.Ordinal) ? first[FolderMark.Length..].Trim() : null;
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new BenchmarkException($"'{path}' was written for the folder '{folder}', which is not there any more; build the project again.");
        }

        IEnumerable<string> lines = text.Split('\n').Where(line => !line.StartsWith('#'));
        IEnumerable<string> arguments = CommandLineParser.SplitCommandLineIntoArguments(string.Join('\n', lines).Replace("\ufeff", ""), removeHashComments: false);
        return new ResponseFile(Path.GetFileNameWithoutExtension(path), folder ?? Path.GetDirectoryName(Path.GetFullPath(path))!, [.. arguments]);
    }

    public void Write(string path) => File.WriteAllLines(path, [FolderMark + Folder, .. Arguments.Select(Quoted)]);

    /// <summary>The values of an option, or nothing where it is not given.</summary>
    public IEnumerable<string> Values(string option) => Arguments.Where(argument => Is(argument, option)).Select(argument => argument[(option.Length + 2)..]);

    /// <summary>The source files, as full paths.</summary>
    public IEnumerable<string> Sources => Arguments
        .Where(argument => argument.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && (!argument.StartsWith('/') || File.Exists(argument)))
        .Select(argument => Path.GetFullPath(argument, Folder));

    /// <summary>Quotes inside an argument are the compiler's own and are not to be doubled.</summary>
    private static string Quoted(string argument) => argument.Contains('"') ? argument : $"\"{argument}\"";

    /// <summary>Whether an argument is this option with a value.</summary>
    public static bool Is(string argument, string option) =>
        argument.Length > option.Length + 1
        && argument[0] is '/' or '-'
        && argument[option.Length + 1] == ':'
        && argument.AsSpan(1, option.Length).Equals(option, StringComparison.OrdinalIgnoreCase);
}
