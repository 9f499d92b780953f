using System.Collections.Immutable;
using System.Text;

namespace Netra.Analyzers.Values;

/// <summary>A weighted sum of values without a constant: <c>len(s) - start</c>.</summary>
internal sealed class LinearForm : IEquatable<LinearForm>
{
    private readonly int _hash;

    // A bit for each atom, shared by those whose ids are 64 apart: most forms can be passed over at a glance.
    private readonly ulong _atoms;

    private LinearForm? _negated;
    private LinearForm? _withoutLast;

    private LinearForm(ImmutableArray<Term> terms)
    {
        Terms = terms;
        int hash = terms.Length;
        foreach (Term term in terms)
        {
            hash = (((hash * 31) + term.Atom.Id) * 31) + (int)term.Coefficient;
            _atoms |= Bit(term.Atom);
        }

        _hash = hash;
    }

    public static LinearForm Empty { get; } = new(ImmutableArray<Term>.Empty);

    /// <summary>Ordered by the ids of their atoms; no coefficient is zero.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The values that it is a sum of.</summary>
    public IEnumerable<Value> Atoms => Terms.Select(term => term.Atom);

    public bool IsEmpty => Terms.IsEmpty;

    /// <summary>Whether it is one length and nothing else.</summary>
    public bool IsLength => Terms is [{ Coefficient: 1, Atom.Kind: ValueKind.Length }];

    public static LinearForm Of(Value atom) => new(ImmutableArray.Create(new Term(atom, 1)));

    public LinearForm Add(LinearForm other, long factor)
    {
        if (factor == 0 || other.IsEmpty)
        {
            return this;
        }

        Term[] sum = new Term[Terms.Length + other.Terms.Length];
        int count = 0;
        int left = 0;
        int right = 0;
        while (left < Terms.Length || right < other.Terms.Length)
        {
            int order = left == Terms.Length ? 1
                : right == other.Terms.Length ? -1
                : Terms[left].Atom.Id - other.Terms[right].Atom.Id;
            if (order < 0)
            {
                sum[count++] = Terms[left++];
            }
            else if (order > 0)
            {
                Term term = other.Terms[right++];
                sum[count++] = new Term(term.Atom, term.Coefficient * factor);
            }
            else
            {
                long coefficient = Terms[left].Coefficient + (other.Terms[right].Coefficient * factor);
                if (coefficient != 0)
                {
                    sum[count++] = new Term(Terms[left].Atom, coefficient);
                }

                left++;
                right++;
            }
        }

        return count == 0 ? Empty : new LinearForm(ImmutableArray.Create(sum, 0, count));
    }

    public LinearForm Times(long factor) => factor switch
    {
        1 => this,
        -1 => _negated ??= Empty.Add(this, -1),
        _ => Empty.Add(this, factor),
    };

    public LinearForm WithoutLast() =>
        _withoutLast ??= Terms.Length == 1 ? Empty : new(ImmutableArray.Create(Terms, 0, Terms.Length - 1));

    public LinearForm DivideExactly(long divisor) =>
        new(ImmutableArray.CreateRange(Terms, term => new Term(term.Atom, term.Coefficient / divisor)));

    public long CoefficientOf(Value atom)
    {
        if ((_atoms & Bit(atom)) != 0)
        {
            foreach (Term term in Terms)
            {
                if (ReferenceEquals(term.Atom, atom))
                {
                    return term.Coefficient;
                }
            }
        }

        return 0;
    }

    private static ulong Bit(Value atom) => 1UL << (atom.Id & 63);

    public long GreatestCommonDivisor()
    {
        long divisor = 0;
        foreach (Term term in Terms)
        {
            divisor = GreatestCommonDivisor(divisor, term.Coefficient);
        }

        return divisor;
    }

    public static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return Math.Abs(left);
    }

    public bool Equals(LinearForm? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._hash != _hash || other.Terms.Length != Terms.Length)
        {
            return false;
        }

        for (int i = 0; i < Terms.Length; i++)
        {
            if (!ReferenceEquals(Terms[i].Atom, other.Terms[i].Atom) || Terms[i].Coefficient != other.Terms[i].Coefficient)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as LinearForm);

    public override int GetHashCode() => _hash;

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (Term term in Terms)
        {
            text.Append(term.Coefficient < 0 ? " - " : " + ");
            if (Math.Abs(term.Coefficient) != 1)
            {
                text.Append(Math.Abs(term.Coefficient)).Append('*');
            }

            text.Append(term.Atom);
        }

        return text.ToString();
    }

    internal readonly struct Term(Value atom, long coefficient)
    {
        public Value Atom { get; } = atom;

        public long Coefficient { get; } = coefficient;
    }
}
