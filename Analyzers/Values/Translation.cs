using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// Carries facts over from one body to another: the values of a summarised method become those of its caller.
/// What mentions a value that has no counterpart is left out.
/// </summary>
internal sealed class Translation(FlowState state, ValueTable target)
{
    private readonly Dictionary<Value, Value?> _map = [];
    private ImmutableArray<Value> _arguments = ImmutableArray<Value>.Empty;

    public Translation Map(Value from, Value to)
    {
        _map[from] = to;
        return this;
    }

    /// <summary>The parameters of the other body are these arguments.</summary>
    public void MapParameters(ImmutableArray<Value> arguments) => _arguments = arguments;

    public Facts Translate(Facts facts)
    {
        if (facts.IsImpossible)
        {
            return Facts.Impossible;
        }

        Facts translated = Facts.None;
        foreach (Facts.Bound bound in facts.Bounds)
        {
            if (Translate(new Linear(bound.Form, -bound.Minimum)) is { } atLeastZero)
            {
                translated = translated.AtLeastZero(atLeastZero);
            }
        }

        foreach (KeyValuePair<Value, Traits> entry in facts.Traits)
        {
            if (Translate(entry.Key) is { } value)
            {
                translated = translated.With(value, entry.Value & ~Traits.MaybeNull);
            }
        }

        return translated;
    }

    public Linear? Translate(Linear sum)
    {
        Linear translated = sum.Constant;
        foreach (LinearForm.Term term in sum.Form.Terms)
        {
            if (term.Atom.Kind == ValueKind.Length)
            {
                if (Translate(term.Atom.Base!) is not { } sequence)
                {
                    return null;
                }

                translated += state.Length(sequence) * term.Coefficient;
                continue;
            }

            if (Translate(term.Atom) is not { } value)
            {
                return null;
            }

            translated += target.LinearOf(value) * term.Coefficient;
        }

        return translated;
    }

    public Value? Translate(Value value)
    {
        if (!_map.TryGetValue(value, out Value? translated))
        {
            translated = Rebuild(value);
            _map[value] = translated;
            if (translated is { BlankAs: null } && value.BlankAs is { } whole)
            {
                translated.BlankAs = Translate(whole);
            }
        }

        return translated;
    }

    private Value? Rebuild(Value value)
    {
        Value? instance = null;
        if (value.Base is not null && (instance = Translate(value.Base)) is null)
        {
            return null;
        }

        ImmutableArray<Value>.Builder operands = ImmutableArray.CreateBuilder<Value>(value.Operands.Length);
        foreach (Value operand in value.Operands)
        {
            if (Translate(operand) is not { } mapped)
            {
                return null;
            }

            operands.Add(mapped);
        }

        return value.Kind switch
        {
            ValueKind.Parameter when value.Symbol is IParameterSymbol parameter && parameter.Ordinal < _arguments.Length => _arguments[parameter.Ordinal],
            ValueKind.Constant => target.Constant(value.Constant, value.Type),
            // Only what the member was at entry is something that the caller can see.
            ValueKind.Member when value.Key is MemberKey { Version: null } key && (instance is not null || key.Symbol.IsStatic) =>
                state.ReadMember(instance, key.Symbol, value.Type, operands.ToImmutable()),
            ValueKind.Element when value.Key is null => state.ReadElement(instance!, operands.ToImmutable(), value.Type),
            ValueKind.Search when value.Key is SearchKey { Contents: null } key => target.Search(instance!, key, operands.ToImmutable(), value.Type, state.Length(instance!)),
            ValueKind.Concatenation => target.Concatenation(operands.ToImmutable(), value.Type),
            ValueKind.View => target.View(instance!, value.Type),
            ValueKind.Slice => target.Slice(instance!, operands[0], operands[1], value.Type),
            ValueKind.Call when value.Symbol is IMethodSymbol method && value.Base?.Kind != ValueKind.Opaque =>
                target.Call(method, value.Type, instance, operands.ToImmutable()),
            ValueKind.Condition when value.Key is ComparisonOperator comparison => target.Compare(comparison, operands[0], operands[1]),
            ValueKind.Sum => Translate(value.Sum) is { } sum ? target.Sum(sum, value.Type) : null,
            _ => null,
        };
    }
}
