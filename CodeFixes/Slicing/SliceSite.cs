using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Slicing;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>A reported slice: what the diagnostic says of it, found again in the source.</summary>
internal sealed class SliceSite
{
    private SliceSite(Diagnostic diagnostic, ExpressionSyntax slice, ExpressionSyntax receiver, SemanticModel model)
    {
        Diagnostic = diagnostic;
        Slice = slice;
        Receiver = receiver;
        Model = model;
        Conditional = slice.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(access => (access.Expression == receiver || IsMemberOf(access, receiver)) && access.WhenNotNull.Span.Start == slice.SpanStart);
        Owner = Conditional is not null && Conditional.Expression != receiver ? Conditional.Expression : null;
        Buffer = SlicedType.Of(model.GetTypeInfo(receiver).Type);
        ReceiverIsPath = Owner is null ? receiver.IsAccessPath(model) : Owner.IsAccessPath(model);
        Path = Owner?.PathText() + receiver.PathText();
        Bounds = SliceBounds.Of(this);
    }

    public Diagnostic Diagnostic { get; }

    public SemanticModel Model { get; }

    /// <summary><c>id[..8]</c>, <c>id.Substring(0, 8)</c>, or after <c>?.</c> only <c>[..8]</c>.</summary>
    public ExpressionSyntax Slice { get; }

    public ExpressionSyntax Receiver { get; }

    /// <summary>The <c>a</c> of <c>a?.Id[..8]</c>, whose member is the receiver; null where the receiver stands alone.</summary>
    public ExpressionSyntax? Owner { get; }

    /// <summary>The <c>Id</c> of <c>a?.Id[..8]</c>.</summary>
    public string Member => Receiver.PathText().TrimStart('.');

    /// <summary>The receiver as conditions and messages name it.</summary>
    public string Path { get; }

    public SlicedType Buffer { get; }

    public bool ReceiverIsPath { get; }

    /// <summary><c>id?[..8].Trim()</c>, where the slice is the first thing done when the receiver is not null.</summary>
    public ConditionalAccessExpressionSyntax? Conditional { get; }

    /// <summary>What is evaluated in place of the slice: it and the <c>?.</c> that it depends on.</summary>
    public ExpressionSyntax Whole => Conditional ?? Slice;

    /// <summary>Where the compiler itself warns of null, the diagnostic may speak of the length only.</summary>
    public bool MayBeNull => (Conditional is null || Owner is not null)
        && (Diagnostic.Properties.ContainsKey(SliceProperties.MayBeNull)
            || Model.GetTypeInfo(Receiver.Bare()).Nullability.FlowState == NullableFlowState.MaybeNull);

    /// <summary>What the bounds say of this receiver; the diagnostic may speak of the text that it was cut from.</summary>
    public int? NeededLength => Bounds.NeededLength(this) ?? Number(SliceProperties.NeededLength);

    public int? ProvenLength => Number(SliceProperties.ProvenLength);

    public SliceReason? Reason =>
        Enum.TryParse(Diagnostic.Properties.GetValueOrDefault(SliceProperties.Reason), out SliceReason reason) ? reason : null;

    public SliceBounds Bounds { get; }

    public static SliceSite? Find(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (SourceExpressions.At(diagnostic.Location, root) is not { } slice
            || SourceExpressions.AtAdditional(diagnostic, 0, root) is not { } receiver
            || (NeedsItsConditionalAccess(receiver) && !(receiver is MemberBindingExpressionSyntax && slice.Supports(LanguageVersion.CSharp9)))
            || ExpressionTrees.Contain(slice, model))
        {
            return null;
        }

        var site = new SliceSite(diagnostic, slice, Outermost(receiver, slice), model);
        return site.Conditional is not null || slice.Contains(receiver) ? site : null;
    }

    /// <summary>False for what is a statement of its own, such as <c>list.RemoveRange(0, 8);</c></summary>
    public bool IsUsedAsValue =>
        Model.GetTypeInfo(Slice).Type is { SpecialType: not SpecialType.System_Void }
        && Whole.Parent switch
        {
            ExpressionStatementSyntax or ForStatementSyntax => false,
            ArrowExpressionClauseSyntax { Parent: { } member } => !ReturnsNothing(Model.GetDeclaredSymbol(member)),
            LambdaExpressionSyntax lambda => !ReturnsNothing(Model.GetSymbolInfo(lambda).Symbol),
            _ => true,
        };

    private static bool ReturnsNothing(ISymbol? symbol) =>
        symbol is IMethodSymbol method && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 }));

    /// <summary>With the parentheses and the <c>!</c> around it, which are no part of the operation.</summary>
    private static ExpressionSyntax Outermost(ExpressionSyntax receiver, ExpressionSyntax slice) =>
        receiver != slice
        && receiver.Parent is ParenthesizedExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            ? Outermost((ExpressionSyntax)receiver.Parent, slice)
            : receiver;

    private static bool IsMemberOf(ConditionalAccessExpressionSyntax access, ExpressionSyntax receiver) =>
        receiver is MemberBindingExpressionSyntax && receiver.SpanStart == access.WhenNotNull.SpanStart;

    /// <summary>In <c>a?.User.Id[..8]</c> the receiver <c>.User.Id</c> cannot be written alone.</summary>
    private static bool NeedsItsConditionalAccess(ExpressionSyntax receiver) => receiver switch
    {
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => true,
        MemberAccessExpressionSyntax member => NeedsItsConditionalAccess(member.Expression),
        ElementAccessExpressionSyntax element => NeedsItsConditionalAccess(element.Expression),
        InvocationExpressionSyntax call => NeedsItsConditionalAccess(call.Expression),
        PostfixUnaryExpressionSyntax postfix => NeedsItsConditionalAccess(postfix.Operand),
        _ => false,
    };

    /// <summary>A conditional that throws can replace the slice.</summary>
    public bool CanBeThrown => IsUsedAsValue && Slice.Supports(LanguageVersion.CSharp7);

    /// <summary>The value of a bound that is a constant.</summary>
    public int? ConstantOf(ExpressionSyntax? bound) =>
        bound is not null && Model.GetConstantValue(bound) is { HasValue: true, Value: int number } ? number : null;

    private int? Number(string property) =>
        int.TryParse(Diagnostic.Properties.GetValueOrDefault(property), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
