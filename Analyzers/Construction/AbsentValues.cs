using Microsoft.CodeAnalysis;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>How a value may be absent, and why that is believed.</summary>
internal sealed record AbsentValue(Absence Kind, bool IsCertain, string Why, Value Blamed)
{
    public string What => (Kind, IsCertain) switch
    {
        (Absence.Null, true) => "is null",
        (Absence.Null, false) => "may be null",
        (Absence.Empty, true) => "is empty",
        (Absence.Empty, false) => "may be empty",
        (Absence.Part, _) => "may be incomplete",
        _ => "may be blank",
    };
}

/// <summary>Finds out whether a value may be null, empty or blank.</summary>
internal sealed class AbsentValues(ContextTypes contexts, NetraOptions options)
{
    public AbsentValue? Find(Value value, FlowState state, ContextMember member)
    {
        _ = member;
        return state.Facts.IsNull(value) ? new AbsentValue(Absence.Null, true, "it is null here", value)
            : !state.Facts.IsNotNull(value) && state.Facts.Has(value, Traits.MaybeNull) ? new AbsentValue(Absence.Null, false, "declared 'string?', never checked", value)
            : null;
    }

    public bool IsVouchedFor(Value value) =>
        value is { Kind: ValueKind.Member, Base: { } instance, Symbol: { } symbol }
        && contexts.Find(instance.Type, options)?.Vouches(symbol) == true;
}
