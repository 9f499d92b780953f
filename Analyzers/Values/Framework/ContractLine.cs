using System.Text.RegularExpressions;

namespace Netra.Analyzers.Values.Framework;

/// <summary>A line of the table, read word by word.</summary>
internal sealed class ContractLine(string text)
{
    private static readonly Regex TokenPattern = new(@"\s*(\.\.|[<>=]=|\w+(?:\[\])?|[^\s])", RegexOptions.CultureInvariant);

    private readonly string[] _tokens = TokenPattern.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value).ToArray();
    private int _next;

    public bool IsAtEnd => _next == _tokens.Length;

    /// <summary>A coming token, or nothing beyond the end.</summary>
    public string Peek(int ahead = 0) => _next + ahead < _tokens.Length ? _tokens[_next + ahead] : "";

    public string Token() => IsAtEnd ? throw Error("it ends too early") : _tokens[_next++];

    public string Name()
    {
        string name = Token();
        return char.IsLetter(name[0]) || name[0] == '_' ? name : throw Error($"a name expected, not '{name}'");
    }

    /// <summary>Reads the tokens if they come next.</summary>
    public bool Accept(params string[] tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Peek(i) != tokens[i])
            {
                return false;
            }
        }

        _next += tokens.Length;
        return true;
    }

    public void Expect(string token)
    {
        if (!Accept(token))
        {
            throw Error($"'{token}' expected, not '{Peek()}'");
        }
    }

    public FormatException Error(string what) => new($"{what} in the line '{text}'");
}
