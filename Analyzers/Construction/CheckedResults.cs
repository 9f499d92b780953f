using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>A result that a value comes from, which means something only when the result is a success.</summary>
/// <param name="Result">The result.</param>
/// <param name="Used">The member of it that is used.</param>
/// <param name="Success">The member that says whether it is a success.</param>
/// <param name="Outcome">The value of that member.</param>
internal sealed record CheckedResult(Value Result, ISymbol Used, ISymbol Success, Value Outcome)
{
    /// <summary>Whether the compiler, too, takes the value to be there only on success.</summary>
    public bool IsPromisedOnSuccess => FlowAttributes.Of(Success).Any(promise =>
        promise is FlowPromise.MemberNotNull { When: true } promised && promised.Member == Used.Name);
}

/// <summary>Finds the results behind a value, and whether their success was checked.</summary>
internal sealed class CheckedResults(ContextTypes contexts, NetraOptions options, OwnResults helpers)
{
    private const int MaxDepth = 6;

    private static readonly HashSet<string> SuccessNames = new(StringComparer.Ordinal)
    {
        "Success", "Succeeded", "IsSuccess", "IsSuccessful", "IsAuthenticated", "IsValid",
    };

    private static readonly string[] ErrorWords =
    [
        "Error", "Fail", "Message", "Reason", "Exception", "Status", "Code", "Warning", "Problem", "Challenge", "Properties",
    ];

    /// <summary>The result whose value is used although nobody has checked whether it is a success; none when all is well.</summary>
    public CheckedResult? Unchecked(Value value, FlowState state) => Unchecked(value, state, MaxDepth);

    /// <summary>Whether the result itself has called the function that uses it: <c>result.Match(error => …, _ => result.Value)</c>.</summary>
    public static bool IsChosenByResult(SyntaxNode use)
    {
        string? result = use.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.ValueText;
        return use.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any(function =>
            function.Parent?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } }
            && receiver.Identifier.ValueText == result);
    }

    private CheckedResult? Unchecked(Value value, FlowState state, int depth)
    {
        if (depth == 0 || state.Facts.IsImpossible)
        {
            return null;
        }

        if (!value.Cases.IsEmpty)
        {
            var conditions = new Conditions(state.Table);
            return value.Cases
                .Where(@case => !ReferenceEquals(@case.Value, value))
                .Select(@case => Unchecked(@case.Value, state.WithFacts(conditions.Identify(state.Facts.And(@case.Facts), value, @case.Value)), depth - 1))
                .FirstOrDefault(result => result is not null);
        }

        CheckedResult[] results = [.. Behind(value, state, depth)];
        return results.Length > 0 && !results.Any(result => IsSuccess(result, state)) ? results[0] : null;
    }

    /// <summary>Whether it is known that one of the results behind the value is a success.</summary>
    public bool IsFromSuccess(Value value, FlowState state) => Behind(value, state, MaxDepth).Any(result => IsSuccess(result, state));

    /// <summary>Whether a result that is known to be a success promises, to the compiler too, that the value is there.</summary>
    public bool IsPromised(Value value, FlowState state) => Behind(value, state, MaxDepth).Any(result => result.IsPromisedOnSuccess && IsSuccess(result, state));

    private bool IsSuccess(CheckedResult result, FlowState state)
    {
        Facts facts = helpers.WithGetter(result, state);
        return facts.Has(result.Result, Traits.OpaqueGuarded)
            || new Conditions(state.Table).Assume(facts, result.Outcome, false).IsImpossible
            || IsSuccessInEveryCase(result, state);
    }

    /// <summary>One result or another, each of them checked where it was chosen.</summary>
    private bool IsSuccessInEveryCase(CheckedResult result, FlowState state)
    {
        var conditions = new Conditions(state.Table);
        return result.Result is { CasesAreComplete: true, Cases: { IsEmpty: false } cases }
            && cases.All(@case => !ReferenceEquals(@case.Value, result.Result)
                && IsSuccess(
                    result with { Result = @case.Value, Outcome = state.ReadMember(@case.Value, result.Success, result.Success.MemberType()) },
                    state.WithFacts(conditions.Identify(state.Facts.And(@case.Facts), result.Result, @case.Value))));
    }

    private IEnumerable<CheckedResult> Behind(Value value, FlowState state, int depth)
    {
        if (depth == 0)
        {
            yield break;
        }

        if (value is { Kind: ValueKind.Member, Base: { Kind: not ValueKind.This } instance, Symbol: { } member }
            && SuccessMember(instance.Type, member) is { } success)
        {
            yield return new CheckedResult(instance, member, success, OutcomeBeside(value, success, state));
        }

        foreach (CheckedResult result in Origins(value).SelectMany(origin => Behind(origin, state, depth - 1)))
        {
            yield return result;
        }
    }

    /// <summary>The flag that goes with a value: in a tuple that was taken apart, the one that was taken out with it.</summary>
    private static Value OutcomeBeside(Value value, ISymbol success, FlowState state)
    {
        if (value is not { Key: MemberKey { Version: var version }, Base: { Type.IsTupleType: true } tuple })
        {
            return state.ReadMember(value.Base, success, success.MemberType());
        }

        Value beside = state.Table.Member(tuple, success, success.MemberType(), version);
        return state.Stores.TryGetValue(beside, out Value? stored) ? stored : beside;
    }

    private static IEnumerable<Value> Origins(Value value)
    {
        IEnumerable<Value> origins = value.Kind == ValueKind.Call && value.Symbol is IMethodSymbol { IsStatic: false, Parameters.IsEmpty: false } && value.Inputs.Length > 0
            ? value.Inputs.Take(1)
            : value.Inputs.Concat(value.Operands);
        return value.Base is null || value.Base.Kind == ValueKind.Opaque ? origins : origins.Concat([value.Base]);
    }

    /// <summary>The member that says whether the other members of the type may be used.</summary>
    private ISymbol? SuccessMember(ITypeSymbol? type, ISymbol used)
    {
        if (type is not INamedTypeSymbol result || IsAboutFailure(used.Name) || contexts.Find(result, options) is not null)
        {
            return null;
        }

        return Members(result).FirstOrDefault(member =>
            member.MemberType()?.SpecialType == SpecialType.System_Boolean
            && !member.IsStatic
            && (SuccessNames.Contains(member.Name) || options.ResultSuccessMembers.Matches(member))
            && !SymbolEqualityComparer.Default.Equals(member, used)) is { } success
            ? (success as IFieldSymbol)?.CorrespondingTupleField ?? success
            : null;
    }

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        if (type.IsTupleType)
        {
            return type.TupleElements;
        }

        IEnumerable<INamedTypeSymbol> ancestors = type.AllInterfaces;
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            ancestors = ancestors.Concat([current]);
        }

        return ancestors.SelectMany(ancestor => ancestor.GetMembers()).Where(member => member is IPropertySymbol or IFieldSymbol);
    }

    private static bool IsAboutFailure(string name) =>
        SuccessNames.Contains(name) || Array.Exists(ErrorWords, word => name.IndexOf(word, StringComparison.Ordinal) >= 0);
}
