using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// What every place holds at a point, and what is known of it. A place is a local, a parameter or a flow
/// capture (key of <see cref="Places"/>); members are read and written through versions.
/// </summary>
internal sealed class FlowState(ValueTable table)
{
    public ValueTable Table { get; } = table;

    public ImmutableDictionary<object, Value> Places { get; set; } = ImmutableDictionary<object, Value>.Empty;

    /// <summary>What was last written to a member as of its present version; the key is that member's value.</summary>
    public ImmutableDictionary<Value, Value> Stores { get; set; } = ImmutableDictionary<Value, Value>.Empty;

    /// <summary>The present version of members that were written; absent is the version at entry.</summary>
    public ImmutableDictionary<ISymbol, object> Versions { get; set; } =
        ImmutableDictionary<ISymbol, object>.Empty.WithComparers(SymbolEqualityComparer.Default);

    public Facts Facts { get; set; } = Facts.None;

    public FlowState Clone() => new(Table) { Places = Places, Stores = Stores, Versions = Versions, Facts = Facts };

    public FlowState WithFacts(Facts facts)
    {
        FlowState copy = Clone();
        copy.Facts = facts;
        return copy;
    }

    public Value ReadMember(Value? instance, ISymbol member, ITypeSymbol? type, ImmutableArray<Value> arguments = default)
    {
        Value current = Table.Member(instance, member, type, VersionOf(member), arguments);
        return Stores.TryGetValue(current, out Value? stored) ? stored : current;
    }

    /// <summary>Writes to a member: every instance's member of that name gets a new version, for they may be the same.</summary>
    public void WriteMember(Value? instance, ISymbol member, ITypeSymbol? type, Value value, object version, ImmutableArray<Value> arguments = default)
    {
        Forget(member, version);
        Stores = Stores.SetItem(Table.Member(instance, member, type, version, arguments), value);
    }

    /// <summary>Says what a member of a new value holds; no other value can have it.</summary>
    public void StoreMember(Value instance, ISymbol member, ITypeSymbol? type, Value value) =>
        Stores = Stores.SetItem(Table.Member(instance, member, type, VersionOf(member)), value);

    public void Forget(ISymbol member, object version) => Versions = Versions.SetItem(member.OriginalDefinition, version);

    public object? VersionOf(ISymbol member) => Versions.TryGetValue(member.OriginalDefinition, out object? version) ? version : null;

    /// <summary>Something that is not walked here may have written to the place.</summary>
    public void Unsettle(object place, object site)
    {
        Value before = Places[place];
        Value merge = Table.Merge(place, site, before.Type);
        merge.CasesAreComplete = false;
        merge.IsUnsettled = true;
        merge.Cases = ImmutableArray.Create(new Case(before, Facts.None));
        Places = Places.SetItem(place, merge);
    }

    public Value ReadElement(Value sequence, ImmutableArray<Value> indices, ITypeSymbol? type) =>
        Table.Element(sequence, indices, type, sequence.Type is { } sequenceType ? VersionOf(sequenceType) : null);

    /// <summary>The members that something is known of here.</summary>
    public IReadOnlyCollection<Value> KnownMembers() => Known(value =>
        value is { Kind: ValueKind.Member, Key: MemberKey key } && Equals(key.Version, VersionOf(key.Symbol)));

    /// <summary>The elements of arrays and the entries of maps that something is known of here.</summary>
    public IReadOnlyCollection<Value> KnownElements() => Known(value => value.Kind == ValueKind.Element
        ? Equals(value.Key, VersionOf(value.Base!.Type!))
        : value is { Kind: ValueKind.Member, Symbol: IPropertySymbol { IsIndexer: true } });

    private Value[] Known(Func<Value, bool> condition) =>
        [.. Facts.Mentioned().Concat(Stores.Keys.SelectMany(member => member.WithOwners())).Where(condition).Distinct().OrderBy(value => value.Id)];

    public Linear Length(Value sequence) => CountMember.IsMutable(sequence.Type)
        ? Table.LinearOf(CountMember.Of(this, sequence))
        : Table.Length(sequence);
}
