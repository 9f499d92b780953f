using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Construction;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>A value that may be missing, and how to ask for it and to refuse it.</summary>
internal sealed class MissingValue(ConstructionSite site, ExpressionSyntax value)
{
    private readonly ExpressionSyntax bare = value.Bare();

    public ExpressionSyntax Value => bare;

    public ITypeSymbol? Type { get; } = site.Model.GetTypeInfo(value.Bare()).Type;

    public bool IsGuid => IsGuidType(Type);

    public bool IsOptionalGuid => Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var of] } && IsGuidType(of);

    public bool IsText => Type?.SpecialType == SpecialType.System_String;

    /// <summary>Such as <c>StringValues</c>: what it converts to is what may be missing.</summary>
    public bool BecomesText => Type is { SpecialType: not SpecialType.System_String, IsReferenceType: false }
        && site.Model.GetTypeInfo(value).ConvertedType?.SpecialType == SpecialType.System_String;

    /// <summary>Nothing to ask: it is always missing, or of a type that is not known to be checked.</summary>
    public bool CannotBeAsked =>
        !(IsGuid || IsOptionalGuid || IsText || BecomesText)
        || site.Model.GetConstantValue(bare).HasValue
        || bare is LiteralExpressionSyntax or DefaultExpressionSyntax or BaseObjectCreationExpressionSyntax
        || site.Model.GetSymbolInfo(bare).Symbol is IFieldSymbol { IsStatic: true, Name: nameof(Guid.Empty) or nameof(string.Empty) };

    /// <summary>It can be read once for the check and once for its use.</summary>
    public bool IsPath => Written is null && (IsText || IsGuid) && bare.IsAccessPath(site.Model);

    /// <summary>What is asked instead, where the value is only the last of several.</summary>
    public string? Written { get; init; }

    public string Text => Written ?? TextOfValue;

    private string TextOfValue => IsPath ? bare.PathText() : bare.ToString();

    /// <summary>How many characters are used of it.</summary>
    public int MinLength { get; init; }

    public string IsMissing(string name) => FailsBefore + (IsGuid || IsOptionalGuid
        ? $"{name} == {GuidName}.Empty"
        : $"string.IsNullOrWhiteSpace({name})" + (MinLength == 0 ? string.Empty : $" || {name}.Length < {MinLength}"));

    public string IsThere(string name) => IsGuid || IsOptionalGuid ? $"{name} != {GuidName}.Empty" : $"!string.IsNullOrWhiteSpace({name})";

    /// <summary>How its value is named when it is read into a local.</summary>
    public string LocalType => IsGuid
        ? GuidName
        : (site.Model.GetNullableContext(bare.SpanStart) & NullableContext.AnnotationsEnabled) != 0 ? "string?" : "string";

    public string Exception
    {
        get
        {
            string name = IsPath && Text.All(c => char.IsLetterOrDigit(c) || c is '.' or '_') ? Text : site.Member;
            string context = site.ContextType?.Name ?? "context";
            string message = Code.Quoted($"'{name}' is missing; without it there is no {context}.");
            (string type, string arguments) = IsPath && bare.IsParameterHere(site.Expression!, site.Model)
                ? ("System.ArgumentException", $"{message}, nameof({Text})")
                : ("System.InvalidOperationException", message);
            return $"new {Code.TypeName(type, bare, site.Model)}({arguments})";
        }
    }

    /// <summary>The value of a result that nobody has asked for its success: that would be the next finding.</summary>
    private string FailsBefore =>
        site.Property(ContextProperties.SuccessMember) is { } success && Results.Of(bare, success, site.Model) is { } result && result.IsAccessPath(site.Model)
            ? $"!{result}.{success} || "
            : string.Empty;

    private string GuidName => Code.TypeName("System.Guid", bare, site.Model);

    private static bool IsGuidType(ITypeSymbol? type) =>
        type is { Name: nameof(Guid), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };
}
