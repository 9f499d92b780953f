using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>A prefix method that the project has, or gets: the runtime's, or a private one of the type.</summary>
internal sealed class PrefixMethod
{
    private const string RuntimeType = "Netra.SafeId";
    private static readonly string[] Names = ["Prefix", "SafePrefix", "TotalPrefix"];

    private readonly TypeDeclarationSyntax type;
    private readonly string? declaration;

    private PrefixMethod(TypeDeclarationSyntax type, string name, string? declaration)
    {
        this.type = type;
        this.declaration = declaration;
        Name = name;
    }

    public string Name { get; }

    /// <summary>The method of the package that the project may reference.</summary>
    public static IMethodSymbol? OfRuntime(SliceSite site) =>
        site.Model.Compilation.GetTypeByMetadataName(RuntimeType) is { } safeId
        && site.Model.IsAccessible(site.Slice.SpanStart, safeId)
            ? safeId.GetMembers(Names[0]).OfType<IMethodSymbol>().FirstOrDefault(IsPrefix)
            : null;

    /// <summary>Null in an interface, outside any type, and where another file could declare the same in the same type.</summary>
    public static PrefixMethod? OfOwnType(SliceSite site)
    {
        if (site.Slice.FirstAncestorOrSelf<TypeDeclarationSyntax>(HoldsMembers) is not { OpenBraceToken.RawKind: (int)SyntaxKind.OpenBraceToken } type
            || type is InterfaceDeclarationSyntax
            || site.Model.GetDeclaredSymbol(type) is not { } symbol
            || symbol.DeclaringSyntaxReferences.Any(part => part.SyntaxTree != type.SyntaxTree))
        {
            return null;
        }

        string body = Body(site);
        foreach (string name in Names)
        {
            ISymbol[] named = [.. site.Model.LookupSymbols(site.Slice.SpanStart, name: name), .. symbol.GetMembers(name)];
            if (named.Length == 0)
            {
                return new PrefixMethod(type, name, Declaration(site, type, name, body));
            }

            if (named.All(existing => existing is IMethodSymbol method && IsPrefix(method) && HasBody(method, body)))
            {
                return new PrefixMethod(type, name, declaration: null);
            }
        }

        return null;
    }

    public void DeclareIn(DocumentEdits edits)
    {
        if (declaration is not null)
        {
            edits.AddMemberOnce(type, declaration);
        }
    }

    /// <summary>Unlike an extension block.</summary>
    private static bool HoldsMembers(TypeDeclarationSyntax type) =>
        type is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax or InterfaceDeclarationSyntax;

    private static string Declaration(SliceSite site, TypeDeclarationSyntax type, string name, string body)
    {
        string nullable = site.Model.GetNullableContext(type.CloseBraceToken.SpanStart).AnnotationsEnabled() ? "?" : string.Empty;
        return $"private static string {name}(string{nullable} text, int length) => {body};";
    }

    private static string Body(SliceSite site)
    {
        bool ranges = site.Slice.Supports(LanguageVersion.CSharp8)
            && site.Model.Compilation.GetTypeByMetadataName("System.Range") is not null;
        string isNull = site.Slice.Supports(LanguageVersion.CSharp9) ? "is null" : "== null";
        return $"text {isNull} ? string.Empty : text.Length <= length ? text : {(ranges ? "text[..length]" : "text.Substring(0, length)")}";
    }

    private static bool IsPrefix(IMethodSymbol method) =>
        method is
        {
            IsStatic: true,
            ReturnType.SpecialType: SpecialType.System_String,
            Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type.SpecialType: SpecialType.System_Int32 }],
        };

    private static bool HasBody(IMethodSymbol method, string body) =>
        method.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is MethodDeclarationSyntax { ExpressionBody.Expression: { } existing }
        && SyntaxFactory.AreEquivalent(existing, SyntaxFactory.ParseExpression(body));
}
