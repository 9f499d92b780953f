using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

internal enum NullVerdict
{
    NotNull,
    Unknown,
    MaybeNull,
    Null,
}

/// <summary>Where the value comes from whose length is not known.</summary>
internal enum LengthOrigin
{
    /// <summary>A property, field, element, result: something that is given here and now.</summary>
    Given,

    /// <summary>A parameter that callers outside this compilation fill.</summary>
    VisibleParameter,

    /// <summary>A parameter that only callers in this compilation fill.</summary>
    HiddenParameter,

    Unknown,
}

/// <summary>What is and what is not proven of one access.</summary>
internal sealed partial class AccessProof
{
    private readonly Access _access;
    private readonly FlowState _before;
    private readonly Facts _facts;
    private readonly Conditions _conditions;
    private readonly SemanticModel _model;
    private Linear?[]? _closed;

    public AccessProof(Access access, FlowState before, SemanticModel model)
    {
        _access = access;
        _before = before;
        _facts = before.Facts;
        _conditions = new Conditions(before.Table);
        _model = model;
        Unproven = IsUnreachable ? ImmutableArray<Linear>.Empty : access.Requirements.Where(requirement => !IsProven(requirement)).ToImmutableArray();
        NullState = access.NullIsEmpty && access.Requirements.All(IsProvenWhenEmpty) ? NullVerdict.NotNull : NullStates.Of(access, before, model);
    }

    public bool IsUnreachable => _facts.IsImpossible;

    /// <summary>The requirements that do not follow from what is known.</summary>
    public ImmutableArray<Linear> Unproven { get; }

    public NullVerdict NullState { get; }

    public bool IsEvidentlyNullable => NullStates.IsEvident(_access, _before, _model);

    public bool IsText => IsTextType(_access.ReceiverOperation?.Type) || IsTextType(_access.Receiver.Type) || IsTextType(ValueTable.Owner(_access.Receiver).Type);

    /// <summary>Whether it fails whatever happens.</summary>
    public bool IsRefuted => NullState == NullVerdict.Null || Unproven.Any(_facts.Refutes);

    /// <summary>Whether it fails on a path that nothing excludes.</summary>
    public bool IsRefutedOnSomePath => IsRefutedWhere((_, _) => true);

    /// <summary>Whether it does for a text or number that is written in the code, and not for what a loop or a call has left.</summary>
    public bool IsRefutedForLiteral => IsRefutedWhere((value, @case) => value.Kind != ValueKind.Search && @case.Kind == ValueKind.Constant);

    private bool IsRefutedWhere(Func<Value, Value, bool> counts) => Unproven.Any(requirement =>
        Splits(requirement).Any(value => !IsSpanOfUnknown(value) && IsTelling(value, requirement) && InSomeCase(value, counts, facts => facts.Refutes(requirement))));

    // A span over null is empty, but that the text may be null is no more than not excluded.
    private bool IsSpanOfUnknown(Value value) => ValueTable.IsNullableSpan(value) && (_facts.TraitsOf(ValueTable.Whole(value)) & (Traits.Null | Traits.MaybeNull)) == 0;

    // What numbers a loop or a branch leaves behind goes together with what it leaves elsewhere.
    private static bool IsTelling(Value value, Linear requirement) => Conditions.IsInteger(value)
        ? value.CasesAreComplete && value.Cases.All(@case => @case.Value.Kind == ValueKind.Constant)
        : IsClosed(requirement);

    /// <summary>A condition that is not understood names the value, or the object that holds it.</summary>
    public bool IsOpaqueGuarded => ValueTable.Whole(_access.Receiver).WithOwners().Concat(LengthAtoms.Select(atom => atom.Base!))
        .Any(value => _facts.Has(value, Traits.OpaqueGuarded));

    /// <summary>Whether a condition on the length holds here.</summary>
    public bool IsGuarded => _facts.Has(ValueTable.Owner(_access.Receiver), Traits.LengthGuarded)
        || LengthAtoms.Any(atom => _facts.Has(atom.Base!, Traits.LengthGuarded));

    /// <summary>The length that the receiver must have, when every requirement that is open asks for a fixed one.</summary>
    public long? NeededLength
    {
        get
        {
            if (Unproven.IsEmpty)
            {
                return ConstantNeed();
            }

            return Closed.Any(requirement => requirement is null) ? null : Closed.Max(requirement => -requirement!.Value.Constant);
        }
    }

    /// <summary>The open requirements, each as a fixed demand on a length; null where it is none.</summary>
    private Linear?[] Closed => _closed ??= [.. Unproven.Select(requirement => Close(_facts, requirement, 2))];

    /// <summary>A bound that is a constant in one of its cases asks for a fixed length in that case.</summary>
    private Linear? Close(Facts facts, Linear requirement, int splits)
    {
        if (IsClosed(requirement))
        {
            return requirement;
        }

        foreach (Value value in splits == 0 ? [] : Splits(requirement).Where(value => value.Kind != ValueKind.Search && (value.CasesAreComplete || !Conditions.IsInteger(value))))
        {
            foreach (Case @case in value.Cases)
            {
                Facts inCase = _conditions.Identify(facts.And(@case.Facts), value, @case.Value);
                if (inCase.IsImpossible || inCase.IsNull(value) || ReferenceEquals(@case.Value, value))
                {
                    continue;
                }

                Linear specific = Specify(requirement, value, @case.Value);
                if (!IsProven(inCase, specific, 0) && Close(inCase, specific, splits - 1) is { } closed)
                {
                    return closed;
                }
            }
        }

        return null;
    }

    private Linear Specify(Linear requirement, Value value, Value same)
    {
        ValueTable table = _before.Table;
        Linear length = table.Length(value);
        requirement = requirement.Substitute(value, table.LinearOf(same));
        return length.Form.Terms is [{ Coefficient: 1 } only] && only.Atom.Kind == ValueKind.Length
            ? requirement.Substitute(only.Atom, table.Length(same))
            : requirement;
    }

    private static bool IsClosed(Linear requirement) =>
        !requirement.IsConstant && requirement.Form.Terms.All(term => IsLength(term.Atom) && term.Coefficient > 0);

    private long? ConstantNeed()
    {
        Linear missing = _access.Length - _access.End;
        return _access.End.IsConstant ? _access.End.Constant
            : _access.Start.IsConstant && missing.IsConstant ? _access.Start.Constant + missing.Constant
            : null;
    }

    /// <summary>The least length that is proven.</summary>
    public long ProvenLength => Math.Max(0, _facts.Minimum(_access.Length) ?? 0);

    public long? MaximumLength => _facts.Maximum(_access.Length);

    /// <summary>By how much a relation that is known between the bounds and the length falls short; negative.</summary>
    public long? NearMiss => Unproven.Min(requirement =>
        requirement.Form.Terms.Length > 1 && requirement.Form.Terms.All(term => IsLength(term.Atom) || term.Atom.Kind is ValueKind.Parameter or ValueKind.Member)
            ? _facts.Minimum(requirement)
            : null);

    private IEnumerable<Value> LengthAtoms => Closed.Zip(Unproven, (closed, requirement) => closed ?? requirement)
        .SelectMany(requirement => requirement.Form.Terms)
        .Where(term => term.Coefficient > 0)
        .Select(term => term.Atom)
        .Where(IsLength);

    /// <summary>Whether something speaks for the slice although nothing proves it.</summary>
    public bool IsDoubtful => IsChosenElsewhere || (IsGuarded && !IsBounded) || Reservations.Hold(_access, _before, NeededLength, isMeasured: IsGuarded && IsBounded);

    // A condition that says nothing of the length by itself compares it with something, which may say enough.
    private bool IsBounded => ProvenLength > 0 || MaximumLength < int.MaxValue;

    // When it is just that number, a helper or another condition decides, which may go together with the length.
    private bool IsChosenElsewhere => Unproven.Any(requirement => !IsClosed(requirement) && Splits(requirement).Any(value => value.Kind == ValueKind.Call || Conditions.IsInteger(value)));

    public LengthOrigin Origin => LengthAtoms.Select(atom => LengthOrigins.Of(atom.Base!, out _)).DefaultIfEmpty(LengthOrigin.Unknown).Min();

    /// <summary>The parameter whose argument alone decides.</summary>
    public IParameterSymbol? DecidingParameter
    {
        get
        {
            Value[] values = [.. LengthAtoms.Select(atom => Viewed(atom.Base!)).Distinct()];
            return values is [{ Kind: ValueKind.Parameter } only] && ReferenceEquals(only, Viewed(_access.Receiver)) ? only.Symbol as IParameterSymbol : null;
        }
    }

    private static Value Viewed(Value value) => value.Kind is ValueKind.View or ValueKind.Cast ? Viewed(value.Base!) : value;

    private bool IsProvenWhenEmpty(Linear requirement) => IsProven(
        _access.Length.Form.Terms is [{ Coefficient: 1 } only] ? requirement.Substitute(only.Atom, 0) : requirement);

    private bool IsProven(Linear requirement) => IsProven(_facts, requirement, 2);

    /// <summary>Proves a requirement, where necessary in each case of a value apart.</summary>
    private bool IsProven(Facts facts, Linear requirement, int splits)
    {
        if (facts.IsImpossible || facts.Proves(requirement) || SearchOrder.Proves(facts, requirement))
        {
            return true;
        }

        return splits > 0 && Splits(requirement).Any(value => value.CasesAreComplete
            && value.Cases.All(@case =>
            {
                Facts inCase = _conditions.Identify(facts.And(@case.Facts), value, @case.Value);
                return inCase.IsNull(value) || IsProven(inCase, Specify(requirement, value, @case.Value), splits - 1);
            }));
    }

    private bool InSomeCase(Value value, Func<Value, Value, bool> counts, Func<Facts, bool> holds) => value.Cases.Where(@case => counts(value, @case.Value)).Any(@case =>
    {
        Facts inCase = _conditions.Identify(_facts.And(@case.Facts), value, @case.Value);
        return !inCase.IsImpossible && !inCase.IsNull(value) && holds(inCase);
    });

    /// <summary>The values of the requirement that came about in different ways.</summary>
    private static IEnumerable<Value> Splits(Linear requirement) => requirement.Form.Terms
        .Select(term => term.Atom.Kind == ValueKind.Length ? term.Atom.Base! : term.Atom)
        .Where(value => !value.Cases.IsEmpty);

    private static bool IsLength(Value atom) => atom.Kind == ValueKind.Length
        || (atom is { Kind: ValueKind.Member, Base: not null } && CountMember.IsMutable(atom.Base.Type));

    private static bool IsTextType(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;
}
