using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Finds out whether a value that a required member is given may be null, empty or blank.</summary>
internal sealed class AbsentValues(ValueSources sources, OwnResults helpers)
{
    private const int MaxDepth = 6;

    public AbsentValue? Find(Value value, FlowState state, GivenMember given)
    {
        ContextMember member = given.Member;
        AbsentValue? absent = member.IsText ? new Search(sources, helpers, state.Table, member.Kind != IdentityKind.None).Text(value, state.Facts, MaxDepth)
            : DefaultValues.IsExcluded(value, state) ? null
            : new Search(sources, helpers, state.Table, isIdentity: false).Other(value, state.Facts, MaxDepth);
        return absent ?? (value.Cases.IsEmpty && IsNullForCompiler(given.Value) && !ContentTests.Hold(state.Facts, value) && (state.Facts.Learnt(value) & (Traits.NotNull | Traits.NotBlank)) == 0
            ? AbsentValue.Of(Absence.Null, "its type allows null, and nothing excludes it", value)
            : null);
    }

    /// <summary>What the compiler has found out; a '!' only keeps it from telling.</summary>
    private static bool IsNullForCompiler(IOperation value)
    {
        SyntaxNode expression = value.Syntax;
        while (expression is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            expression = expression is PostfixUnaryExpressionSyntax suppressed ? suppressed.Operand : ((ParenthesizedExpressionSyntax)expression).Expression;
        }

        return value.SemanticModel is { } model
            && expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            && model.GetTypeInfo(expression) is { Type.IsReferenceType: true, Nullability.FlowState: NullableFlowState.MaybeNull };
    }

    /// <summary>Looks through the ways in which a value came about.</summary>
    private sealed class Search(ValueSources sources, OwnResults helpers, ValueTable table, bool isIdentity)
    {
        private readonly Conditions _conditions = new(table);

        public AbsentValue? Text(Value value, Facts facts, int depth)
        {
            if (facts.IsImpossible || depth == 0)
            {
                return null;
            }

            if (facts.IsNull(value))
            {
                return AbsentValue.Certainly(Absence.Null, "it is null here", value);
            }

            if (value.Kind == ValueKind.Constant)
            {
                return value.Constant is string text && string.IsNullOrWhiteSpace(text)
                    ? AbsentValue.Certainly(text.Length == 0 ? Absence.Empty : Absence.Blank, "a constant without content", value)
                    : null;
            }

            if (value.Kind == ValueKind.Concatenation)
            {
                return Parts(value, facts, depth);
            }

            if (Blankness.IsNotBlank(facts, table, value) || ContentTests.Hold(facts, value))
            {
                return null;
            }

            return InSomeCase(value, facts, depth, Text) ?? (value.CasesAreComplete && !value.Cases.IsEmpty ? null : OfOneWay(value, facts, depth));
        }

        private AbsentValue? OfOneWay(Value value, Facts facts, int depth) => value switch
        {
            { BlankAs: { } whole } => Text(whole, facts.With(whole, Traits.NotNull), depth - 1),
            { Kind: ValueKind.Slice or ValueKind.View or ValueKind.Cast, Base: { } whole } => Text(whole, facts, depth - 1),
            _ => sources.OfText(value, facts, table) ?? OfHelper(value, facts, depth) ?? OfOwnReader(value, facts) ?? OfRewriting(value, facts, depth) ?? OfJoined(value, facts, depth),
        };

        /// <summary>A member of what a helper of the user's own has read from data.</summary>
        private AbsentValue? OfOwnReader(Value value, Facts facts)
        {
            Value? read = value.Kind is ValueKind.Member or ValueKind.Element ? value.Base : null;
            while (read is { Kind: ValueKind.Member or ValueKind.Element })
            {
                read = read.Base;
            }

            return read is null ? null : helpers.Judge(read, (returned, _) => Deserialised.IsRead(returned)
                ? AbsentValue.Of((facts.Learnt(value) & Traits.NotNull) != 0 ? Absence.Blank : Absence.Null, $"deserialised by '{read.Symbol!.Name}', and absent data leave it null", value)
                : null);
        }

        /// <summary>Text that somebody else has written stays so when a part of it is replaced or removed.</summary>
        private AbsentValue? OfRewriting(Value value, Facts facts, int depth) =>
            value is { Kind: ValueKind.Call, Symbol: IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String, IsStatic: false, Name: "Replace" or "Remove" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Normalize" } }
            && (value.Base is { Kind: not ValueKind.Opaque } pure ? pure : value.Inputs.FirstOrDefault()) is { } source
            && ExternalTexts.Describe(source) is not null
                ? Text(source, facts.With(source, Traits.NotNull), depth - 1)
                : null;

        /// <summary>The parts of <c>string.Join</c> and the like, as those of an interpolation.</summary>
        private AbsentValue? OfJoined(Value value, Facts facts, int depth) =>
            value is { Kind: ValueKind.Call, Symbol: IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String, IsStatic: true, Name: "Join" or "Concat" or "Format" } }
                ? MissedPart(value.Inputs.SelectMany(input => input is { Kind: ValueKind.Opaque, Type: not null } ? input.Inputs : ImmutableArray.Create(input)), facts, depth)
                : null;

        /// <summary>A helper of the user's own may return nothing although its declaration promises a text.</summary>
        private AbsentValue? OfHelper(Value value, Facts facts, int depth) => helpers.Judge(value, (returned, own) =>
            new Search(sources, helpers, own.Table, isIdentity).Text(returned, own.Facts, depth - 1) is { Blamed.Kind: not ValueKind.Parameter } absent
            && !(absent.Kind == Absence.Null && facts.IsNotNull(value) && (facts.Learnt(value) & Traits.NotNull) != 0)
                ? absent with { Blamed = value, IsCertain = false, Why = $"what '{value.Symbol!.Name}' returns: {absent.Why}" }
                : null);

        private AbsentValue? Parts(Value whole, Facts facts, int depth)
        {
            if (whole.Operands is [var only])
            {
                return Text(WithoutFormat(only), facts, depth - 1);
            }

            return MissedPart(whole.Operands, facts, depth);
        }

        private AbsentValue? MissedPart(IEnumerable<Value> parts, Facts facts, int depth)
        {
            foreach (Value part in isIdentity ? parts : [])
            {
                Value written = WithoutFormat(part);
                if (written.Kind != ValueKind.Constant && Text(written, facts, depth - 1) is { } absent && IsMissed(absent))
                {
                    return absent with { Kind = Absence.Part, IsCertain = false };
                }
            }

            return null;
        }

        // An empty part may be meant, unless somebody else decides about it.
        private bool IsMissed(AbsentValue absent) => absent.Kind is Absence.Part
            || (absent.Kind == Absence.Null && !sources.IsDeserialised(absent.Blamed) && (absent.Blamed.Symbol is not { } symbol || Declarations.Initially(symbol) is null))
            || (absent.Kind == Absence.Empty && ExternalTexts.Describe(absent.Blamed) is not null);

        /// <summary>What the text of an interpolation was made of.</summary>
        private static Value WithoutFormat(Value part) =>
            part is { Kind: ValueKind.Opaque, Type: null, Inputs: [var written] } && (written.Type?.SpecialType == SpecialType.System_String || (written.Type is { } type && IntrinsicTraits.IsNullableValue(type))) ? written : part;

        /// <summary>Values that are no text can be null, or the default of their type.</summary>
        public AbsentValue? Other(Value value, Facts facts, int depth)
        {
            if (facts.IsImpossible || depth == 0)
            {
                return null;
            }

            if (facts.IsNull(value))
            {
                return AbsentValue.Certainly(Absence.Null, "it is null here", value);
            }

            if (facts.Has(value, Traits.OpaqueGuarded))
            {
                return null;
            }

            return InSomeCase(value, facts, depth, Other)
                ?? (value.CasesAreComplete && !value.Cases.IsEmpty ? null
                : value is { Kind: ValueKind.Cast, Base: { } inner } ? Other(inner, facts, depth - 1)
                : sources.OfOther(value, facts, table));
        }

        /// <summary>Who makes a new id where none is given has thought of its absence.</summary>
        private static bool IsReplaced(AbsentValue absent, Value value) =>
            absent.Kind == Absence.Blank && ExternalTexts.Describe(absent.Blamed) is null && value.Cases.Any(@case => FreshValues.Is(@case.Value));

        private AbsentValue? InSomeCase(Value value, Facts facts, int depth, Func<Value, Facts, int, AbsentValue?> find)
        {
            AbsentValue? worst = null;
            foreach (Case @case in value.Cases)
            {
                Facts inCase = _conditions.Identify(facts.And(@case.Facts), value, @case.Value);
                if (!ReferenceEquals(@case.Value, value) && find(@case.Value, inCase, depth - 1) is { } absent && (worst is null || absent.Kind < worst.Kind) && !IsReplaced(absent, value))
                {
                    worst = absent with { IsCertain = false, Why = absent.IsCertain && absent.Kind == Absence.Null ? "it is null on a path to here" : absent.Why };
                }
            }

            return worst;
        }
    }
}
