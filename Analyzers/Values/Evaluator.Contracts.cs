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
        Value[] others = [.. binding.Arguments.Where(argument => argument is not null && argument != needle && argument != start && argument != comparison && argument != sequence)];
        return Search(search.Kind, method, sequence, needle, start, comparison, others);
    }

    /// <summary>The index that a search gives; the same search of the same text gives the same index.</summary>
    private Value Search(SearchKind kind, IMethodSymbol method, Value sequence, Value? needle, Value? start, Value? comparison, Value[] others)
    {
        if (kind == SearchKind.First && needle is { Kind: ValueKind.Constant, Constant: "" })
        {
            return start ?? Table.Constant(0, method.ReturnType);
        }

        Value search = SearchValue(kind, method, sequence, needle, start, comparison, others);
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

    private Value SearchValue(SearchKind kind, IMethodSymbol? method, Value sequence, Value? needle, Value? start, Value? comparison, Value[] others)
    {
        // Searches that tell letters' cases apart count as the same: what the one finds, the other does.
        ImmutableArray<Value> arguments = new[] { needle, start, TextComparisons.AreCaseSensitive(comparison) ? null : comparison }
            .Where(argument => argument is not null)
            .Select(argument => argument!)
            .Concat(others)
            .ToImmutableArray();
        Value searched = ValueTable.Owner(sequence);
        var key = new SearchKey(kind, needle is not null, start is not null, kind == SearchKind.Any ? method?.Name : null, ContentsOf(others.Prepend(searched)));
        return Table.Search(searched, key, arguments, method?.ReturnType, State.Length(sequence));
    }

    /// <summary>The versions of sequences, as far as their contents have changed.</summary>
    private VersionsRead? ContentsOf(IEnumerable<Value> sequences)
    {
        object[] versions = [.. sequences.Select(sequence => sequence.Type is { } type ? State.VersionOf(type) : null).OfType<object>()];
        return versions.Length == 0 ? null : new VersionsRead(versions);
    }

    /// <summary>Adds what the table says after a normal return.</summary>
    private void Apply(Contract contract, Value result, Value? instance, ImmutableArray<Value> arguments)
    {
        var binding = new ContractBinding(result, instance, arguments, Table);
        State.Facts = Add(State.Facts, contract.Always, binding, isTest: result.Type is null or { SpecialType: SpecialType.System_Void });
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
            Imply(result, Add(Facts.None, contract.WhenTrue, binding), Unequal(Add(Facts.None, contract.WhenFalse, binding), contract, binding));
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
}
