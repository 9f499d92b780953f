using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Tests.Soundness;

namespace Netra.Analyzers.Tests.Robustness;

/// <summary>Code as it is while somebody types, moves and deletes: tokens are left out, doubled, swapped, put in, cut off.</summary>
internal static class Mutilation
{
    private const int MaxChanges = 8;

    private static readonly string[] Tokens =
    [
        "(", ")", "{", "}", "[", "]", "..", "^", ";", ",", "?", "?.", "!", "=>", "<", ">", "==", "&&", "||", "??", "??=", "@", "\"", "$\"{", "'a'", "0", "-1",
        "is", "not", "and", "or", "switch", "when", "case", "default", "null", "new", "await", "async", "static", "ref", "out", "this", "base", "var",
        "return", "throw", "yield", "goto", "try", "catch", "finally", "lock", "with", "string", "int", "record", "class", "namespace", "required", "operator", "field",
    ];

    public static string Of(string source, Draw draw)
    {
        List<string> tokens = [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        for (int changes = 1 + draw.Below(MaxChanges); changes > 0 && tokens.Count > 1; changes--)
        {
            Change(tokens, draw);
        }

        return string.Concat(tokens);
    }

    private static void Change(List<string> tokens, Draw draw)
    {
        int at = draw.Below(tokens.Count);
        int other = draw.Below(tokens.Count);
        switch (draw.Below(7))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.RemoveRange(at, Math.Min(1 + draw.Below(6), tokens.Count - at));
                break;
            case 2:
                tokens.RemoveRange(at, draw.Chance(15) ? tokens.Count - at : 0);
                break;
            case 3:
                tokens.Insert(at, tokens[other]);
                break;
            case 4:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 5:
                tokens.Insert(at, $" {draw.Of(Tokens)} ");
                break;
            default:
                tokens[at] = $" {draw.Of(Tokens)} ";
                break;
        }
    }
}
