using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Netra.Analyzers.Values.Framework;

/// <summary>
/// Reads the contract language, in which the table of framework members is written.
/// </summary>
/// <remarks>
/// <code>
/// # A comment.
/// System.String pure                                 types, from the first column; more after a comma
///   StartsWith|EndsWith(value, ..)  when true: len(this) &gt;= len(value)
/// </code>
/// A member line is indented: names, parameters, facts.
/// <para>Parameters: <c>(a, b)</c> are exactly these names, <c>(a, ..)</c> allows any further ones, <c>a: char</c>
/// asks for the type; a property has no parentheses, and a constructor is called <c>new</c>.</para>
/// <para>Facts are separated by commas; <c>; when true:</c> and <c>; when false:</c> begin those that depend on the
/// result. A subject is <c>this</c>, <c>result</c> or a parameter. Facts are: a comparison of sums (<c>len(result)
/// == 2*len(a) + 1</c>), <c>a not null</c>, <c>a null</c>, <c>a not blank</c>, <c>elements not null</c>,
/// <c>never returns</c>, <c>result is search(in, needle[, start])</c>, <c>result is search last(in, needle)</c>,
/// <c>result is search any(in[, start])</c>, <c>result is one of(a, b)</c>, <c>result is comparison(a, b)</c>,
/// <c>result is format(value[, format])</c>, <c>result same as a</c>, <c>result part of a</c>,
/// <c>found(in, needle)</c>, <c>equal(a, b)</c>, <c>holds(a)</c>, <c>fails(a)</c>.</para>
/// <para><c>pure</c> after a type holds for its members; <c>pure</c> and <c>impure</c> are facts of one member.</para>
/// </remarks>
internal sealed class ContractParser
{
    private static readonly Regex TokenPattern = new(@"\s*(\.\.|[<>=]=|[\w`]+(\[\])?|[^\s])", RegexOptions.CultureInvariant);

    private readonly string _line;
    private readonly string[] _tokens;
    private readonly List<string> _parameters = new();
    private int _next;
    private bool? _isPure;

    private ContractParser(string line)
    {
        _line = line.Trim();
        _tokens = TokenPattern.Matches(_line).Cast<Match>().Select(match => match.Groups[1].Value).ToArray();
    }

    /// <exception cref="FormatException">A line cannot be understood; the message quotes it.</exception>
    public static IEnumerable<Contract> Parse(string text)
    {
        var types = new List<string>();
        var areTypesPure = false;
        var isTypeListOpen = false;

        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length == 0 || line.TrimStart()[0] == '#')
                continue;

            if (char.IsWhiteSpace(line[0]) && !isTypeListOpen)
            {
                if (types.Count == 0)
                    throw new FormatException($"A member stands before any type: '{line.Trim()}'");

                foreach (var contract in new ContractParser(line).ParseMember(types, areTypesPure))
                    yield return contract;

                continue;
            }

            if (!isTypeListOpen)
                types.Clear();

            areTypesPure = line.EndsWith(" pure", StringComparison.Ordinal);
            isTypeListOpen = line.EndsWith(",", StringComparison.Ordinal);
            var names = areTypesPure ? line.Substring(0, line.Length - " pure".Length) : line;
            foreach (var name in names.TrimEnd(',').Split(',').Select(name => name.Trim()))
            {
                if (!Regex.IsMatch(name, @"^[\w.+`]+$"))
                    throw new FormatException($"Not a type name: '{name}' in '{line.Trim()}'");

                types.Add(name);
            }
        }
    }

    private IEnumerable<Contract> ParseMember(List<string> types, bool areTypesPure)
    {
        var names = new List<string> { Word() };
        while (Accept("|"))
            names.Add(Word());

        var (parameters, hasMore) = Accept("(") ? ParseParameters() : (null, false);
        var always = ImmutableArray.CreateBuilder<ContractFact>();
        var whenTrue = ImmutableArray.CreateBuilder<ContractFact>();
        var whenFalse = ImmutableArray.CreateBuilder<ContractFact>();

        while (_next < _tokens.Length)
        {
            var facts = always;
            if (Accept("when"))
            {
                facts = Accept("true") ? whenTrue : Accept("false") ? whenFalse : throw Error("'true' or 'false' expected");
                Expect(":");
            }

            do
                facts.AddRange(ParseFact());
            while (Accept(","));

            if (_next < _tokens.Length)
                Expect(";");
        }

        return
            from type in types
            from name in names
            select new Contract(
                type, name == "new" ? ".ctor" : name, parameters, hasMore,
                always.ToImmutable(), whenTrue.ToImmutable(), whenFalse.ToImmutable(), _isPure ?? areTypesPure);
    }

    private (ImmutableArray<ContractParameter>? Parameters, bool HasMore) ParseParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<ContractParameter>();
        var hasMore = false;
        while (!Accept(")"))
        {
            if (parameters.Count > 0)
                Expect(",");

            if (Accept(".."))
            {
                hasMore = true;
                Expect(")");
                break;
            }

            var name = Word();
            parameters.Add(new ContractParameter(name, Accept(":") ? Word() : null));
            _parameters.Add(name);
        }

        return (parameters.ToImmutable(), hasMore);
    }

    private IEnumerable<ContractFact> ParseFact()
    {
        switch (Peek(0), Peek(1))
        {
            case ("pure" or "impure", "" or "," or ";"):
                _isPure = Word() == "pure";
                return Array.Empty<ContractFact>();
            case ("never", "returns"):
                return One(new NeverReturns(), skip: 2);
            case ("elements", "not"):
                _next += 2;
                Expect("null");
                return One(new ElementsNotNull());
            case ("found", "("):
                return One(Call(1, 2, 2, subjects => new Found(subjects[0], subjects[1])));
            case ("equal", "("):
                return One(Call(1, 2, 2, subjects => new EqualTo(subjects[0], subjects[1])));
            case ("holds", "("):
                return One(Call(1, 1, 1, subjects => new Holds(subjects[0], Value: true)));
            case ("fails", "("):
                return One(Call(1, 1, 1, subjects => new Holds(subjects[0], Value: false)));
            case ("result", "is"):
                _next += 2;
                return One(ParseResultKind());
            case ("result", "same"):
                _next += 2;
                Expect("as");
                return One(new SameAs(ParseSubject()));
            case ("result", "part"):
                _next += 2;
                Expect("of");
                var whole = new SumTerm(ParseSubject(), IsLength: true, 1);
                var part = new SumTerm(new Subject(SubjectKind.Result, null), IsLength: true, -1);
                return One(new AtLeastZero(new Sum(ImmutableArray.Create(whole, part), 0)));
            case (_, "null"):
                return One(new IsNull(ParseSubject()), skip: 1);
            case (_, "not"):
                var subject = ParseSubject();
                _next++;
                return One(Accept("blank") ? new NotBlank(subject) : Accept("null") ? new NotNull(subject) : throw Error("'null' or 'blank' expected"));
            default:
                return ParseComparison();
        }
    }

    private ContractFact ParseResultKind()
    {
        var kind = Word();
        var variant = Peek(0);
        return (kind, variant) switch
        {
            ("search", "(") => Call(0, 2, 3, s => new SearchResult(SearchKind.First, s[0], s[1], s.Length > 2 ? s[2] : null)),
            ("search", "last") => Call(1, 2, 2, s => new SearchResult(SearchKind.Last, s[0], s[1], null)),
            ("search", "any") => Call(1, 1, 2, s => new SearchResult(SearchKind.Any, s[0], null, s.Length > 1 ? s[1] : null)),
            ("one", "of") => Call(1, 2, 2, s => new OneOf(s[0], s[1])),
            ("comparison", "(") => Call(0, 2, 2, s => new Comparison(s[0], s[1])),
            ("format", "(") => Call(0, 1, 2, s => new Formatted(s[0], s.Length > 1 ? s[1] : null)),
            _ => throw Error($"the result cannot be '{kind}'"),
        };
    }

    private ContractFact Call(int skip, int minimum, int maximum, Func<Subject[], ContractFact> create)
    {
        _next += skip;
        Expect("(");
        var subjects = new List<Subject> { ParseSubject() };
        while (Accept(","))
            subjects.Add(ParseSubject());

        Expect(")");
        return subjects.Count >= minimum && subjects.Count <= maximum
            ? create(subjects.ToArray())
            : throw Error($"{minimum} to {maximum} values expected, not {subjects.Count}");
    }

    private IEnumerable<ContractFact> ParseComparison()
    {
        var left = new Dictionary<(Subject, bool), int>();
        var constant = ParseSum(left, 1);
        var comparison = Token();
        constant += ParseSum(left, -1);                        // left - right

        AtLeastZero Fact(int sign, int offset) => new(new Sum(
            left.Where(term => term.Value != 0)
                .Select(term => new SumTerm(term.Key.Item1, term.Key.Item2, sign * term.Value)).ToImmutableArray(),
            (sign * constant) + offset));

        return comparison switch
        {
            ">=" => One(Fact(1, 0)),
            "<=" => One(Fact(-1, 0)),
            ">" => One(Fact(1, -1)),
            "<" => One(Fact(-1, -1)),
            "==" => new ContractFact[] { Fact(1, 0), Fact(-1, 0) },
            _ => throw Error($"a comparison expected, not '{comparison}'"),
        };
    }

    /// <summary>Adds the terms of the sum to <paramref name="terms"/> and returns its constant.</summary>
    private int ParseSum(Dictionary<(Subject, bool), int> terms, int sign)
    {
        var constant = 0;
        var termSign = Accept("-") ? -sign : sign;
        while (true)
        {
            var isNumber = int.TryParse(Peek(0), out var factor);
            _next += isNumber ? 1 : 0;
            if (isNumber && !Accept("*"))
            {
                constant += termSign * factor;
            }
            else
            {
                var isLength = Peek(1) == "(" && Accept("len") && Accept("(");
                var key = (ParseSubject(), isLength);
                if (isLength)
                    Expect(")");

                terms.TryGetValue(key, out var coefficient);
                terms[key] = coefficient + (termSign * (isNumber ? factor : 1));
            }

            if (Accept("+"))
                termSign = sign;
            else if (Accept("-"))
                termSign = -sign;
            else
                return constant;
        }
    }

    private Subject ParseSubject() => Word() switch
    {
        "this" => new Subject(SubjectKind.This, null),
        "result" => new Subject(SubjectKind.Result, null),
        var name when _parameters.Contains(name) => new Subject(SubjectKind.Parameter, name),
        var name => throw Error($"'{name}' is neither 'this', 'result' nor one of the parameters"),
    };

    private IEnumerable<ContractFact> One(ContractFact fact, int skip = 0)
    {
        _next += skip;
        return new[] { fact };
    }

    private string Peek(int ahead) => _next + ahead < _tokens.Length ? _tokens[_next + ahead] : "";

    private string Token() => _next < _tokens.Length ? _tokens[_next++] : throw Error("the line ends too early");

    private string Word() => Token() is var word && (char.IsLetter(word[0]) || word[0] == '_') ? word : throw Error($"a name expected, not '{word}'");

    private bool Accept(string token)
    {
        var isNext = Peek(0) == token;
        _next += isNext ? 1 : 0;
        return isNext;
    }

    private void Expect(string token)
    {
        if (!Accept(token))
            throw Error($"'{token}' expected, not '{Peek(0)}'");
    }

    private FormatException Error(string what) => new($"{char.ToUpperInvariant(what[0])}{what.Substring(1)}: '{_line}'");
}
