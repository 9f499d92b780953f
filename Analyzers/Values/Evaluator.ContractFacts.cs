using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <content>Single facts of the table of framework methods, said of the values at hand.</content>
internal sealed partial class Evaluator
{
    /// <summary>Adds that texts of which it is false that they are equal, be it but for their case, are not the same.</summary>
    private Facts Unequal(Facts whenFalse, Contract contract, ContractBinding binding)
    {
        foreach (ContractFact fact in contract.WhenTrue)
        {
            (Value? left, Value? right) = fact switch
            {
                EqualTo equal => (binding[equal.First], binding[equal.Second]),
                Alike alike => (binding[alike.First], binding[alike.Second]),
                _ => (null, null),
            };
            if (left is not null && right is not null)
            {
                whenFalse = Conditions.Assume(whenFalse, Table.Compare(ComparisonOperator.Equal, left, right), false);
                whenFalse = PrefixAndSuffix.WhenDifferent(Table, whenFalse, State.Facts, left, right);
                whenFalse = PrefixAndSuffix.WhenDifferent(Table, whenFalse, State.Facts, right, left);
            }
        }

        return whenFalse;
    }

    /// <param name="isTest">Whether somebody has made the call to find that out, and not for what it gives.</param>
    private Facts Add(Facts facts, ImmutableArray<ContractFact> added, ContractBinding binding, bool isTest = true)
    {
        foreach (ContractFact fact in added)
        {
            facts = fact switch
            {
                AtLeastZero bound when SumOf(bound.Sum, binding) is { } sum => GuardMarks.OnLength(facts.AtLeastZero(sum), isTest ? WithoutLengthOf(sum, binding.Result) : 0),
                NotNull notNull when binding[notNull.Subject] is { } value => Conditions.AssumeNull(facts, value, false),
                IsNull isNull when binding[isNull.Subject] is { } value => Conditions.AssumeNull(facts, value, true),
                NotBlank notBlank when binding[notBlank.Subject] is { } value =>
                    Conditions.AssumeNotBlank(facts.With(value, Traits.LengthGuarded).AtLeastZero(State.Length(value) - 1), value),
                Found found when binding[found.In] is { } sequence && binding[found.Needle] is { } needle =>
                    AddFound(facts, sequence, needle, found.Comparison is { } comparison ? binding[comparison] : null),
                EqualTo equal when binding[equal.First] is { } first && binding[equal.Second] is { } second =>
                    Conditions.Assume(facts, Table.Compare(ComparisonOperator.Equal, first, second), true),
                Alike alike when binding[alike.First] is { } first && binding[alike.Second] is { } second =>
                    Conditions.Assume(facts, Table.Compare(ComparisonOperator.Equal, first, second), true),
                Formatted formatted when binding[formatted.Value] is { } value => AddFormat(facts, value, formatted.Format, binding),
                NeverReturns => Facts.Impossible,
                _ => facts,
            };
        }

        return facts;
    }

    // A bound on what a call gives is no guard that somebody wrote.
    private Linear WithoutLengthOf(Linear sum, Value result) =>
        sum.Form.Terms.Any(term => ReferenceEquals(term.Atom.Base, result)) ? 0 : sum;

    private Facts AddFound(Facts facts, Value sequence, Value needle, Value? comparison)
    {
        facts = Blankness.IsNotBlank(facts, Table, needle) ? facts.With(sequence, Traits.NotBlank) : facts;
        foreach (SearchKind kind in new[] { SearchKind.First, SearchKind.Last })
        {
            facts = facts.AtLeastZero(Table.LinearOf(SearchValue(kind, method: null, sequence, needle, null, comparison, [])));
        }

        return facts;
    }

    private Facts AddFormat(Facts facts, Value value, Subject? format, ContractBinding binding)
    {
        Value? formatValue = format is { } subject ? binding[subject] : null;
        bool isKnown = formatValue is null or { Kind: ValueKind.Constant };
        if (value.Type is not { } type || !isKnown || FormatLengths.Of(type, formatValue?.Constant as string) is not { } range)
        {
            return facts;
        }

        Linear length = Table.Length(binding.Result);
        facts = facts.AtLeastZero(length - range.Min);
        facts = Blankness.IsWritten(type, range) ? facts.With(binding.Result, Traits.NotBlank) : facts;
        return range.Max is { } max ? facts.AtLeastZero(max - length) : facts;
    }

    private Linear? SumOf(Sum sum, ContractBinding binding)
    {
        Linear total = sum.Constant;
        foreach (SumTerm term in sum.Terms)
        {
            if (binding[term.Subject] is not { } value)
            {
                return null;
            }

            if (!term.IsLength && !Conditions.IsInteger(value))
            {
                return null;
            }

            total += (term.IsLength ? State.Length(value) : Table.LinearOf(value)) * term.Coefficient;
        }

        return total;
    }

    /// <summary>Adds what flow attributes promise.</summary>
    private void ApplyAttributes(IMethodSymbol method, Value result, Value? instance, ImmutableArray<Value> arguments)
    {
        foreach (FlowPromise promise in FlowAttributes.Of(method))
        {
            switch (promise)
            {
                case FlowPromise.NeverReturns:
                    State.Facts = Facts.Impossible;
                    break;
                case FlowPromise.NeverReturnsIf never:
                    State.Facts = Conditions.Assume(State.Facts, arguments[never.Parameter], !never.Condition);
                    break;
                case FlowPromise.ResultNotNullIfParameter decisive when State.Facts.IsNotNull(arguments[decisive.Parameter]):
                    State.Facts = Conditions.AssumeNull(State.Facts, result, false);
                    break;
                case FlowPromise.ParameterNotNull notNull:
                    Promise(result, arguments[notNull.Parameter], notNull.When);
                    break;
                case FlowPromise.MemberNotNull notNull when method.ContainingType.GetMembers(notNull.Member).FirstOrDefault() is { } member:
                    Promise(result, State.ReadMember(instance, member, member.MemberType()), notNull.When);
                    break;
            }
        }
    }

    private void Promise(Value result, Value notNull, bool? when)
    {
        Facts promised = Conditions.AssumeNull(Facts.None, notNull, false);
        if (when is not { } condition)
        {
            State.Facts = Conditions.AssumeNull(State.Facts, notNull, false);
        }
        else
        {
            Imply(result, condition ? promised : Facts.None, condition ? Facts.None : promised);
        }
    }

    /// <summary>Which values the subjects of a contract are at one call.</summary>
    private sealed class ContractBinding(Value result, Value? instance, ImmutableArray<Value> arguments, ValueTable table)
    {
        public Value Result { get; } = result;

        public ImmutableArray<Value> Arguments => arguments;

        public Value Element => table.Opaque((Result, "element"), (Result.Type as IArrayTypeSymbol)?.ElementType);

        public Value? this[Subject subject]
        {
            get
            {
                switch (subject.Kind)
                {
                    case SubjectKind.Result:
                        return Result;
                    case SubjectKind.This:
                        return instance;
                    case SubjectKind.Element:
                        return Element;
                    default:
                        return subject.Ordinal >= 0 && subject.Ordinal < arguments.Length ? arguments[subject.Ordinal] : null;
                }
            }
        }
    }
}
