using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>Conditions under which a close means that the peer was refused, sent too much, or sent the wrong type.</summary>
internal sealed class Refusals(NetraOptions options)
{
    public const string Refused = "Refused";
    public const string TooBig = "TooBig";
    public const string WrongType = "WrongType";

    private static readonly ImmutableHashSet<string> SuccessMembers = ImmutableHashSet.Create(
        "Success", "Succeeded", "IsSuccess", "IsSuccessful", "IsAuthenticated", "IsAuthorized", "IsValid", "Authenticated", "Authorized");

    private static readonly ImmutableArray<string> AuthenticationWords = ImmutableArray.Create(
        "Auth", "Login", "LogIn", "SignIn", "SignedIn", "Credential", "ValidateToken", "TokenValid", "ApiKey", "Password", "ClaimsPrincipal", "IIdentity");

    private static readonly ImmutableArray<string> SizeWords = ImmutableArray.Create("Count", "Length", "Size", "Total", "Bytes", "Received");

    private static readonly ImmutableArray<string> LimitWords = ImmutableArray.Create("Max", "Limit");

    private static readonly ImmutableArray<string> MessageWords = ImmutableArray.Create("Message", "Frame", "Payload", "Buffer", "Byte", "Size", "Length");

    private static readonly ImmutableArray<string> OtherLimits = ImmutableArray.Create("Connection", "Client", "Session", "User", "Subscri", "Room", "Retr", "Attempt");

    /// <summary>The cause and its code, and the condition that says so; null when no condition around the close does.</summary>
    public (string Cause, int Code, IOperation Condition)? Around(IOperation close, PathState state)
    {
        IOperation inner = close;
        foreach (IOperation outer in close.Ancestors())
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation)
            {
                return null;
            }

            if (outer is IConditionalOperation choice && !ReferenceEquals(choice.Condition, inner)
                && Of(choice.Condition, ReferenceEquals(choice.WhenTrue, inner), state) is var (cause, code))
            {
                return (cause, code, choice.Condition);
            }

            inner = outer;
        }

        return null;
    }

    private (string Cause, int Code)? Of(IOperation condition, bool outcome, PathState state)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, outcome, state);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Of(not.Operand, !outcome, state);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                return Of(both.LeftOperand, outcome, state) ?? Of(both.RightOperand, outcome, state);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return OfComparison(comparison, (comparison.OperatorKind == BinaryOperatorKind.Equals) == outcome, state);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } comparison when outcome && IsOverLimit(comparison.LeftOperand, comparison.RightOperand):
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } reversed when outcome && IsOverLimit(reversed.RightOperand, reversed.LeftOperand):
                return (TooBig, CloseCodes.MessageTooBig);
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } test:
                return OfEquality(test.Value, constant, outcome, state);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } test:
                return OfEquality(test.Value, constant, !outcome, state);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IRecursivePatternOperation { PropertySubpatterns: [var property] } } } test when outcome:
                return property is { Member: IMemberReferenceOperation member, Pattern: IConstantPatternOperation { Value.ConstantValue.Value: true } } && IsSuccess(member.Member, test.Value, state)
                    ? (Refused, CloseCodes.PolicyViolation)
                    : null;
            default:
                return !outcome && SaysYes(condition, state) ? (Refused, CloseCodes.PolicyViolation) : null;
        }
    }

    private (string Cause, int Code)? OfComparison(IBinaryOperation comparison, bool isEqual, PathState state) =>
        OfEquality(comparison.LeftOperand, comparison.RightOperand, isEqual, state) ?? OfEquality(comparison.RightOperand, comparison.LeftOperand, isEqual, state);

    private (string Cause, int Code)? OfEquality(IOperation value, IOperation constant, bool isEqual, PathState state) => constant.WithoutConversions().ConstantValue switch
    {
        { HasValue: true, Value: bool expected } => expected != isEqual && SaysYes(value, state) ? (Refused, CloseCodes.PolicyViolation) : null,
        { HasValue: true, Value: null } => isEqual && IsAuthenticatedUser(value, state) ? (Refused, CloseCodes.PolicyViolation) : null,
        { HasValue: true, Value: int type } when SymbolNames.Is(constant.WithoutConversions().Type, "System.Net.WebSockets", "WebSocketMessageType") =>
            IsWrongType(type, isEqual) ? (WrongType, CloseCodes.InvalidMessageType) : null,
        _ => null,
    };

    /// <summary>What the peer has sent is data (0 is text, 1 binary), but of the type that is not accepted here.</summary>
    private static bool IsWrongType(int type, bool isEqual) => type is 0 or 1 && isEqual;

    /// <summary>Whether the value says that somebody was let in.</summary>
    private bool SaysYes(IOperation value, PathState state) => value.WithoutConversions() switch
    {
        IConditionalAccessOperation access => SaysYes(access.WhenNotNull, state),
        IMemberReferenceOperation member when IsSuccess(member.Member, member.Instance, state) => true,
        IInvocationOperation call => call.Type?.SpecialType == SpecialType.System_Boolean && IsAboutAuthentication(call.TargetMethod.Name),
        IAwaitOperation { Operation: var awaited } => awaited.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => IsAboutAuthentication(call.TargetMethod.Name)),
        ILocalReferenceOperation local => state.SourcesOf(local.Local) is { } sources && sources.Any(source => source is not ILocalReferenceOperation && SaysYes(source, state)),
        _ => false,
    };

    private bool IsSuccess(ISymbol member, IOperation? instance, PathState state) =>
        (SuccessMembers.Contains(member.Name) || options.ResultSuccessMembers.Matches(member))
        && (IsAboutAuthentication(member.Name) || IsAboutAuthentication(member.ContainingType.Name) || ComesFromAuthentication(instance, state));

    /// <summary>Somebody whose absence is the only way to say no.</summary>
    private bool IsAuthenticatedUser(IOperation value, PathState state) =>
        value.WithoutConversions() is ILocalReferenceOperation { Local: var local } reference
        && !local.Type.GetMembers().Any(member => SuccessMembers.Contains(member.Name))
        && ComesFromAuthentication(reference, state);

    private static bool ComesFromAuthentication(IOperation? value, PathState state) => value?.WithoutConversions() switch
    {
        ILocalReferenceOperation local => state.SourcesOf(local.Local) is { } sources
            && sources.Any(source => source.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => IsAboutAuthentication(call.TargetMethod.Name))),
        IAwaitOperation or IInvocationOperation => value.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => IsAboutAuthentication(call.TargetMethod.Name)),
        { Type: { } type } => IsAboutAuthentication(type.Name),
        _ => false,
    };

    private static bool IsOverLimit(IOperation size, IOperation limit) =>
        NameOf(size) is { } sizeName
        && ((NameOf(limit) is { } limitName && Has(limitName, LimitWords) && (Has(sizeName + limitName, MessageWords)) && !Has(sizeName + limitName, OtherLimits)) || (limit.ConstantValue.HasValue && Has(sizeName, MessageWords)))
        && Has(sizeName, SizeWords)
        && !Has(sizeName, OtherLimits);

    private static string? NameOf(IOperation operation) => operation.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => NameOf(sum.LeftOperand) + NameOf(sum.RightOperand),
        var other => Places.Of(other),
    };

    private static bool IsAboutAuthentication(string name) => Has(name, AuthenticationWords) && name.IndexOf("Author", StringComparison.Ordinal) != 0 | name.StartsWith("Authori", StringComparison.Ordinal);

    private static bool Has(string name, ImmutableArray<string> words) => words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
