using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Calls a prefix method that answers for null and for short text too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TotalPrefix))]
public sealed class TotalPrefix : SliceFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.SliceOfNullable, RuleIds.SliceOutOfRange, RuleIds.SliceOfUnboundedParameter);

    private protected override string Title => "Use a prefix that accepts null and short text";

    private protected override Action<DocumentEdits>? Plan(SliceSite site)
    {
        if (!site.MayBeNull
            || !site.Buffer.IsString
            || site.Bounds is not { Form: SliceForm.Prefix, First: { } length }
            || !(site.ConstantOf(length) >= 0)
            || site.Conditional is not null
            || site.Model.GetTypeInfo(site.Slice).Type?.SpecialType != SpecialType.System_String
            || !site.Slice.Supports(LanguageVersion.CSharp7)
            || ContextValues.IsGivenToContext(site))
        {
            return null;
        }

        if (PrefixMethod.OfRuntime(site) is { } runtime)
        {
            return edits =>
            {
                string type = edits.Import(runtime.ContainingType, site.Slice, site.Model);
                edits.Replace(site.Slice, current => Call(Code.Expression($"{type}.{runtime.Name}", site.Slice), site, current, length));
            };
        }

        if (PrefixMethod.OfOwnType(site) is { } own)
        {
            return edits =>
            {
                own.DeclareIn(edits);
                edits.Replace(site.Slice, current => Call(SyntaxFactory.IdentifierName(own.Name), site, current, length));
            };
        }

        return site.ReceiverIsPath ? edits => edits.Replace(site.Slice, current => Inline(site, current, length)) : null;
    }

    private static ExpressionSyntax Call(ExpressionSyntax method, SliceSite site, ExpressionSyntax slice, ExpressionSyntax length) =>
        SyntaxFactory.InvocationExpression(method, SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(
            [
                SyntaxFactory.Argument(Receivers.In(slice, site).Bare().WithoutTrivia()),
                SyntaxFactory.Argument(length.WithoutTrivia()),
            ])))
            .WithTriviaFrom(slice)
            .WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary>Where no method can be declared: <c>id is null ? string.Empty : id.Length &lt;= 8 ? id : id[..8]</c>.</summary>
    private static ExpressionSyntax Inline(SliceSite site, ExpressionSyntax current, ExpressionSyntax length)
    {
        string receiver = site.Receiver.PathText();
        string isNull = site.Slice.Supports(LanguageVersion.CSharp9) ? "is null" : "== null";
        return Code.InPlaceOf(
            site.Slice,
            Code.Expression(
                $"{receiver} {isNull} ? string.Empty : {receiver}.Length <= {length} ? {receiver} : {current.WithoutTrivia()}",
                site.Slice));
    }
}
