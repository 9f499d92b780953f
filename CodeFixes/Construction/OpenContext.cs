using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Construction;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>A context type that can be created incomplete, found again in a solution that other fixes may have changed.</summary>
internal sealed class OpenContext
{
    private OpenContext(Document document, INamedTypeSymbol type, TypeDeclarationSyntax declaration, SemanticModel model, ContextUses uses, Diagnostic diagnostic)
    {
        (Document, Type, Declaration, Model, Uses) = (document, type, declaration, model, uses);
        HasFactory = diagnostic.Properties.ContainsKey(ContextProperties.Factory);
        Members = (diagnostic.Properties.GetValueOrDefault(ContextProperties.Members)?.Split(',') ?? [])
            .Select(name => new RequiredMember(type, declaration, name, model, uses))
            .ToImmutableArray();
    }

    public Document Document { get; }

    public INamedTypeSymbol Type { get; }

    public TypeDeclarationSyntax Declaration { get; }

    public SemanticModel Model { get; }

    public ContextUses Uses { get; }

    /// <summary>Whether a factory of the context is known, wherever it is.</summary>
    public bool HasFactory { get; }

    /// <summary>The members that can be left or made absent.</summary>
    public ImmutableArray<RequiredMember> Members { get; }

    /// <summary>Null for a struct, whose default stays, and where the language knows no accessor that only initialises.</summary>
    public static async Task<OpenContext?> FindAsync(Project project, Diagnostic diagnostic, CancellationToken cancel)
    {
        Compilation? compilation = await project.GetCompilationAsync(cancel).ConfigureAwait(false);
        if (compilation is null
            || diagnostic.Properties.GetValueOrDefault(ContextProperties.ContextType) is not { } id
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not INamedTypeSymbol { IsValueType: false, DeclaringSyntaxReferences: [var reference] } type
            || await reference.GetSyntaxAsync(cancel).ConfigureAwait(false) is not TypeDeclarationSyntax declaration
            || !declaration.Supports(LanguageVersion.CSharp9)
            || project.GetDocument(declaration.SyntaxTree) is not { } document)
        {
            return null;
        }

        SemanticModel? model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        ContextUses uses = await ContextUses.FindAsync(type, project.Solution, cancel).ConfigureAwait(false);
        return model is null ? null : new OpenContext(document, type, declaration, model, uses, diagnostic);
    }
}
