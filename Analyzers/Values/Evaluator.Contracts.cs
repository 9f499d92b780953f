using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <content>What the table says of framework members, and what attributes say of any.</content>
internal sealed partial class Evaluator
{
    /// <summary>The value that the table says a call gives, when it says so.</summary>
    private Value? ResultOf(Contract contract, IMethodSymbol method, ContractBinding binding)
    {
        foreach (ContractFact fact in contract.Always)
        {
            Value? result = fact switch
            {
                SearchResult search => Search(search, method, binding),
                SameAs same => binding[same.Subject] is { } value ? Same(value, method.ReturnType) : null,
                _ => null,
            };
            if (result is not null)
            {
                return result;
            }
        }

        return null;
    }

    private Value? Same(Value value, ITypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(value.Type, type))
        {
            return value;
        }

        return CountMember.HasLength(type) && !CountMember.IsMutable(value.Type) && !CountMember.IsMutable(type) ? ViewOf(value, Table.View(value, type), type) : null;
    }

    private Value? Search(SearchResult search, IMethodSymbol method, ContractBinding binding)
    {
        if (binding[search.In] is not { } sequence)
        {
            return null;
        }

        Value? needle = search.Needle is { } needleSubject ? binding[needleSubject] : null;
        Value? start = search.Start is { } startSubject ? binding[startSubject] : null;
        Value? comparison = search.Comparison is { } comparisonSubject ? binding[comparisonSubject] : null;
        return Search(search.Kind, sequence, needle, start, comparison, method.ReturnType);
    }

    /// <summary>The index that a search gives; the same search of the same text gives the same index.</summary>

    private Value Search(SearchKind kind, Value sequence, Value? needle, Value? start, Value? comparison, ITypeSymbol? type)
    {
        if (kind == SearchKind.First && needle is { Kind: ValueKind.Constant, Constant: "" })
        {
            return start ?? Table.Constant(0, type);
        }

        Value search = SearchValue(kind, sequence, needle, start, comparison, type);
        Linear needleLength = Table.NeedleLength(search);

        // Found or not, the index lies before the end; with an empty needle, not behind it.
        bool cannotBeEmpty = needleLength.IsConstant && needleLength.Constant > 0;
        State.Facts = State.Facts.AtLeastZero(State.Length(sequence) - Table.LinearOf(search) - (cannotBeEmpty ? 1 : 0));
        if (State.Facts.Proves(Table.LinearOf(search)))
        {
            State.Facts = State.Facts.And(search.Cases[1].Facts);
        }

        return search;
    }

    private Value SearchValue(SearchKind kind, Value sequence, Value? needle, Value? start, Value? comparison, ITypeSymbol? type)
    {
        ImmutableArray<Value> arguments = new[] { needle, start, IsCaseSensitive(comparison) ? null : comparison }
            .Where(argument => argument is not null)
            .Select(argument => argument!)
            .ToImmutableArray();
        var key = new SearchKey(kind, needle is not null, start is not null, Contents(sequence));
        return Table.Search(ValueTable.Owner(sequence), key, arguments, type, State.Length(sequence));
    }

    // Searches that tell letters' cases apart count as the same: what the one finds, the other does.
    private static bool IsCaseSensitive(Value? comparison) => comparison is null
        || (comparison.Kind == ValueKind.Constant && (StringComparison)(comparison.Constant as int? ?? -1) is StringComparison.Ordinal or StringComparison.CurrentCulture or StringComparison.InvariantCulture);

    /// <summary>The version of a collection whose contents change; their number stands for them.</summary>
    private object? Contents(Value sequence) => CountMember.IsMutable(sequence.Type) ? State.VersionOf(CountMember.Symbol(sequence)) : null;

    /// <summary>Adds what the table says after a normal return.</summary>
    private void Apply(Contract contract, Value result, Value? instance, ImmutableArray<Value> arguments)
    {
        var binding = new ContractBinding(result, instance, arguments, Table);
        State.Facts = Add(State.Facts, contract.Always, binding);
        foreach (ConditionalFacts conditional in contract.WhenArguments)
        {
            if (conditional.Conditions.All(condition => SumOf(condition.Sum, binding) is { } sum && State.Facts.Proves(sum)))
            {
                State.Facts = Add(State.Facts, conditional.Facts, binding);
                NoteElements(result, conditional.Facts, binding);
            }
        }

        foreach (ContractFact fact in contract.Always)
        {
            switch (fact)
            {
                case OneOf oneOf when binding[oneOf.First] is { } first && binding[oneOf.Second] is { } second:
                    ChooseBetween(result, first, second);
                    break;
                case Comparison comparison when binding[comparison.First] is { } first && binding[comparison.Second] is { } second:
                    Facts equal = Conditions.Assume(Facts.None, Table.Compare(ComparisonOperator.Equal, first, second), true);
                    result.Cases = ImmutableArray.Create(new Case(Table.Constant(0, result.Type), equal), new Case(Table.Opaque((result, "unequal"), result.Type), Facts.None));
                    break;
                case BlankAs blankAs when binding[blankAs.Subject] is { } subject && !ReferenceEquals(subject, result):
                    result.BlankAs = subject;
                    break;
                case Holds holds when binding[holds.Condition] is { } condition:
                    State.Facts = Conditions.Assume(State.Facts, condition, holds.Value);
                    break;
            }
        }

        if (!contract.WhenTrue.IsEmpty || !contract.WhenFalse.IsEmpty)
        {
            Imply(result, Add(Facts.None, contract.WhenTrue, binding), Add(Facts.None, contract.WhenFalse, binding));
        }
    }

    /// <summary>Remembers what is said of every element of the result.</summary>
    private void NoteElements(Value result, ImmutableArray<ContractFact> facts, ContractBinding binding)
    {
        ImmutableArray<ContractFact> ofElements = facts
            .Where(fact => fact is AtLeastZero bound && bound.Sum.Terms.Any(term => term.Subject.Kind == SubjectKind.Element))
            .ToImmutableArray();
        if (!ofElements.IsEmpty)
        {
            result.Elements = new ElementKnowledge(binding.Element, Add(Facts.None, ofElements, binding));
        }
    }

    private void Imply(Value condition, Facts whenTrue, Facts whenFalse) =>
        condition.Implications = condition.Implications is { } known
            ? new Implications(known.WhenTrue.And(whenTrue), known.WhenFalse.And(whenFalse))
            : new Implications(whenTrue, whenFalse);

    private void ChooseBetween(Value result, Value first, Value second)
    {
        result.Cases = ImmutableArray.Create(new Case(first, Facts.None), new Case(second, Facts.None));
        LinearForm form = Table.LinearOf(result).Form;
        State.Facts = Facts.Any(
            [Conditions.Identify(State.Facts, result, first), Conditions.Identify(State.Facts, result, second)],
            [form, form.Times(-1)]);
    }

    private Facts Add(Facts facts, ImmutableArray<ContractFact> added, ContractBinding binding)
    {
        foreach (ContractFact fact in added)
        {
            facts = fact switch
            {
                AtLeastZero bound when SumOf(bound.Sum, binding) is { } sum => GuardMarks.OnLength(facts.AtLeastZero(sum), WithoutLengthOf(sum, binding.Result)),
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
            facts = facts.AtLeastZero(Table.LinearOf(SearchValue(kind, sequence, needle, null, comparison, null)));
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
