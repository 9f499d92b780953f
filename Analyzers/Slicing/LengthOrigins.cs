using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Slicing;

/// <summary>Tells who answers for the length of a value.</summary>
internal static class LengthOrigins
{
    public static LengthOrigin Of(Value value, out IParameterSymbol? parameter)
    {
        parameter = null;
        switch (value.Kind)
        {
            case ValueKind.Call or ValueKind.Slice when value.Base is { Kind: ValueKind.Parameter or ValueKind.Call or ValueKind.Slice, Type.SpecialType: SpecialType.System_String } whole:
                // What is left of a text when it was trimmed or cut is as long as who gave the text likes.
                return Of(whole, out parameter) is LengthOrigin.VisibleParameter or LengthOrigin.HiddenParameter ? LengthOrigin.VisibleParameter : LengthOrigin.Given;
            case ValueKind.Member or ValueKind.Element or ValueKind.Call or ValueKind.Slice or ValueKind.Concatenation:
                return LengthOrigin.Given;
            case ValueKind.View or ValueKind.Cast:
                return Of(value.Base!, out parameter);
            case ValueKind.Parameter:
                parameter = (IParameterSymbol)value.Symbol!;
                return Visibility.IsFilledOutside(parameter) ? LengthOrigin.VisibleParameter : LengthOrigin.HiddenParameter;
            case ValueKind.Merge:
                return OfCases(value, out parameter);
            case ValueKind.Opaque:
                // A variable of an enclosing body that is not known here is like a parameter.
                return value.Key is ISymbol ? LengthOrigin.VisibleParameter : LengthOrigin.Given;
            default:
                return LengthOrigin.Unknown;
        }
    }

    /// <summary>Whether a method of this compilation has made it, which knows more of it than was understood.</summary>
    public static bool IsOwnResult(Value value) => value is { Kind: ValueKind.Call, Symbol: IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false, IsAbstract: false, IsExtern: false } };

    /// <summary>
    /// Whether anybody may decide what the text is: it is, or was taken from, what any caller gives or what was read from outside.
    /// What an object or a method of the program gives mostly keeps a promise that is not in sight.
    /// </summary>
    public static bool IsGivenByAnybody(Value text) => CutTexts.OriginsOf(text).Any(origin => origin switch
    {
        { Kind: ValueKind.Parameter, Symbol: IParameterSymbol parameter } => IsFilledByAnybody(parameter),
        { Kind: ValueKind.Opaque, Key: IParameterSymbol captured } => IsFilledByAnybody(captured),
        { Kind: ValueKind.Call or ValueKind.Member, Symbol.ContainingType: { } holder } when ForeignTexts.AreHeldBy(holder) => true,
        { Origin: IConversionOperation { OperatorMethod.ContainingType: { } holder } } when ForeignTexts.AreHeldBy(holder) => true,
        { Kind: ValueKind.Call, Symbol: IMethodSymbol method } => ForeignTexts.AreReadBy(method),
        { Kind: ValueKind.Element, Base: { } sequence } => IsGivenByAnybody(sequence),
        { Kind: ValueKind.Member, Symbol.Name: "Current", Base: { } sequence } => IsGivenByAnybody(sequence),
        _ => false,
    });

    // What a lambda is called with, and what a derived class hands on, is mostly the program's own.
    private static bool IsFilledByAnybody(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is not (IMethodSymbol { MethodKind: MethodKind.LocalFunction } or { DeclaredAccessibility: Accessibility.Protected })
        && !IsOfLambdaWithoutTypes(parameter)
        && Visibility.IsFilledOutside(parameter);

    private static bool IsOfLambdaWithoutTypes(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }
        && !parameter.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax() is ParameterSyntax { Type: not null });

    /// <summary>
    /// Whether it is, or was taken from, the identity of somebody or something, which other code than its own class may set. What
    /// a class makes for itself, what a method gives and what a list holds was mostly made by somebody who knows how long it is,
    /// and so was other text that objects carry.
    /// </summary>
    public static bool IsIdentitySetByOthers(Value text) => CutTexts.OriginsOf(text).Any(origin =>
        origin is { Kind: ValueKind.Member, Symbol: { IsStatic: false } member } && IdentityNames.IsOne(member.Name) && MayBeSetByOthers(member));

    /// <summary>Whether it is, or was taken from, what an object keeps for itself and changes as it goes.</summary>
    public static bool IsOwnState(Value text) => CutTexts.OriginsOf(text).Any(origin => origin is { Kind: ValueKind.Member, Base: null or { Kind: ValueKind.This }, Symbol: { } member }
        && member switch
        {
            IFieldSymbol field => (!field.IsReadOnly || CountMember.IsMutable(field.Type)) && IsOnlyForItself(field.DeclaredAccessibility),
            IPropertySymbol { SetMethod: { } setter } => IsOnlyForItself(setter.DeclaredAccessibility),
            _ => false,
        });

    /// <summary>Whether it is, or was taken from, what a lambda is called with that does not say of what type that is: an element of the program's own.</summary>
    public static bool IsGivenToLambda(Value text) => CutTexts.OriginsOf(text).Any(origin =>
        (origin.Symbol ?? origin.Key as ISymbol) is IParameterSymbol parameter && IsOfLambdaWithoutTypes(parameter));

    private static bool IsOnlyForItself(Accessibility accessibility) => accessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal;

    private static bool MayBeSetByOthers(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && !field.ContainingType.IsTupleType && !IsOnlyForItself(field.DeclaredAccessibility),
        IPropertySymbol { IsIndexer: false, SetMethod: { } setter } => !IsOnlyForItself(setter.DeclaredAccessibility),
        _ => false,
    };

    private static LengthOrigin OfCases(Value value, out IParameterSymbol? parameter)
    {
        parameter = null;
        LengthOrigin origin = LengthOrigin.Unknown;
        foreach (Case @case in value.Cases)
        {
            if (@case.Value.Kind != ValueKind.Merge && Of(@case.Value, out IParameterSymbol? ofCase) is var caseOrigin && caseOrigin < origin)
            {
                origin = caseOrigin;
                parameter = ofCase;
            }
        }

        return origin;
    }
}
