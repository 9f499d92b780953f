using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Construction;

/// <summary>Whose identity a member holds; this decides whether a new unique id is right for it.</summary>
internal enum IdentityKind
{
    /// <summary>Somebody who exists before the context does: a user, tenant, account.</summary>
    Principal,

    /// <summary>Something that begins with the context: a run, request, thread, connection.</summary>
    Occasion,

    /// <summary>An id of something else.</summary>
    Other,

    /// <summary>No identity: a name, a region, a service.</summary>
    None,
}

/// <summary>A member of a context that must have a value.</summary>
/// <param name="Name">Its name, or that of the constructor's parameter.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsListed">Whether an option names it.</param>
internal sealed record ContextMember(string Name, ITypeSymbol Type, bool IsListed)
{
    // The last word that tells decides: in "UserSessionId" it is the session.
    private static readonly string[] Occasions =
    [
        "Run", "Request", "Thread", "Connection", "Session", "Correlation", "Trace", "Span", "Operation", "Message", "WebSocket",
        "Websocket", "Socket", "Client", "Instance", "Conversation", "Activity", "Execution", "Call", "Job", "Event", "Attempt", "Transaction",
    ];

    private static readonly string[] Principals =
    [
        "User", "Tenant", "Account", "Principal", "Customer", "Subject", "Owner", "Organization", "Organisation", "Actor", "Person",
        "Employee", "Login", "Identity", "Caller", "Member",
    ];

    public IdentityKind Kind { get; } = KindOf(Name, IsListed);

    public bool IsText => Type.SpecialType == SpecialType.System_String;

    public bool IsCalled(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    private static IdentityKind KindOf(string name, bool isListed)
    {
        string words = char.ToUpperInvariant(name[0]) + name.Substring(1);
        string stem = words;
        foreach (string suffix in IdentityNames.Endings)
        {
            if (words.EndsWith(suffix, StringComparison.Ordinal))
            {
                stem = words.Substring(0, words.Length - suffix.Length);
                break;
            }
        }

        bool isIdentity = stem.Length < words.Length;
        int principal = LastOf(Principals, stem);
        int occasion = LastOf(Occasions, stem);
        if (!isIdentity && principal + LengthAt(Principals, stem, principal) != stem.Length)
        {
            return isListed ? IdentityKind.Other : IdentityKind.None;
        }

        return principal > occasion ? IdentityKind.Principal
            : occasion >= 0 ? IdentityKind.Occasion
            : IdentityKind.Other;
    }

    private static int LastOf(string[] words, string name) => words.Max(word => name.LastIndexOf(word, StringComparison.Ordinal));

    private static int LengthAt(string[] words, string name, int position) => position < 0
        ? int.MinValue
        : words.Where(word => string.CompareOrdinal(name, position, word, 0, word.Length) == 0).Max(word => word.Length);
}
