using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Construction;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>The factory that a context has, or gets.</summary>
internal sealed class ContextFactory
{
    private const string NewName = "Create";

    private readonly OpenContext context;
    private readonly IMethodSymbol constructor;
    private readonly ImmutableArray<FactoryParameter> parameters;
    private readonly ImmutableArray<IMethodSymbol> existing;

    private ContextFactory(OpenContext context, IMethodSymbol constructor, ImmutableArray<FactoryParameter> parameters, ImmutableArray<IMethodSymbol> existing) =>
        (this.context, this.constructor, this.parameters, this.existing) = (context, constructor, parameters, existing);

    public bool IsNew => existing.IsEmpty;

    /// <summary>Null where the context is created by another type's factory, or the name of the new one is taken.</summary>
    public static ContextFactory? Of(OpenContext context, IMethodSymbol constructor)
    {
        ImmutableArray<IMethodSymbol> own = context.HasFactory
            ? context.Type.GetMembers().OfType<IMethodSymbol>().Where(method => IsFactory(method, context.Type)).ToImmutableArray()
            : ImmutableArray<IMethodSymbol>.Empty;
        if (context.HasFactory ? own.IsEmpty : IsTaken(context.Type))
        {
            return null;
        }

        ImmutableArray<FactoryParameter>? parameters = context.HasFactory ? ImmutableArray<FactoryParameter>.Empty : FactoryParameters.Of(context, constructor);
        return parameters is { } known ? new ContextFactory(context, constructor, known, own) : null;
    }

    /// <summary>What to write in place of a creation; null where the factory does not take all that the creation gives.</summary>
    public Func<BaseObjectCreationExpressionSyntax, ExpressionSyntax>? CallInsteadOf(ContextCreation creation) => IsNew
        ? FactoryRewrite.Of(creation, constructor, NewName, parameters)
        : existing.Where(method => IsSame(method.ReturnType, context.Type) && method.ReturnType.NullableAnnotation != NullableAnnotation.Annotated)
            .Select(method => FactoryParameters.Of(method, constructor) is { } taken ? FactoryRewrite.Of(creation, constructor, method.Name, taken) : null)
            .FirstOrDefault(call => call is not null);

    public TypeDeclarationSyntax DeclareIn(TypeDeclarationSyntax type)
    {
        if (!IsNew)
        {
            return type;
        }

        SyntaxTrivia endOfLine = Code.EndOfLine(context.Declaration);
        MemberDeclarationSyntax factory = Code.Member(Text(), context.Declaration);
        return type.AddMembers(factory.WithLeadingTrivia(factory.GetLeadingTrivia().Insert(0, endOfLine)).WithTrailingTrivia(endOfLine));
    }

    private string Text()
    {
        string name = context.Declaration.Identifier.Text + context.Declaration.TypeParameterList?.ToString();
        string accessibility = SyntaxFacts.GetText(constructor.DeclaredAccessibility);
        string given = string.Join(", ", parameters.Where(parameter => parameter.IsForConstructor).Select(parameter => parameter.Name));
        string assigned = string.Join(", ", parameters.Where(parameter => !parameter.IsForConstructor).Select(parameter => $"{parameter.Member} = {parameter.Name}"));
        string creation = assigned.Length == 0 ? $"new({given})" : $"new({given}) {{ {assigned} }}";
        StatementSyntax[] checks = [.. parameters.Select(parameter => parameter.Check).OfType<StatementSyntax>()];
        string body = checks.Length == 0
            ? $" => {creation};"
            : $"\n{{\n{string.Concat(checks.Select(check => check + "\n\n"))}return {creation};\n}}";
        return
            $"""
            /// <summary>Creates it of what it needs.</summary>
            /// <exception cref="{Code.TypeName("System.ArgumentException", context.Declaration, context.Model)}">Something is missing.</exception>
            {accessibility} static {name} {NewName}({string.Join(", ", parameters.Select(parameter => parameter.Declaration))}){body}
            """;
    }

    private static bool IsFactory(IMethodSymbol method, INamedTypeSymbol context) =>
        method is { IsStatic: true, MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private }
        && (IsSame(ContextFactories.ResultOf(method), context) || method.Parameters.Any(parameter => parameter.RefKind == RefKind.Out && IsSame(parameter.Type, context)));

    private static bool IsTaken(INamedTypeSymbol context)
    {
        for (INamedTypeSymbol? type = context; type is not null; type = type.BaseType)
        {
            if (!type.GetMembers(NewName).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(ITypeSymbol? type, INamedTypeSymbol context) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, context);
}
