using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>
/// Slices of which only NETRA1005 would have something to say, as far as the text of a body tells. To find that out by walking takes
/// most of the time that long bodies take.
/// </summary>
internal sealed class QuietSlices
{
    // In shorter bodies they cost little, and the few that certainly fail are worth it.
    private const int LongBody = 600;

    // There even what stands before each of them costs more than all else.
    private const int VeryLongBody = 2_000;

    private readonly SyntaxNode _body;
    private readonly SemanticModel _model;
    private readonly Lazy<ILookup<string, ExpressionSyntax?>> _written;
    private readonly Lazy<HashSet<string>> _declared;
    private readonly Lazy<HashSet<string>> _doubted;

    public QuietSlices(SyntaxNode body, SemanticModel model)
    {
        _body = body;
        _model = model;
        _written = new(() => body.DescendantNodes().SelectMany(Writes).ToLookup(write => write.Name, write => write.Value));
        _declared = new(() => [.. body.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(variable => variable.Identifier.ValueText)]);
        _doubted = new(() => [.. body.DescendantNodes().Where(IsDoubt).SelectMany(node => node.Parent!.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)]);
    }

    /// <summary>Whether it lies, in a long body, between places that a loop counts or a caller gives.</summary>
    public bool IsVarying(SyntaxNode slice)
    {
        if (_body.Span.Length < LongBody)
        {
            return false;
        }

        SimpleNameSyntax[] names = [.. BoundsOf(slice).SelectMany(bound => bound.DescendantNodesAndSelf(node => !IsLength(node))).OfType<SimpleNameSyntax>()];
        return names.Any(IsSetElsewhere) && !names.Any(MayBeSearch);
    }

    /// <summary>Whether it is not even worth a look at what stands before it.</summary>
    public bool IsIdle(SyntaxNode slice) => _body.Span.Length >= VeryLongBody && IsVarying(slice) && IsNeverNull(slice);

    /// <summary>Whether the compiler takes the receiver to be there, or nothing in the body speaks of null beside it.</summary>
    public bool IsNeverNull(SyntaxNode slice)
    {
        ExpressionSyntax? receiver = slice switch
        {
            RangeExpressionSyntax => slice.FirstAncestorOrSelf<ElementAccessExpressionSyntax>()?.Expression,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
            _ => null,
        };
        return receiver is null || NullStates.FlowStateOf(receiver, _model) switch
        {
            NullableFlowState.NotNull => true,
            NullableFlowState.MaybeNull => false,
            _ => !receiver.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => _doubted.Value.Contains(name.Identifier.ValueText) || name.Identifier.ValueText.EndsWith("OrDefault", StringComparison.Ordinal)),
        };
    }

    private IEnumerable<ExpressionSyntax> BoundsOf(SyntaxNode slice) => slice switch
    {
        RangeExpressionSyntax range => [range],
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(argument => argument.Expression).Where(IsNumber),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => arguments.Arguments.Select(argument => argument.Expression).Where(IsNumber),
        _ => [],
    };

    private bool IsNumber(ExpressionSyntax argument) => _model.GetTypeInfo(argument).Type?.SpecialType == SpecialType.System_Int32;

    private static bool IsLength(SyntaxNode node) => node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" };

    /// <summary>Whether it is counted or set again, or is given to the body.</summary>
    private bool IsSetElsewhere(SimpleNameSyntax name) => _model.GetSymbolInfo(name).Symbol switch
    {
        ILocalSymbol { IsConst: false } local => _written.Value[local.Name].Take(2).Count() > (_declared.Value.Contains(local.Name) ? 1 : 0),
        IFieldSymbol field => !field.IsConst && !(field.IsStatic && field.IsReadOnly),
        IParameterSymbol or IPropertySymbol => true,
        _ => false,
    };

    private bool MayBeSearch(SimpleNameSyntax name) =>
        IsSearch(name.Identifier.ValueText)
        || _written.Value[name.Identifier.ValueText].Any(value => value?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(part => IsSearch(part.Identifier.ValueText)) == true);

    private static bool IsSearch(string method) => method.Contains("IndexOf") || method.Contains("Search");

    private static IEnumerable<(string Name, ExpressionSyntax? Value)> Writes(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => [(variable.Identifier.ValueText, variable.Initializer?.Value)],
        _ => WrittenNames.Of(node).Select(name => (name, (node as AssignmentExpressionSyntax)?.Right)),
    };

    private static bool IsDoubt(SyntaxNode node) => node.IsKind(SyntaxKind.NullLiteralExpression)
        || node.IsKind(SyntaxKind.AsExpression)
        || node.IsKind(SyntaxKind.DefaultLiteralExpression)
        || (node.Parent is ConditionalAccessExpressionSyntax access && access.Expression == node);
}
