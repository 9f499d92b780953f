using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A constant reason that fits into a close frame.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShortenReason))]
public sealed class ShortenReason : CloseFix
{
    private const int MostBytes = 123;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.IllegalClose);

    private protected override string Title => "Shorten the reason to 123 bytes";

    private protected override Action<DocumentEdits>? Plan(CloseSite site)
    {
        if (site.Arguments.Reason is not { } reason)
        {
            return null;
        }

        (ExpressionSyntax Place, string Text)[] tooLong =
        [
            .. from leaf in Leaves(reason, site.Model)
               let text = TextOf(leaf, site.Model)
               where text is not null && Encoding.UTF8.GetByteCount(text) > MostBytes
               select (leaf, text),
        ];
        return tooLong.Length == 0 ? null : edits =>
        {
            foreach ((ExpressionSyntax place, string text) in tooLong)
            {
                edits.Replace(place, _ => Code.InPlaceOf(place, Code.Expression(Code.Quoted(Shortened(text)), place)));
            }
        };
    }

    /// <summary>As much as fits, without half a character, and without half a word where words are short.</summary>
    internal static string Shortened(string text)
    {
        int end = 0;
        for (int bytes = 0; end < text.Length;)
        {
            int length = char.IsSurrogatePair(text, end) ? 2 : 1;
            bytes += Encoding.UTF8.GetByteCount(text.Substring(end, length));
            if (bytes > MostBytes)
            {
                break;
            }

            end += length;
        }

        int word = text.LastIndexOf(' ', Math.Max(end - 1, 0), end);
        return text.Substring(0, word > end / 2 && end < text.Length ? word : end).TrimEnd();
    }

    private static IEnumerable<ExpressionSyntax> Leaves(ExpressionSyntax reason, SemanticModel model) => reason switch
    {
        ParenthesizedExpressionSyntax inner => Leaves(inner.Expression, model),
        ConditionalExpressionSyntax choice => Leaves(choice.WhenTrue, model).Concat(Leaves(choice.WhenFalse, model)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Leaves(arm.Expression, model)),
        _ => [reason],
    };

    private static string? TextOf(ExpressionSyntax leaf, SemanticModel model) =>
        model.GetConstantValue(leaf) is { HasValue: true, Value: string text } ? text
        : leaf is IdentifierNameSyntax name
            && model.GetSymbolInfo(name).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial }
            && model.GetConstantValue(initial) is { HasValue: true, Value: string settled } ? settled
        : null;
}
