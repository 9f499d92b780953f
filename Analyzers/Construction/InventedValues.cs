using Microsoft.CodeAnalysis;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>A value that stands for an identity that nobody has.</summary>
/// <param name="Kind">In which way it is made up.</param>
/// <param name="Why">Why that is believed.</param>
/// <param name="Blamed">What is made up.</param>
internal sealed record InventedValue(Invention Kind, string Why, Value Blamed);

/// <summary>Finds out whether an identity is made up.</summary>
internal sealed class InventedValues(NetraOptions options, OwnResults helpers, CheckedResults results)
{
    private const int MaxDepth = 5;

    public InventedValue? Find(Value value, FlowState state, ContextMember member)
    {
        if (member.Kind == IdentityKind.None)
        {
            return null;
        }

        return Find(value, state, member, isFallback: false, MaxDepth);
    }

    private InventedValue? Find(Value value, FlowState state, ContextMember member, bool isFallback, int depth)
    {
        if (depth == 0 || state.Facts.IsImpossible)
        {
            return null;
        }

        if (value.Kind == ValueKind.Constant)
        {
            return OfConstant(value, isFallback);
        }

        if (member.Kind == IdentityKind.Principal && FreshValues.Is(value))
        {
            return new InventedValue(Invention.Fresh, "it is new each time, and says nothing of who is calling", value);
        }

        return OfComposition(value, member, isFallback)
            ?? OfDefaultArgument(value)
            ?? OfDefault(value)
            ?? OfCases(value, state, member, depth)
            ?? (value.Cases.IsEmpty ? helpers.Judge(value, (returned, own) => Find(returned, own, member, isFallback: false, depth - 1)) : null);
    }

    private InventedValue? OfConstant(Value value, bool isFallback)
    {
        if (value.Constant is not string text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return Placeholders.IsOne(text, options.PlaceholderValues) ? new InventedValue(Invention.Placeholder, $"\"{text}\" stands for nobody", value)
            : isFallback ? new InventedValue(Invention.Fallback, $"\"{text}\" stands in where the value is missing", value)
            : null;
    }

    /// <summary>A placeholder with something unique behind it.</summary>
    private static InventedValue? OfComposition(Value value, ContextMember member, bool isFallback)
    {
        if (value.Kind != ValueKind.Concatenation || member.Kind != IdentityKind.Principal)
        {
            return null;
        }

        string[] words = [.. value.Operands.Select(part => part.Constant).OfType<string>()];
        return words.Length > 0 && Placeholders.HasOnlyPlaceholderWords(string.Join(" ", words))
            ? new InventedValue(Invention.Placeholder, $"\"{words[0]}\" stands for nobody", value)
            : isFallback && words.Length > 0 ? new InventedValue(Invention.Fallback, "it stands in where the value is missing", value)
            : null;
    }

    /// <summary>What a look-up gives where it finds nothing.</summary>
    private InventedValue? OfDefaultArgument(Value value) =>
        DefaultArguments.Of(value) is { } argument ? OfConstant(argument, isFallback: true) : null;

    private static InventedValue? OfDefault(Value value) =>
        value is { Kind: ValueKind.Parameter, Symbol: IParameterSymbol { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text } } && !string.IsNullOrWhiteSpace(text)
            ? new InventedValue(Invention.Fallback, $"\"{text}\" stands in where no value is given", value)
            : null;

    private InventedValue? OfCases(Value value, FlowState state, ContextMember member, int depth)
    {
        var conditions = new Conditions(state.Table);
        foreach (Case @case in value.Cases)
        {
            Facts inCase = conditions.Identify(state.Facts.And(@case.Facts), value, @case.Value);
            bool isFallback = @case.Value.Kind is ValueKind.Constant or ValueKind.Concatenation && value.Cases.Any(other => Replaces(@case, other, state));
            if (!ReferenceEquals(@case.Value, value) && Find(@case.Value, state.WithFacts(inCase), member, isFallback, depth - 1) is { } invented)
            {
                return invented;
            }
        }

        return null;
    }

    /// <summary>Whether the one value stands in where the other is missing: what is known of the other, is known only where it is taken.</summary>
    private bool Replaces(Case fallback, Case other, FlowState state)
    {
        if (other.Value.Kind == ValueKind.Constant)
        {
            return false;
        }

        for (Value? value = other.Value; value is not null; value = value.BlankAs ?? value.Base)
        {
            const Traits presence = Traits.NotNull | Traits.NotBlank;
            Traits inOther = other.Facts.Learnt(value) & presence;
            Linear length = state.Table.Length(value);
            bool isLonger = other.Facts.Minimum(length) >= 1 && !(fallback.Facts.Minimum(length) >= 1);
            bool isFuller = Blankness.IsNotBlank(other.Facts, state.Table, value) && !Blankness.IsNotBlank(fallback.Facts, state.Table, value);
            if ((inOther & ~fallback.Facts.Learnt(value)) != 0 || isLonger || isFuller || fallback.Facts.IsNull(value))
            {
                return true;
            }
        }

        return results.IsFromSuccess(other.Value, state.WithFacts(other.Facts)) && !results.IsFromSuccess(other.Value, state.WithFacts(fallback.Facts));
    }
}
