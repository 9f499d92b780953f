using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Throws what the caller can understand before the slice would throw what nobody can.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardSlice))]
public sealed class GuardSlice : SliceFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.SliceOfNullable, RuleIds.SliceOutOfRange, RuleIds.SliceOfUnboundedParameter);

    private protected override string Title => "Check the length before slicing";

    private protected override Action<DocumentEdits>? Plan(SliceSite site)
    {
        var check = new LengthCheck(site);
        if (!check.SaysAnything || RaiseGuard.Applies(site))
        {
            return null;
        }

        if (!site.ReceiverIsPath)
        {
            return PlanWithName(site, check);
        }

        if (EvaluationOrder.StatementBegunBy(site.Whole, site.Model) is { } statement)
        {
            return edits => edits.CheckBefore(
                statement,
                check.Subject,
                check.Needed,
                needed => [ThrowIf.Statement(check.Fails(needed), check.Thrown(needed), statement)]);
        }

        return site.CanBeThrown ? edits => edits.Replace(site.Whole, current => InPlace(site, check, current)) : null;
    }

    /// <summary><c>(id is { Length: >= 8 } ? id[..8] : throw …)</c></summary>
    private static ExpressionSyntax InPlace(SliceSite site, LengthCheck check, ExpressionSyntax current)
    {
        ExpressionSyntax thrown = ThrowIf.Expression(check.Thrown(check.Needed), site.Slice);
        ExpressionSyntax guarded = site.Conditional is null
            ? Code.Conditional(Code.Expression(check.Holds(check.Needed), site.Slice), current, thrown)
            : Code.Conditional(Code.Expression(check.Fails(check.Needed), site.Slice), thrown, current);
        return Code.InPlaceOf(site.Whole, guarded);
    }

    /// <summary><c>(GetId() is { Length: >= 8 } id ? id[..8] : throw …)</c></summary>
    private static Action<DocumentEdits>? PlanWithName(SliceSite site, LengthCheck check)
    {
        if (site.Conditional is not null || site.Buffer.IsValue || !site.CanBeThrown || !Receivers.CanBeNamed(site))
        {
            return null;
        }

        return edits =>
        {
            string name = edits.FreshName(site.Slice, Receivers.NameFor(site));
            edits.Replace(site.Slice, current =>
            {
                ExpressionSyntax receiver = Receivers.In(current, site);
                ExpressionSyntax condition = Code.Expression(check.HoldsFor(name, check.Needed), site.Slice);
                condition = condition.ReplaceNode(
                    condition.DescendantNodes().OfType<IdentifierNameSyntax>().First(placeholder => placeholder.Identifier.ValueText == "_"),
                    receiver.WithoutTrivia());
                ExpressionSyntax slice = current.ReplaceNode(receiver, SyntaxFactory.IdentifierName(name).WithTriviaFrom(receiver));
                return Code.InPlaceOf(
                    site.Slice,
                    Code.Conditional(condition, slice, ThrowIf.Expression(check.Thrown(check.Needed), site.Slice)));
            });
        };
    }
}
