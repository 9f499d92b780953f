using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

internal enum ValueKind
{
    /// <summary>A compile-time constant; <see cref="Value.Constant"/> holds it.</summary>
    Constant,

    /// <summary>What a parameter held when the body was entered.</summary>
    Parameter,

    /// <summary>The current instance.</summary>
    This,

    /// <summary>A field or property of <see cref="Value.Base"/> (none when static), as of one version of that member.</summary>
    Member,

    /// <summary>An element of <see cref="Value.Base"/>; the operands are the indices.</summary>
    Element,

    /// <summary>The number of elements of <see cref="Value.Base"/>.</summary>
    Length,

    /// <summary>An integer that is a sum of other values; <see cref="Value.Sum"/> holds it.</summary>
    Sum,

    /// <summary>The result of a call; pure calls with equal operands are equal values.</summary>
    Call,

    /// <summary>The index that a search in <see cref="Value.Base"/> returned, or -1.</summary>
    Search,

    /// <summary>What a place holds where several paths meet.</summary>
    Merge,

    /// <summary>A part of <see cref="Value.Base"/>; the operands are where it starts and ends.</summary>
    Slice,

    /// <summary>The elements of <see cref="Value.Base"/> seen through another type: a span over a string.</summary>
    View,

    /// <summary><see cref="Value.Base"/> as another type, which it was found to be.</summary>
    Cast,

    /// <summary>The operands' text, one after the other.</summary>
    Concatenation,

    /// <summary>An index counted from the end; the operand is the distance.</summary>
    FromEnd,

    /// <summary>A range; the operands are its start and end.</summary>
    Range,

    /// <summary>A comparison or a logical combination of the operands.</summary>
    Condition,

    /// <summary>Whether the operand is null.</summary>
    NullTest,

    /// <summary>The value that a summarised method returns.</summary>
    Result,

    /// <summary>The value of an operation of which nothing else is known.</summary>
    Opaque,
}

/// <summary>
/// A symbolic value: equal values are the same object, and what a value stands for never changes. What is
/// known of it at a point of the program is in the <see cref="Facts"/> of that point.
/// </summary>
internal sealed class Value
{
    private Traits? _intrinsic;
    private bool _isLifted;

    public Value(int id, ValueKind kind, ITypeSymbol? type, object? key, Value? @base, ImmutableArray<Value> operands)
    {
        Id = id;
        Kind = kind;
        Type = type;
        Key = key;
        Base = @base;
        Operands = operands;
    }

    public int Id { get; }

    public ValueKind Kind { get; }

    public ITypeSymbol? Type { get; }

    /// <summary>What tells values of one kind apart: the symbol, the operation, the operator, the place.</summary>
    public object? Key { get; }

    public Value? Base { get; }

    public ImmutableArray<Value> Operands { get; }

    public ISymbol? Symbol => (Key as MemberKey)?.Symbol ?? Key as ISymbol;

    public object? Constant => Kind == ValueKind.Constant ? ((ConstantKey)Key!).Value : null;

    public Linear Sum => (Linear)Key!;

    /// <summary>The smallest and largest value that the type or the kind allows, when there is such a limit.</summary>
    public long? Minimum { get; set; }

    public long? Maximum { get; set; }

    /// <summary>What this value is on each of the paths (or in each of the situations) that lead to it.</summary>
    public ImmutableArray<Case> Cases { get; set; } = ImmutableArray<Case>.Empty;

    /// <summary>Whether <see cref="Cases"/> are all there are; otherwise they are examples.</summary>
    public bool CasesAreComplete { get; set; } = true;

    /// <summary>The first operation that produced the value; for messages.</summary>
    public IOperation? Origin { get; set; }

    /// <summary>What follows when this condition is true, and when it is false.</summary>
    public Implications? Implications { get; set; }

    /// <summary>The values that this condition is about although nothing is known to follow from it.</summary>
    public ImmutableArray<Value> Subjects { get; set; } = ImmutableArray<Value>.Empty;

    /// <summary>The texts whose content this condition tests.</summary>
    public ImmutableArray<Value> Tested { get; set; } = ImmutableArray<Value>.Empty;

    /// <summary>The outcome that speaks for <see cref="Subjects"/>; none where the condition's name does not tell.</summary>
    public bool? ApprovingOutcome { get; set; }

    /// <summary>What it was computed from, where nothing else tells.</summary>
    public ImmutableArray<Value> Inputs { get; set; } = ImmutableArray<Value>.Empty;

    /// <summary>The text that is blank exactly when this one is: what was trimmed.</summary>
    public Value? BlankAs { get; set; }

    /// <summary>What the call answered that assigned this value to an <c>out</c> parameter: only if true, it has a meaning.</summary>
    public Value? Answer { get; set; }

    /// <summary>What holds for each element of this sequence, in terms of <see cref="ElementKnowledge.Element"/>.</summary>
    public ElementKnowledge? Elements { get; set; }

    /// <summary>What follows from what the value is; asked for often, so kept.</summary>
    public Traits Intrinsic => _intrinsic ??= IntrinsicTraits.Of(this);

    /// <summary>Whether it is null on some path although the type that it is known by has no null: a lifted number.</summary>
    public bool IsLifted
    {
        get => _isLifted;
        set => (_isLifted, _intrinsic) = (value, null);
    }

    /// <summary>Whether it is what a place holds after something that is not walked may have written to it.</summary>
    public bool IsUnsettled { get; set; }

    public bool IsNullConstant => Kind == ValueKind.Constant && Constant is null;

    public bool IsConstant(out long number)
    {
        number = 0;
        if (Kind != ValueKind.Constant)
        {
            return false;
        }

        switch (Constant)
        {
            case int i: number = i; return true;
            case long l: number = l; return true;
            case uint u: number = u; return true;
            case short s: number = s; return true;
            case ushort us: number = us; return true;
            case byte b: number = b; return true;
            case sbyte sb: number = sb; return true;
            case char c: number = c; return true;
            case bool flag: number = flag ? 1 : 0; return true;
            default: return false;
        }
    }

    /// <summary>This value, the object that it belongs to, the one that that belongs to, and so on.</summary>
    public IEnumerable<Value> WithOwners()
    {
        for (Value? value = this; value is not null; value = value.Base)
        {
            yield return value;
        }
    }

    public override string ToString() => Kind switch
    {
        ValueKind.Constant => Constant?.ToString() ?? "null",
        ValueKind.Sum => Sum.ToString(),
        ValueKind.Length => $"len({Base})",
        ValueKind.Member => $"{Base}.{Symbol?.Name}",
        ValueKind.Parameter => Symbol?.Name ?? "?",
        _ => $"{Kind}#{Id}",
    };
}

/// <summary>One way in which a value came about: what it then is, and what then holds.</summary>
internal sealed class Case(Value value, Facts facts)
{
    public Value Value { get; } = value;

    public Facts Facts { get; } = facts;
}

/// <summary>What follows from the truth of a condition and from its opposite.</summary>
internal sealed record Implications(Facts WhenTrue, Facts WhenFalse);

/// <summary>A member as of one version: a write to the member makes a new version.</summary>
internal sealed record MemberKey(ISymbol Symbol, object? Version)
{
    public bool Equals(MemberKey? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && Equals(Version, other.Version);

    public override int GetHashCode() =>
        (SymbolEqualityComparer.Default.GetHashCode(Symbol) * 31) + (Version?.GetHashCode() ?? 0);
}

/// <summary>The version of what is computed: those of all that it is computed from.</summary>
internal sealed record VersionsRead(IReadOnlyList<object> Versions)
{
    public bool Equals(VersionsRead? other) => other is not null && Versions.SequenceEqual(other.Versions);

    public override int GetHashCode() => Versions.Aggregate(0, (hash, version) => (hash * 31) + version.GetHashCode());
}

/// <summary>How a search is made.</summary>
/// <param name="Kind">Which match it gives.</param>
/// <param name="HasNeedle">Whether the first operand is what is looked for.</param>
/// <param name="HasStart">Whether the next operand is where it begins.</param>
/// <param name="Method">The method, where the kind does not say which match it gives.</param>
/// <param name="Contents">The versions of the collections whose contents may change.</param>
internal sealed record SearchKey(SearchKind Kind, bool HasNeedle, bool HasStart, string? Method, VersionsRead? Contents);

/// <summary>Keeps the constant <see langword="null"/> apart from no key, and 0 apart from false.</summary>
internal sealed record ConstantKey(object? Value, string? TypeName);
