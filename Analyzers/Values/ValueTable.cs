using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <summary>Makes the values of one body, each once.</summary>
internal sealed class ValueTable
{
    private readonly Dictionary<ValueKey, Value> _values = [];
    private readonly Dictionary<ISymbol, ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ITypeSymbol?> _sequences = new(SymbolEqualityComparer.Default);

    public Value Null { get; }

    /// <summary>The fields and properties that have been read so far.</summary>
    public IReadOnlyCollection<ISymbol> Members => _members.Values;

    /// <summary>Whether a part of a tuple has been read that a field, a property or an element holds: others may write to it there.</summary>
    public bool KnowsStoredTuples { get; set; }

    /// <summary>The types of the sequences of which elements have been read so far, with the types of those.</summary>
    public IReadOnlyDictionary<ISymbol, ITypeSymbol?> Sequences => _sequences;

    public ValueTable() => Null = Constant(null, null);

    public Value Constant(object? constant, ITypeSymbol? type) =>
        Intern(ValueKind.Constant, type, new ConstantKey(constant, constant?.GetType().Name));

    public Value Parameter(IParameterSymbol parameter) => Intern(ValueKind.Parameter, parameter.Type, parameter);

    public Value This(ITypeSymbol? type) => Intern(ValueKind.This, type, null);

    public Value Member(Value? instance, ISymbol member, ITypeSymbol? type, object? version, ImmutableArray<Value> arguments = default) =>
        Intern(ValueKind.Member, type, new MemberKey(member, version), instance, arguments);

    public Value Element(Value sequence, ImmutableArray<Value> indices, ITypeSymbol? type, object? version) =>
        Intern(ValueKind.Element, type, version, sequence, indices);

    public Value Call(IMethodSymbol method, ITypeSymbol? type, Value? instance, ImmutableArray<Value> arguments) =>
        Intern(ValueKind.Call, type, method, instance, arguments);

    public Value Opaque(object origin, ITypeSymbol? type) => Intern(ValueKind.Opaque, type, origin);

    /// <summary>The value of a call that may differ each time; <paramref name="origin"/> is the call.</summary>
    public Value FreshCall(IMethodSymbol method, ITypeSymbol? type, IOperation origin) =>
        Intern(ValueKind.Call, type, method, Opaque(origin, type));

    public Value Merge(object place, object block, ITypeSymbol? type) => Intern(ValueKind.Merge, type, (place, block));

    public Value Result(ITypeSymbol? type) => Intern(ValueKind.Result, type, null);

    public Value Compare(ComparisonOperator @operator, Value left, Value right) =>
        Boolean(ValueKind.Condition, @operator, null, ImmutableArray.Create(left, right));

    public Value Not(Value operand) => operand switch
    {
        { Kind: ValueKind.Constant, Constant: bool truth } => Truth(!truth),
        { Kind: ValueKind.Condition, Key: LogicalOperator.Not } => operand.Operands[0],
        _ => Boolean(ValueKind.Condition, LogicalOperator.Not, null, ImmutableArray.Create(operand)),
    };

    public Value And(Value left, Value right) =>
        left is { Kind: ValueKind.Constant, Constant: true } ? right
        : right is { Kind: ValueKind.Constant, Constant: true } ? left
        : Boolean(ValueKind.Condition, LogicalOperator.And, null, ImmutableArray.Create(left, right));

    public Value Or(Value left, Value right) => Not(And(Not(left), Not(right)));

    /// <summary>A test that only a value that is not null can pass.</summary>
    public Value TypeTest(Value operand, ITypeSymbol type) => Boolean(ValueKind.Condition, type, null, ImmutableArray.Create(operand));

    public Value NullTest(Value operand) => Boolean(ValueKind.NullTest, null, operand, default);

    public Value Truth(bool truth) => Constant(truth, null);

    private Value Boolean(ValueKind kind, object? key, Value? @base, ImmutableArray<Value> operands)
    {
        Value condition = Intern(kind, null, key, @base, operands);
        (condition.Minimum, condition.Maximum) = (0, 1);
        return condition;
    }

    public Value Slice(Value sequence, Value start, Value end, ITypeSymbol? type) =>
        Intern(ValueKind.Slice, type, null, sequence, ImmutableArray.Create(start, end));

    public Value View(Value sequence, ITypeSymbol? type) =>
        Intern(ValueKind.View, type, null, sequence.Kind == ValueKind.View ? sequence.Base : sequence);

    /// <summary>The same object known by a type that has a length; other types are told apart by nothing.</summary>
    public Value Cast(Value value, ITypeSymbol? type) =>
        value.IsNullConstant || CountMember.HasLength(value.Type) || !CountMember.HasLength(type) ? value : Intern(ValueKind.Cast, type, null, value);

    /// <summary>Whether it is a span that is either a view of a text or, where that is null, empty.</summary>
    public static bool IsNullableSpan(Value sequence) => sequence is { Kind: ValueKind.Opaque, Cases: [{ Value.Kind: ValueKind.View }, ..] };

    /// <summary>What a sequence shows, also where that may be null.</summary>
    public static Value Whole(Value sequence) => Owner(IsNullableSpan(sequence) ? sequence.Cases[0].Value : sequence);

    /// <summary>What a view shows the elements of; anything else itself.</summary>
    public static Value Owner(Value sequence) => sequence.Kind == ValueKind.View ? sequence.Base! : sequence;

    public Value Concatenation(ImmutableArray<Value> parts, ITypeSymbol? type) =>
        Intern(ValueKind.Concatenation, type, null, null, parts);

    public Value FromEnd(Value distance, ITypeSymbol? type) => Intern(ValueKind.FromEnd, type, null, null, ImmutableArray.Create(distance));

    public Value Range(Value? start, Value? end, ITypeSymbol? type) =>
        Intern(ValueKind.Range, type, null, null, ImmutableArray.Create(start ?? Constant(0, null), end ?? FromEnd(Constant(0, null), null)));

    /// <summary>The index that a search returns: -1, or one at which the needle lies inside.</summary>
    /// <param name="sequence">What is searched.</param>
    /// <param name="key">How.</param>
    /// <param name="arguments">The needle, the start and the comparison, as far as there are such.</param>
    /// <param name="type">The type of the index.</param>
    /// <param name="length">The number of elements that are searched.</param>
    public Value Search(Value sequence, SearchKey key, ImmutableArray<Value> arguments, ITypeSymbol? type, Linear length)
    {
        Value search = Intern(ValueKind.Search, type, key, sequence, arguments);
        if (search.Cases.IsEmpty)
        {
            search.Minimum = -1;
            Linear index = LinearOf(search);
            Facts found = Facts.None
                .WithBound(index)
                .WithBound(index - StartOf(search))
                .WithBound(length - index - NeedleLength(search));
            search.Cases = ImmutableArray.Create(new Case(Constant(-1, type), Facts.None), new Case(search, found));
        }

        return search;
    }

    public Linear NeedleLength(Value search)
    {
        var key = (SearchKey)search.Key!;
        Value? needle = key is { HasNeedle: true, Kind: not SearchKind.Any } ? search.Operands[0] : null;
        return needle is not null && (needle.Type?.SpecialType == SpecialType.System_String || CountMember.HasLength(needle.Type)) ? Length(needle) : 1;
    }

    private Linear StartOf(Value search)
    {
        var key = (SearchKey)search.Key!;
        return key.HasStart && key.Kind != SearchKind.Last ? LinearOf(search.Operands[key.HasNeedle ? 1 : 0]) : 0;
    }

    /// <summary>A sum as a value; sums of a single value are that value.</summary>
    public Value Sum(Linear sum, ITypeSymbol? type)
    {
        if (sum.IsConstant)
        {
            return sum.Constant is >= int.MinValue and <= int.MaxValue ? Constant((int)sum.Constant, type) : Constant(sum.Constant, type);
        }

        return sum.Constant == 0 && sum.Form.Terms.Length == 1 && sum.Form.Terms[0].Coefficient == 1
            ? sum.Form.Terms[0].Atom
            : Intern(ValueKind.Sum, type, sum);
    }

    public Linear LinearOf(Value value)
    {
        if (value.IsConstant(out long constant))
        {
            return constant;
        }

        return value.Kind == ValueKind.Sum ? value.Sum : new Linear(LinearForm.Of(value), 0);
    }

    /// <summary>
    /// The number of elements. A null text counts as whatever is convenient: an access to it throws before its
    /// length matters.
    /// </summary>
    public Linear Length(Value sequence)
    {
        switch (sequence.Kind)
        {
            case ValueKind.Constant when sequence.Constant is string text:
                return text.Length;
            case ValueKind.Constant when sequence.Constant is null:
                return 0;
            case ValueKind.View or ValueKind.Cast:
                return Length(sequence.Base!);
            case ValueKind.Slice:
                return LinearOf(sequence.Operands[1]) - LinearOf(sequence.Operands[0]);
            case ValueKind.Concatenation:
                Linear sum = 0;
                foreach (Value part in sequence.Operands)
                {
                    sum += Length(part);
                }

                return sum;
        }

        if (sequence.Type?.SpecialType == SpecialType.System_Char)
        {
            return 1;
        }

        Value length = Intern(ValueKind.Length, null, null, sequence);
        (length.Minimum, length.Maximum) = (0, int.MaxValue);
        return new Linear(LinearForm.Of(length), 0);
    }

    private Value Intern(ValueKind kind, ITypeSymbol? type, object? key, Value? @base = null, ImmutableArray<Value> operands = default)
    {
        ImmutableArray<Value> all = operands.IsDefault ? ImmutableArray<Value>.Empty : operands;
        var valueKey = new ValueKey(kind, key, @base, all);
        if (!_values.TryGetValue(valueKey, out Value? value))
        {
            value = new Value(_values.Count, kind, type, key, @base, all);
            (value.Minimum, value.Maximum) = TypeRange.Of(type);
            _values.Add(valueKey, value);
            if (kind == ValueKind.Member)
            {
                _members[value.Symbol!.OriginalDefinition] = value.Symbol;
                KnowsStoredTuples |= value.Symbol.ContainingType is { IsTupleType: true } && @base?.Kind is ValueKind.Member or ValueKind.Element;
            }
            else if (kind == ValueKind.Element && @base?.Type is { } sequence)
            {
                _sequences[sequence] = type;
            }
            else if (kind == ValueKind.Search)
            {
                foreach (ITypeSymbol read in all.Add(@base!).Select(searched => searched.Type).OfType<ITypeSymbol>().Where(searched => searched.ElementType() is not null))
                {
                    _sequences[read] = read.ElementType();
                }
            }
        }

        return value;
    }

    private readonly struct ValueKey(ValueKind kind, object? key, Value? @base, ImmutableArray<Value> operands) : IEquatable<ValueKey>
    {
        private readonly ValueKind _kind = kind;
        private readonly object? _key = key;
        private readonly Value? _base = @base;
        private readonly ImmutableArray<Value> _operands = operands;

        public bool Equals(ValueKey other) =>
            _kind == other._kind && ReferenceEquals(_base, other._base) && KeysEqual(_key, other._key)
            && _operands.SequenceEqual(other._operands);

        private static bool KeysEqual(object? left, object? right) =>
            left is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, right as ISymbol) : Equals(left, right);

        public override bool Equals(object? obj) => obj is ValueKey other && Equals(other);

        public override int GetHashCode()
        {
            int hash = ((int)_kind * 397) ^ (_base?.Id ?? -1);
            hash = (hash * 31) + (_key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : _key?.GetHashCode() ?? 0);
            foreach (Value operand in _operands)
            {
                hash = (hash * 31) + operand.Id;
            }

            return hash;
        }
    }
}
