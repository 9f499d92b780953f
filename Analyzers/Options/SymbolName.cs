using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Netra.Analyzers.Options;

/// <summary>
/// The name of a symbol as a user writes it: a full name (<c>Contoso.Session.Close</c>), which means every overload,
/// or a documentation id (<c>M:Contoso.Session.Close(System.Int32)</c>), which means one.
/// </summary>
internal sealed class SymbolName
{
    private readonly string? _documentationId;
    private readonly ImmutableArray<string> _segments;

    private SymbolName(ImmutableArray<string> segments, string? documentationId)
    {
        _segments = segments;
        _documentationId = documentationId;
    }

    /// <summary>The last part of the name, by which a candidate is found quickly.</summary>
    public string SimpleName => _segments[_segments.Length - 1];

    public static bool TryParse(
        string text,
        OptionKind kind,
        [NotNullWhen(true)] out SymbolName? name,
        [NotNullWhen(false)] out string? complaint)
    {
        name = null;
        string? documentedName = text is [_, ':', ..] ? WithoutParameters(text.Substring(2)) : null;
        if (documentedName is not null && Prefixes(kind).IndexOf(text[0]) < 0)
        {
            complaint = $"'{text}' is no documentation id of a {Noun(kind)}";
            return false;
        }

        ImmutableArray<string> segments = (documentedName ?? text).Split('.').Select(WithoutArity).ToImmutableArray();
        if (!segments.All(SyntaxFacts.IsValidIdentifier))
        {
            complaint = $"'{text}' is no full name or documentation id of a {Noun(kind)}";
            return false;
        }

        name = new SymbolName(segments, documentedName is null ? null : text);
        complaint = null;
        return true;
    }

    /// <summary>Whether this is the name of the symbol, which is given as declared.</summary>
    public bool Matches(ISymbol symbol)
    {
        // An id is slow to make: the full name is compared first.
        return MatchesFullName(symbol)
            && (_documentationId is null || symbol.GetDocumentationCommentId() == _documentationId);
    }

    private bool MatchesFullName(ISymbol symbol)
    {
        ISymbol? current = symbol;
        for (int i = _segments.Length - 1; i >= 0; i--)
        {
            if (current is null or INamespaceSymbol { IsGlobalNamespace: true } || current.Name != _segments[i])
            {
                return false;
            }

            current = current.ContainingType ?? (ISymbol?)current.ContainingNamespace;
        }

        return current is null or INamespaceSymbol { IsGlobalNamespace: true };
    }

    private static string WithoutParameters(string name)
    {
        int parameters = name.IndexOf('(');
        return parameters < 0 ? name : name.Substring(0, parameters);
    }

    private static string WithoutArity(string segment)
    {
        int arity = segment.IndexOf('`');
        return arity < 0 ? segment : segment.Substring(0, arity);
    }

    private static string Prefixes(OptionKind kind) => kind switch
    {
        OptionKind.Types => "T",
        OptionKind.Methods => "M",
        _ => "PF",
    };

    private static string Noun(OptionKind kind) => kind switch
    {
        OptionKind.Types => "type",
        OptionKind.Methods => "method",
        _ => "property or field",
    };
}
