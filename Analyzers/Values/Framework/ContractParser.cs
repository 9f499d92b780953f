using System.Collections.Immutable;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Reads the line of a member, in the language that <c>Table/README.md</c> describes.</summary>
internal sealed class ContractParser
{
    private static readonly Subject Result = new(SubjectKind.Result, null);

    private readonly ContractLine _line;
    private readonly List<string> _parameters = new();
    private bool _isPure;

    private ContractParser(string line, bool isTypePure)
    {
        _line = new ContractLine(line);
        _isPure = isTypePure;
    }

    /// <returns>A contract for each of the types and names.</returns>
    /// <exception cref="FormatException">The line cannot be understood; the message quotes it.</exception>
    public static IEnumerable<Contract> Parse(string line, string[] types, bool areTypesPure) =>
        new ContractParser(line, areTypesPure).ParseMember(types);

    private IEnumerable<Contract> ParseMember(string[] types)
    {
        List<string> names = new() { _line.Name() };
        while (_line.Accept("|"))
        {
            names.Add(_line.Name());
        }

        bool hasMore = false;
        ImmutableArray<ContractParameter>? parameters = _line.Accept("(") ? ParseParameters(out hasMore) : null;
        ImmutableArray<ContractFact> always = ImmutableArray<ContractFact>.Empty;
        ImmutableArray<ContractFact> whenTrue = always;
        ImmutableArray<ContractFact> whenFalse = always;
        ImmutableArray<ConditionalFacts> whenArguments = ImmutableArray<ConditionalFacts>.Empty;

        while (!_line.IsAtEnd)
        {
            if (_line.Accept("when", "true", ":"))
            {
                whenTrue = whenTrue.AddRange(ParseFacts());
            }
            else if (_line.Accept("when", "false", ":"))
            {
                whenFalse = whenFalse.AddRange(ParseFacts());
            }
            else if (_line.Accept("when"))
            {
                ImmutableArray<AtLeastZero> conditions = ParseConditions();
                whenArguments = whenArguments.Add(new ConditionalFacts(conditions, ParseFacts()));
            }
            else
            {
                always = always.AddRange(ParseFacts());
            }

            if (!_line.IsAtEnd)
            {
                _line.Expect(";");
            }
        }

        return
            from type in types
            from name in names
            select new Contract(
                type, name == "new" ? ".ctor" : name, parameters, hasMore, always, whenTrue, whenFalse, whenArguments, _isPure);
    }

    private ImmutableArray<ContractParameter> ParseParameters(out bool hasMore)
    {
        ImmutableArray<ContractParameter> parameters = ImmutableArray<ContractParameter>.Empty;
        hasMore = false;
        while (!_line.Accept(")"))
        {
            if (!parameters.IsEmpty)
            {
                _line.Expect(",");
            }

            if (_line.Accept(".."))
            {
                hasMore = true;
                _line.Expect(")");
                break;
            }

            string name = _line.Name();
            _parameters.Add(name);
            parameters = parameters.Add(new ContractParameter(name, _line.Accept(":") ? _line.Name() : null));
        }

        return parameters;
    }

    private ImmutableArray<AtLeastZero> ParseConditions()
    {
        ImmutableArray<AtLeastZero> conditions = ParseComparison();
        while (_line.Accept(","))
        {
            conditions = conditions.AddRange(ParseComparison());
        }

        _line.Expect(":");
        return conditions;
    }

    private ImmutableArray<ContractFact> ParseFacts()
    {
        ImmutableArray<ContractFact>.Builder facts = ImmutableArray.CreateBuilder<ContractFact>();
        do
        {
            if (_line.Peek() is "pure" or "impure" && _line.Peek(1) is "" or "," or ";")
            {
                _isPure = _line.Token() == "pure";
            }
            else if (ParseFact() is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                facts.AddRange(ParseComparison());
            }
        }
        while (_line.Accept(","));

        return facts.ToImmutable();
    }

    /// <returns>Null when it is a comparison.</returns>
    private ContractFact? ParseFact()
    {
        if (_line.Accept("never", "returns"))
        {
            return new NeverReturns();
        }

        if (_line.Accept("elements", "not", "null"))
        {
            return new ElementsNotNull();
        }

        if (_line.Accept("result", "is"))
        {
            return ParseResultKind();
        }

        if (_line.Accept("result", "same", "as"))
        {
            return new SameAs(ParseSubject());
        }

        if (_line.Accept("result", "blank", "as"))
        {
            return new BlankAs(ParseSubject());
        }

        if (_line.Accept("result", "part", "of"))
        {
            SumTerm whole = new(ParseSubject(), IsLength: true, 1);
            return new AtLeastZero(new Sum(ImmutableArray.Create(whole, new SumTerm(Result, IsLength: true, -1)), 0));
        }

        return (_line.Peek(), _line.Peek(1)) switch
        {
            (not "len", "(") => ParseCall(_line.Name()),
            (_, "not" or "null") => ParseState(ParseSubject()),
            _ => null,
        };
    }

    private ContractFact ParseState(Subject subject) =>
        _line.Accept("null") ? new IsNull(subject)
        : _line.Accept("not", "null") ? new NotNull(subject)
        : _line.Accept("not", "blank") ? new NotBlank(subject)
        : throw _line.Error("'null', 'not null' or 'not blank' expected");

    private ContractFact ParseCall(string name) => (name, ParseArguments()) switch
    {
        ("found", [var whole, var needle]) => new Found(whole, needle, ParseOptional("by")),
        ("equal", [var first, var second]) => new EqualTo(first, second),
        ("alike", [var first, var second]) => new Alike(first, second),
        ("holds", [var condition]) => new Holds(condition, Value: true),
        ("fails", [var condition]) => new Holds(condition, Value: false),
        _ => throw _line.Error($"unknown fact, or wrong number of values for '{name}'"),
    };

    private ContractFact ParseResultKind()
    {
        string kind = _line.Accept("one", "of") ? "one of" : _line.Name();
        SearchKind? search = kind != "search" ? null
            : _line.Accept("last") ? SearchKind.Last
            : _line.Accept("any") ? SearchKind.Any
            : SearchKind.First;

        return (kind, search, ParseArguments()) switch
        {
            (_, SearchKind.Any, [var whole]) => new SearchResult(SearchKind.Any, whole, null, ParseOptional("from"), ParseOptional("by")),
            (_, { } which, [var whole, var needle]) => new SearchResult(which, whole, needle, ParseOptional("from"), ParseOptional("by")),
            ("one of", _, [var first, var second]) => new OneOf(first, second),
            ("comparison", _, [var first, var second]) => new Comparison(first, second),
            ("format", _, [var value]) => new Formatted(value, null),
            ("format", _, [var value, var format]) => new Formatted(value, format),
            _ => throw _line.Error($"unknown kind of result, or wrong number of values for '{kind}'"),
        };
    }

    private ImmutableArray<AtLeastZero> ParseComparison() => ContractSum.Parse(_line, ParseSubject);

    private Subject[] ParseArguments()
    {
        List<Subject> arguments = new();
        do
        {
            _line.Expect(arguments.Count == 0 ? "(" : ",");
            arguments.Add(ParseSubject());
        }
        while (_line.Peek() == ",");

        _line.Expect(")");
        return arguments.ToArray();
    }

    private Subject? ParseOptional(string preposition) => _line.Accept(preposition) ? ParseSubject() : null;

    private Subject ParseSubject() => _line.Name() switch
    {
        "this" => new Subject(SubjectKind.This, null),
        "result" => Result,
        "element" => new Subject(SubjectKind.Element, null),
        var name when _parameters.IndexOf(name) is >= 0 and var ordinal => new Subject(SubjectKind.Parameter, name, ordinal),
        var name => throw _line.Error($"'{name}' is neither 'this', 'result' nor a parameter"),
    };
}
