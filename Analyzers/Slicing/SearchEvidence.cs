using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>What makes it likely that a search finds, without proving it: then the slice is told as a hint.</summary>
internal static class SearchEvidence
{
    private const string Brackets = "()[]{}<>";

    public static bool SpeaksFor(Value search, FlowState before, SemanticModel model) => search is { Base: { } text, Operands: [var needle, ..] }
        && (before.Facts.Has(needle, Traits.OpaqueGuarded)
            || (LengthOrigins.IsCallersChoice(text) && LengthOrigins.IsCallersChoice(needle))
            || IsPutByCallers(search)
            || IsPartOf(needle, text)
            || IsCollectedHere(text, before, model)
            || before.Facts.Bounds.Any(bound => IsTestOfOtherBracket(bound, text, needle)));

    /// <summary>Whether a local function searches one of its parameters for another: its callers may have done so before.</summary>
    private static bool IsPutByCallers(Value search) => search.Origin is IInvocationOperation call
        && call.Arguments.Select(argument => argument.Value).Append(call.Instance)
            .Count(value => value is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction } }) > 1;

    /// <summary>Whether what is searched for was taken out of the text before: <c>line.IndexOf(line.Split(' ')[1])</c>.</summary>
    private static bool IsPartOf(Value needle, Value text)
    {
        var wholes = new HashSet<Value>();
        for (Value? whole = text; whole is { Kind: not ValueKind.This }; whole = whole.Base)
        {
            wholes.Add(whole);
        }

        return needle.Kind != ValueKind.Constant && ValueClosure.Of([needle], MadeOf).Overlaps(wholes);
    }

    private static IEnumerable<Value> MadeOf(Value value) => value.Operands.Concat(value.Inputs).Concat(value.Base is null ? [] : [value.Base]);

    /// <summary>Whether it is an element of a list that the body itself has filled: it knows more of its elements than can be seen.</summary>
    private static bool IsCollectedHere(Value text, FlowState before, SemanticModel model) =>
        text is { Kind: ValueKind.Element or ValueKind.Member, Base: { } list }
        && CountMember.IsMutable(text.Symbol?.ContainingType ?? list.Type)
        && (IsCreation(list.Origin)
            || list.Cases.Any(@case => IsCreation(@case.Value.Origin))
            || before.Places.Any(place => ReferenceEquals(place.Value, list) && place.Key is ILocalSymbol local && IsCreatedOnDemand(local, model)));

    /// <summary>Whether the list is made when its first element comes: <c>(list ??= new()).Add(text)</c>.</summary>
    private static bool IsCreatedOnDemand(ILocalSymbol list, SemanticModel model) =>
        list.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax().FirstAncestorOrSelf<BlockSyntax>() is { } block
        && model.GetOperation(block) is { } scope
        && scope.Descendants().Any(step => step is ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target } assignment
            && SymbolEqualityComparer.Default.Equals(target.Local, list)
            && IsCreation(assignment.Value));

    private static bool IsCreation(IOperation? operation) => operation is IObjectCreationOperation;

    /// <summary>Whether it tells that the text has the bracket that belongs to the one searched for.</summary>
    private static bool IsTestOfOtherBracket(Facts.Bound bound, Value text, Value needle) =>
        bound is { Minimum: 1, Form.Terms: [{ Coefficient: 1, Atom: { Kind: ValueKind.Call, Symbol: IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean } } test }] }
        && ReferenceEquals(test.Base, text)
        && needle.Constant?.ToString() is { Length: 1 } bracket
        && Brackets.IndexOf(bracket[0]) is >= 0 and var position
        && test.Operands is [{ Kind: ValueKind.Constant, Constant: { } tested }, ..]
        && tested.ToString().IndexOf(Brackets[position ^ 1]) >= 0;
}
