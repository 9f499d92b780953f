using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Reads the language of the table, which <c>Table/README.md</c> describes.</summary>
internal sealed class ContractParser
{
    private static readonly Regex TokenPattern = new(@"\s*(\.\.|[<>=]=|\w+(?:\[\])?|[^\s])", RegexOptions.CultureInvariant);
    private static readonly Regex TypePattern = new(@"^[\w.+]+(`\d(\[\w+\])?)?$", RegexOptions.CultureInvariant);
    private static readonly Subject Result = new(SubjectKind.Result, null);

    private readonly string _line;
    private readonly string[] _tokens;
    private readonly List<string> _parameters = new();
    private int _next;
    private bool? _isPure;

    private ContractParser(string line)
    {
        _line = line;
        _tokens = TokenPattern.Matches(_line).Cast<Match>().Select(match => match.Groups[1].Value).ToArray();
    }

    /// <exception cref="FormatException">A line cannot be understood; the message quotes it.</exception>
    public static IEnumerable<Contract> Parse(string text)
    {
        var types = Array.Empty<string>();
        var areTypesPure = false;
        foreach (var line in JoinContinued(text))
        {
            if (char.IsWhiteSpace(line[0]))
            {
                foreach (var contract in new ContractParser(line.Trim()).ParseMember(types, areTypesPure))
                    yield return contract;
            }
            else
            {
                areTypesPure = line.EndsWith(" pure", StringComparison.Ordinal);
                types = (areTypesPure ? line.Substring(0, line.Length - " pure".Length) : line).Split(',').Select(type => type.Trim()).ToArray();
                if (types.FirstOrDefault(type => !TypePattern.IsMatch(type)) is { } wrong)
                    throw new FormatException($"'{wrong}' is not a type: '{line}'");
            }
        }
    }

    /// <summary>The lines without comments; a line that ends in a comma or semicolon goes on in the next.</summary>
    private static IEnumerable<string> JoinContinued(string text)
    {
        var begun = "";
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length == 0 || line.TrimStart()[0] == '#')
                continue;

            begun = begun.Length == 0 ? line : $"{begun} {line.TrimStart()}";
            if (begun[begun.Length - 1] is ',' or ';')
                continue;

            yield return begun;
            begun = "";
        }

        if (begun.Length > 0)
            throw new FormatException($"The text ends within a line: '{begun.Trim()}'");
    }

    private IEnumerable<Contract> ParseMember(string[] types, bool areTypesPure)
    {
        if (types.Length == 0)
            throw Error("a member stands before any type");

        var names = new List<string> { Word() };
        while (Accept("|"))
            names.Add(Word());

        var (parameters, hasMore) = Accept("(") ? ParseParameters() : (null, false);
        var always = ImmutableArray<ContractFact>.Empty;
        var whenTrue = always;
        var whenFalse = always;
        var whenArguments = ImmutableArray<ConditionalFacts>.Empty;

        while (_next < _tokens.Length)
        {
            if (!Accept("when"))
                always = always.AddRange(ParseFacts());
            else if (Accept("true"))
                whenTrue = whenTrue.AddRange(ParseFacts(":"));
            else if (Accept("false"))
                whenFalse = whenFalse.AddRange(ParseFacts(":"));
            else
                whenArguments = whenArguments.Add(new(ParseConditions(), ParseFacts(":")));

            if (_next < _tokens.Length)
                Expect(";");
        }

        return
            from type in types
            from name in names
            select new Contract(
                type, name == "new" ? ".ctor" : name, parameters, hasMore, always, whenTrue, whenFalse, whenArguments, _isPure ?? areTypesPure);
    }

    private (ImmutableArray<ContractParameter>? Parameters, bool HasMore) ParseParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<ContractParameter>();
        while (!Accept(")"))
        {
            if (parameters.Count > 0)
                Expect(",");

            if (Accept(".."))
            {
                Expect(")");
                return (parameters.ToImmutable(), true);
            }

            _parameters.Add(Word());
            parameters.Add(new ContractParameter(_parameters.Last(), Accept(":") ? Word() : null));
        }

        return (parameters.ToImmutable(), false);
    }

    private ImmutableArray<AtLeastZero> ParseConditions()
    {
        var conditions = ParseComparison().ToImmutableArray();
        while (Accept(","))
            conditions = conditions.AddRange(ParseComparison());

        return conditions;
    }

    private ImmutableArray<ContractFact> ParseFacts(string? before = null)
    {
        if (before is not null)
            Expect(before);

        var facts = ImmutableArray.CreateBuilder<ContractFact>();
        do
        {
            if (Peek(0) is "pure" or "impure" && Peek(1) is "" or "," or ";")
                _isPure = Token() == "pure";
            else if (ParseFact() is { } fact)
                facts.Add(fact);
            else
                facts.AddRange(ParseComparison());
        }
        while (Accept(","));

        return facts.ToImmutable();
    }

    /// <returns>Null when it is a comparison.</returns>
    private ContractFact? ParseFact()
    {
        switch (Peek(0), Peek(1))
        {
            case ("never", "returns"):
                Skip(2);
                return new NeverReturns();
            case ("elements", "not"):
                Skip(2).Expect("null");
                return new ElementsNotNull();
            case ("found" or "equal" or "holds" or "fails", "("):
                return ParseCall(Token());
            case ("result", "is"):
                return Skip(2).ParseResultKind(Token());
            case ("result", "same"):
                return new SameAs(Skip(2).Expect("as").ParseSubject());
            case ("result", "blank"):
                return new BlankAs(Skip(2).Expect("as").ParseSubject());
            case ("result", "part"):
                return PartOf(Skip(2).Expect("of").ParseSubject());
            case (_, "null"):
                var isNull = new IsNull(ParseSubject());
                Skip(1);
                return isNull;
            case (_, "not"):
                var subject = ParseSubject();
                Skip(1);
                if (Accept("blank"))
                    return new NotBlank(subject);

                Expect("null");
                return new NotNull(subject);
            default:
                return null;
        }
    }

    private ContractFact ParseCall(string name) => (name, ParseArguments()) switch
    {
        ("found", [var @in, var needle]) => new Found(@in, needle, ParseOptional("by")),
        ("equal", [var first, var second]) => new EqualTo(first, second),
        ("holds", [var condition]) => new Holds(condition, Value: true),
        ("fails", [var condition]) => new Holds(condition, Value: false),
        _ => throw Error($"wrong number of values for '{name}'"),
    };

    private ContractFact ParseResultKind(string kind)
    {
        if (kind == "one")
            Expect("of");

        var search = kind != "search" ? (SearchKind?)null
            : Accept("last") ? SearchKind.Last
            : Accept("any") ? SearchKind.Any
            : SearchKind.First;

        return (kind, search, ParseArguments()) switch
        {
            (_, SearchKind.Any, [var @in]) => new SearchResult(SearchKind.Any, @in, null, ParseOptional("from"), ParseOptional("by")),
            (_, { } which, [var @in, var needle]) => new SearchResult(which, @in, needle, ParseOptional("from"), ParseOptional("by")),
            ("one", _, [var first, var second]) => new OneOf(first, second),
            ("comparison", _, [var first, var second]) => new Comparison(first, second),
            ("format", _, [var value]) => new Formatted(value, null),
            ("format", _, [var value, var format]) => new Formatted(value, format),
            _ => throw Error($"a result cannot be such a '{kind}'"),
        };
    }

    private static AtLeastZero PartOf(Subject whole) => new(new Sum(
        ImmutableArray.Create(new SumTerm(whole, IsLength: true, 1), new SumTerm(Result, IsLength: true, -1)), 0));

    private IEnumerable<AtLeastZero> ParseComparison()
    {
        var terms = new Dictionary<(Subject Subject, bool IsLength), int>();
        var constant = ParseSum(terms, 1);
        var comparison = Token();
        constant += ParseSum(terms, -1); // left - right

        AtLeastZero Fact(int sign, int less) => new(new Sum(
            terms.Where(term => term.Value != 0)
                .Select(term => new SumTerm(term.Key.Subject, term.Key.IsLength, sign * term.Value)).ToImmutableArray(),
            (sign * constant) - less));

        return comparison switch
        {
            ">=" => new[] { Fact(1, 0) },
            "<=" => new[] { Fact(-1, 0) },
            ">" => new[] { Fact(1, 1) },
            "<" => new[] { Fact(-1, 1) },
            "==" => new[] { Fact(1, 0), Fact(-1, 0) },
            _ => throw Error($"a comparison expected, not '{comparison}'"),
        };
    }

    /// <summary>Adds the terms of a sum to <paramref name="terms"/> and returns its constant.</summary>
    private int ParseSum(Dictionary<(Subject, bool), int> terms, int sign)
    {
        var constant = 0;
        var termSign = Accept("-") ? -sign : sign;
        while (true)
        {
            var isNumber = int.TryParse(Peek(0), out var factor);
            if (isNumber)
                Skip(1);

            if (isNumber && !Accept("*"))
            {
                constant += termSign * factor;
            }
            else
            {
                var isLength = Peek(1) == "(" && Accept("len");
                var subject = isLength ? ParseArguments()[0] : ParseSubject();
                terms.TryGetValue((subject, isLength), out var coefficient);
                terms[(subject, isLength)] = coefficient + (termSign * (isNumber ? factor : 1));
            }

            if (Accept("+"))
                termSign = sign;
            else if (Accept("-"))
                termSign = -sign;
            else
                return constant;
        }
    }

    private Subject[] ParseArguments()
    {
        var subjects = new List<Subject> { Expect("(").ParseSubject() };
        while (Accept(","))
            subjects.Add(ParseSubject());

        Expect(")");
        return subjects.ToArray();
    }

    private Subject? ParseOptional(string preposition) => Accept(preposition) ? ParseSubject() : null;

    private Subject ParseSubject() => Word() switch
    {
        "this" => new Subject(SubjectKind.This, null),
        "result" => Result,
        var name when _parameters.IndexOf(name) is >= 0 and var ordinal => new Subject(SubjectKind.Parameter, name, ordinal),
        var name => throw Error($"'{name}' is neither 'this', 'result' nor one of the parameters"),
    };

    private string Peek(int ahead) => _next + ahead < _tokens.Length ? _tokens[_next + ahead] : "";

    private string Token() => _next < _tokens.Length ? _tokens[_next++] : throw Error("it ends too early");

    private string Word() => Token() is var word && (char.IsLetter(word[0]) || word[0] == '_') ? word : throw Error($"a name expected, not '{word}'");

    private bool Accept(string token)
    {
        if (Peek(0) != token)
            return false;

        _next++;
        return true;
    }

    private ContractParser Expect(string token) => Accept(token) ? this : throw Error($"'{token}' expected, not '{Peek(0)}'");

    private ContractParser Skip(int tokens)
    {
        _next += tokens;
        return this;
    }

    private FormatException Error(string what) => new($"{what} in the line '{_line}'");
}
