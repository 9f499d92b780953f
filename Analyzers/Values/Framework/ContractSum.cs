using System.Collections.Immutable;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Reads a comparison of two sums, such as <c>len(result) &lt;= 2*len(value) + 1</c>.</summary>
internal sealed class ContractSum
{
    private readonly ContractLine _line;
    private readonly Func<Subject> _parseSubject;
    private readonly Dictionary<(Subject Subject, bool IsLength), int> _terms = new();
    private int _constant;

    private ContractSum(ContractLine line, Func<Subject> parseSubject)
    {
        _line = line;
        _parseSubject = parseSubject;
    }

    /// <returns>One fact, or two for an equation.</returns>
    public static ImmutableArray<AtLeastZero> Parse(ContractLine line, Func<Subject> parseSubject)
    {
        ContractSum difference = new(line, parseSubject);
        difference.Add(1);
        string comparison = line.Token();
        difference.Add(-1);

        return comparison switch
        {
            ">=" => ImmutableArray.Create(difference.Times(1, 0)),
            ">" => ImmutableArray.Create(difference.Times(1, -1)),
            "<=" => ImmutableArray.Create(difference.Times(-1, 0)),
            "<" => ImmutableArray.Create(difference.Times(-1, -1)),
            "==" => ImmutableArray.Create(difference.Times(1, 0), difference.Times(-1, 0)),
            _ => throw line.Error($"a comparison expected, not '{comparison}'"),
        };
    }

    /// <summary>Reads one side.</summary>
    private void Add(int side)
    {
        int sign = _line.Accept("-") ? -side : side;
        while (true)
        {
            AddTerm(sign);
            if (_line.Accept("+"))
            {
                sign = side;
            }
            else if (_line.Accept("-"))
            {
                sign = -side;
            }
            else
            {
                return;
            }
        }
    }

    private void AddTerm(int sign)
    {
        int factor = 1;
        if (int.TryParse(_line.Peek(), out int number))
        {
            _line.Token();
            if (!_line.Accept("*"))
            {
                _constant += sign * number;
                return;
            }

            factor = number;
        }

        bool isLength = _line.Accept("len", "(");
        Subject subject = _parseSubject();
        if (isLength)
        {
            _line.Expect(")");
        }

        _terms.TryGetValue((subject, isLength), out int coefficient);
        _terms[(subject, isLength)] = coefficient + (sign * factor);
    }

    private AtLeastZero Times(int factor, int offset) => new(new Sum(
        _terms.Where(term => term.Value != 0)
            .Select(term => new SumTerm(term.Key.Subject, term.Key.IsLength, factor * term.Value)).ToImmutableArray(),
        (factor * _constant) + offset));
}
