using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Paths, file names and addresses, which hardly ever lack what their parts are set off by. Names suggest it; they prove nothing.</summary>
internal static class PathTexts
{
    private const string Separators = "./\\:?";

    private static readonly string[] Words = ["path", "file", "folder", "directory", "url", "uri"];

    /// <summary>Whether something of this name is likely to be one.</summary>
    public static bool IsNameOfOne(string name) => Array.Exists(Words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the text is a part of a path that the framework has taken apart.</summary>
    public static bool IsPartOfPath(Value text) => text is { Kind: ValueKind.Call, Symbol: IMethodSymbol { ContainingType: { Name: "Path" } type } } && SymbolNames.IsIn(type, "System.IO");

    /// <summary>Whether nothing but a path has it: who searches for it has one.</summary>
    public static bool IsOfPathsOnly(Value needle) => needle is { Constant: '\\' or "\\" } or { Kind: ValueKind.Member, Symbol.Name: "DirectorySeparatorChar" or "AltDirectorySeparatorChar" };

    /// <summary>Whether parts of a path are set off by it.</summary>
    public static bool IsSeparator(Value needle) => needle switch
    {
        { Kind: ValueKind.Constant, Constant: char character } => Separators.IndexOf(character) >= 0,
        { Kind: ValueKind.Constant, Constant: string { Length: 1 } text } => Separators.Contains(text),
        { Kind: ValueKind.Member, Symbol: { Name: "DirectorySeparatorChar" or "AltDirectorySeparatorChar" } } => true,
        _ => false,
    };
}
