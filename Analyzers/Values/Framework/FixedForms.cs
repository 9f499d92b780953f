using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Where text comes from whose length a format decides: hashes, identifiers, numbers. Names suggest it; they prove nothing.</summary>
internal static class FixedForms
{
    private static readonly string[] MakingVerbs =
        ["Compute", "Convert", "Create", "Encode", "Encrypt", "Format", "Generate", "Hash", "New", "Pad", "Remove", "Replace", "Serialize", "Strip", "To"];

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal) { "FullName", "SerialNumber", "Thumbprint" };

    private static readonly string[] NamesOfHashes = ["checksum", "digest", "guid", "hash", "md5", "sha", "sha1", "sha256", "sha512", "uuid"];

    // A GUID without and with its hyphens, in braces, and without the second of them; hashes of 160, 256 and 512 bits.
    private static readonly HashSet<long> Lengths = [32, 36, 37, 38, 40, 64, 128];

    /// <summary>Whether a format has texts of just that length: who takes so many characters expects one.</summary>
    public static bool HaveLength(long length) => Lengths.Contains(length);

    /// <summary>Whether a format decides what the text is, or what it was taken from.</summary>
    public static bool IsOne(Value text) => CutTexts.OriginsOf(text).Any(origin => origin switch
    {
        { Kind: ValueKind.Call, Symbol: IMethodSymbol method } => (Make(method) && !ForeignTexts.AreHeldBy(method.ContainingType)) || Decodes(method),
        { Kind: ValueKind.Member, Symbol: { } member } => RegularExpressions.IsMatchedText(member) || Hold(member) || IsNamedAsHash(member) || IsOfToken(member),
        { Origin: IInvocationOperation { TargetMethod: { ContainingType.SpecialType: not SpecialType.System_String } method } } => Make(method),
        _ => false,
    });

    /// <summary>Whether it is the name of something that the framework tells of: a type, a file. Rules say how it is made, and it is never empty.</summary>
    public static bool IsGivenName(Value text) => text is { Kind: ValueKind.Member, Symbol: { Name: "Name" } member } && IsDeclaredElsewhere(member);

    // Who decodes bytes knows what they are, and has mostly counted them.
    private static bool Decodes(IMethodSymbol method) => method is { Name: "GetString", ContainingType: { Name: "Encoding" } type } && SymbolNames.IsIn(type, "System.Text");

    private static bool Make(IMethodSymbol method) => Array.Exists(MakingVerbs, verb => method.Name.StartsWithWord(verb));

    /// <summary>Whether a member of a type of the framework or a package holds such a text.</summary>
    private static bool Hold(ISymbol member) => Members.Contains(member.Name) && IsDeclaredElsewhere(member);

    private static bool IsNamedAsHash(ISymbol member) => Array.Exists(NamesOfHashes, name => member.Name.EndsWithWord(name));

    // A grammar decides what a parser's token holds.
    private static bool IsOfToken(ISymbol member) => member.ContainingType is { } type && type.Name.EndsWithWord("token");

    private static bool IsDeclaredElsewhere(ISymbol member) => member.Locations.All(location => location.IsInMetadata);
}
