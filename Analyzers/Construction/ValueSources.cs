using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>What the place that a value comes from promises of it, and what it does not.</summary>
internal sealed class ValueSources(ContextTypes contexts, NetraOptions options)
{
    /// <summary>Whether it is a member of a context, which was validated when that was created.</summary>
    public bool IsVouchedFor(Value value) =>
        value is { Kind: ValueKind.Member, Base: { } instance, Symbol: { } symbol }
        && contexts.Find(instance.Type, options)?.Vouches(symbol) == true;

    /// <summary>Whether it was filled from data, here or by somebody else.</summary>
    public bool IsDeserialised(Value value) => Deserialised.Is(value) || contexts.Deserialised.LeaveOpen(value);

    public AbsentValue? OfText(Value value, Facts facts, ValueTable table)
    {
        if (IsVouchedFor(value))
        {
            return null;
        }

        if (value.Type is { } type && IntrinsicTraits.IsNullableValue(type))
        {
            return facts.IsNotNull(value) ? null : AbsentValue.Of(Absence.Null, Why(value, isAnnotated: true), value);
        }

        if (DefaultArguments.Of(value) is { Kind: ValueKind.Constant } nothing)
        {
            return nothing.Constant is string text && string.IsNullOrWhiteSpace(text)
                ? AbsentValue.Of(Absence.Empty, "it is empty where nothing is found", value)
                : null;
        }

        bool isNotNull = facts.IsNotNull(value) && (facts.Learnt(value) & Traits.NotNull) != 0;
        bool isNotEmpty = facts.Minimum(table.Length(value)) >= 1;
        if (ExternalTexts.Describe(value) is { } external)
        {
            return facts.IsNotNull(value)
                ? AbsentValue.Of(isNotEmpty ? Absence.Blank : Absence.Empty, $"{external}, never checked for white space", value)
                : AbsentValue.Of(Absence.Null, $"{external}, never checked", value);
        }

        if (Unanswered(value, facts) is { } unanswered)
        {
            return isNotNull ? null : unanswered;
        }

        if (isNotNull && SystemIds.Is(value))
        {
            return null;
        }

        if (OfDeclaration(value, facts, isNotNull) is { } absent)
        {
            return absent.Kind == Absence.Null && isNotNull
                ? AbsentValue.Of(Absence.Blank, isNotEmpty ? "it was checked for null and empty text, not for white space" : "it was checked for null, not for empty or blank text", value)
                : absent.Kind == Absence.Empty && isNotEmpty ? AbsentValue.Of(Absence.Blank, "it was checked for empty text, not for white space", value)
                : absent;
        }

        // Who excludes the empty text but not the blank one knows that it is not to be trusted.
        return facts.Minimum(table.Length(value)) == 1 && facts.Has(value, Traits.LengthGuarded)
            ? AbsentValue.Of(Absence.Blank, "it was checked for empty text, not for white space", value)
            : null;
    }

    public AbsentValue? OfOther(Value value, Facts facts, ValueTable table)
    {
        if (IsVouchedFor(value))
        {
            return null;
        }

        if (DefaultValues.Describe(value, facts) is { } nothing)
        {
            return AbsentValue.Certainly(Absence.Empty, nothing, value);
        }

        if (Unanswered(value, facts) is { } unanswered)
        {
            return (facts.Learnt(value) & Traits.NotNull) != 0 && value.Type is { IsReferenceType: true } ? null : unanswered;
        }

        _ = table;
        return value.Type is { IsReferenceType: true } && (facts.Learnt(value) & Traits.NotNull) == 0 && OfDeclaration(value, facts, isNotNull: false) is { Kind: Absence.Null } absent ? absent
            : value.Type is { IsReferenceType: false } && Deserialised.Is(value) && SymbolNames.Is(value.Type, "System", "Guid") ? AbsentValue.Of(Absence.Empty, "deserialised, and absent data leave it empty", value)
            : null;
    }

    /// <summary>What a call assigned whose answer nobody has tested.</summary>
    private static AbsentValue? Unanswered(Value value, Facts facts)
    {
        if (value is not { Answer: { } answer, Key: IArgumentOperation { Parent: IInvocationOperation call } } || IsTrue(answer, facts))
        {
            return null;
        }

        return AbsentValue.Of(
            value.Type is { IsValueType: true } ? Absence.Empty : Absence.Null,
            $"the answer of '{call.TargetMethod.Name}' was not tested",
            value);
    }

    private static bool IsTrue(Value condition, Facts facts) => facts.Minimum(new Linear(LinearForm.Of(condition), 0)) >= 1;

    /// <summary>What the declaration of a place allows, and what was found out against it.</summary>
    private AbsentValue? OfDeclaration(Value value, Facts facts, bool isNotNull)
    {
        if (value.Symbol is { } symbol && Declarations.Initially(symbol) is { } initially)
        {
            return AbsentValue.Of(initially.Kind, initially.Why, value);
        }

        if (IsDeserialised(value))
        {
            return AbsentValue.Of(Absence.Null, "deserialised, and absent data leave it null", value);
        }

        bool isAnnotated = (value.Intrinsic & Traits.MaybeNull) != 0 || Declarations.IsElementOfNullables(value);
        bool isSuspected = (facts.Learnt(value) & Traits.MaybeNull) != 0 || (!facts.IsNotNull(value) && Declarations.GivesDefault(value));
        if (!isAnnotated && (!isSuspected || isNotNull))
        {
            return null;
        }

        return AbsentValue.Of(Absence.Null, Why(value, isAnnotated), value);
    }

    private static string Why(Value value, bool isAnnotated) => value switch
    {
        { Kind: ValueKind.Call, Symbol: IMethodSymbol method } => $"the result of '{method.Name}' was not checked",
        { Type: { SpecialType: not SpecialType.System_Object } type } when isAnnotated => $"declared '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?')}?', never checked",
        _ => "it is null on a path to here",
    };
}
