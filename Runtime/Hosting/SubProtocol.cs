using System.Buffers;

namespace Netra;

/// <summary>Agrees with a client on a subprotocol.</summary>
internal static class SubProtocol
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static bool IsName(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(NameCharacters);

    /// <summary>The first of ours that the client offers; null, which never breaks a handshake, where there is none.</summary>
    public static string? Choose(IList<string> ours, IList<string> offered) =>
        ours.FirstOrDefault(name => offered.Contains(name, StringComparer.Ordinal));
}
