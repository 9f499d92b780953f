using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Closing;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Other codes in place of those that are written at a close: at every arm of a choice, or as a new argument.</summary>
internal sealed class CodeChange
{
    private readonly CloseSite? site;
    private readonly (ExpressionSyntax Place, int Code)[] changes;
    private readonly int? added;

    private CodeChange(CloseSite? site, (ExpressionSyntax Place, int Code)[] changes, int? added = null)
    {
        this.site = site;
        this.changes = changes;
        this.added = added;
    }

    public static CodeChange None { get; } = new(null, []);

    /// <summary>Null where no code that is to be changed is written at the close, or the type has no such code.</summary>
    public static CodeChange? Of(CloseSite site, Func<int, bool> isWrong, Func<int, int> right)
    {
        if (site.Arguments.Code is not { } code)
        {
            return site.Arguments.OmittedCode is { ExplicitDefaultValue: { } value } parameter
                && CodeText.Number(value) is { } omitted
                && isWrong(omitted)
                && CodeText.Exists(right(omitted), parameter.Type)
                    ? new CodeChange(site, [], right(omitted))
                    : null;
        }

        (ExpressionSyntax Place, int Code)[] changes =
        [
            .. from leaf in Leaves(code, site.Model)
               let value = ValueOf(leaf, site.Model)
               where value is not null && isWrong(value.Value)
               select (leaf, right(value.Value)),
        ];
        return changes.Length > 0 && changes.All(change => CodeText.Exists(change.Code, site.TypeOf(change.Place)))
            ? new CodeChange(site, changes)
            : null;
    }

    /// <summary>Changes the codes where they stand.</summary>
    public void Make(DocumentEdits edits)
    {
        foreach ((ExpressionSyntax place, int code) in changes)
        {
            edits.Replace(place, _ => Written(place, code, edits).WithTriviaFrom(place));
        }

        if (added is not null && site!.Call is InvocationExpressionSyntax call)
        {
            IParameterSymbol parameter = site.Arguments.OmittedCode!;
            string text = CodeText.Of(added.Value, parameter.Type, site, edits)!;
            edits.Rewrite(call, current => current.AddArgumentListArguments(
                (ArgumentSyntax)SyntaxFactory.ParseArgumentList($"({parameter.Name}: {text})").Arguments[0]));
        }
    }

    /// <summary>The whole code as it will be.</summary>
    public string Text(DocumentEdits edits) => added is not null
        ? CodeText.Of(added.Value, site!.Arguments.OmittedCode!.Type, site, edits)!
        : site!.Arguments.Code!.ReplaceNodes(
                changes.Select(change => change.Place),
                (place, _) => Written(place, changes.First(change => change.Place == place).Code, edits))
            .WithoutTrivia().ToString();

    private ExpressionSyntax Written(ExpressionSyntax place, int code, DocumentEdits edits) =>
        Code.Expression(CodeText.Of(code, site!.TypeOf(place), site, edits)!, place);

    /// <summary>The expressions of which one is the code.</summary>
    private static IEnumerable<ExpressionSyntax> Leaves(ExpressionSyntax code, SemanticModel model) => code switch
    {
        _ when ValueOf(code, model) is not null => [code],
        ParenthesizedExpressionSyntax inner => Leaves(inner.Expression, model),
        CastExpressionSyntax cast => Leaves(cast.Expression, model),
        ConditionalExpressionSyntax choice => Leaves(choice.WhenTrue, model).Concat(Leaves(choice.WhenFalse, model)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Leaves(arm.Expression, model)),
        _ => [code],
    };

    private static int? ValueOf(ExpressionSyntax leaf, SemanticModel model) =>
        model.GetConstantValue(leaf) is { HasValue: true, Value: var value } ? CodeText.Number(value)
        : CloseCodes.IsCodeType(model.GetTypeInfo(leaf).Type) && model.GetOperation(leaf) is { } source && CloseCodes.Of(source, model.Compilation) is { } settled ? settled
        : leaf is CastExpressionSyntax cast && cast.Expression.Bare() is IdentifierNameSyntax inner ? SettledLocal(inner, model)
        : leaf is IdentifierNameSyntax name ? SettledLocal(name, model)
        : null;

    /// <summary>A local that keeps the constant it begins with.</summary>
    private static int? SettledLocal(IdentifierNameSyntax name, SemanticModel model) =>
        model.GetSymbolInfo(name).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator
        && model.GetConstantValue(initial) is { HasValue: true, Value: var value }
        && declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name.Identifier.ValueText) == false
            ? CodeText.Number(value)
            : null;
}
