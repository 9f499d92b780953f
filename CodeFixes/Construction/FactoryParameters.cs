using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>What a factory takes.</summary>
/// <param name="Name">As it is called in code.</param>
/// <param name="Member">The parameter of the constructor, or the property, that gets it.</param>
/// <param name="Declaration">As it is declared.</param>
/// <param name="IsForConstructor">Whether the constructor takes it; otherwise it is assigned.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Check">What refuses it where it is missing; nothing where somebody else does.</param>
internal sealed record FactoryParameter(string Name, string Member, string Declaration, bool IsForConstructor, bool IsOptional, StatementSyntax? Check = null);

/// <summary>Finds out what the factory of a context takes.</summary>
internal static class FactoryParameters
{
    /// <summary>What a factory that there is takes, by the names of what the constructor takes or is assigned.</summary>
    public static ImmutableArray<FactoryParameter>? Of(IMethodSymbol factory, IMethodSymbol constructor)
    {
        bool fits = factory.TypeParameters.IsEmpty && factory.Parameters.All(parameter => parameter is { RefKind: RefKind.None, IsParams: false } && IsOfSameType(parameter, constructor));
        return fits
            ? factory.Parameters.Select(parameter => new FactoryParameter(Identifier(parameter.Name), parameter.Name, string.Empty, IsForConstructor: true, parameter.HasExplicitDefaultValue)).ToImmutableArray()
            : null;
    }

    /// <summary>What a new factory takes; null where a member cannot be handed through.</summary>
    public static ImmutableArray<FactoryParameter>? Of(OpenContext context, IMethodSymbol constructor)
    {
        if (!RequiredElsewhere(context.Type).IsEmpty)
        {
            return null;
        }

        var all = new List<FactoryParameter>(constructor.Parameters.Select(OfConstructor));
        IPropertySymbol[] assignable = [.. context.Type.GetMembers().OfType<IPropertySymbol>().Where(property => IsAssignable(property) && !IsTaken(property, constructor))];
        foreach (IPropertySymbol property in assignable)
        {
            RequiredMember? open = context.Members.FirstOrDefault(member => member.Name == property.Name);
            if (property.IsRequired || open is not null)
            {
                all.Add(OfProperty(property, context, isOptional: false, open));
            }
            else if (context.Uses.Creations.Any(creation => Assigns(creation.Expression, property)))
            {
                if (!HasPlainDefault(property))
                {
                    return null;
                }

                all.Add(OfProperty(property, context, isOptional: true, open: null));
            }
        }

        return all.OrderBy(parameter => parameter.IsOptional).ToImmutableArray();
    }

    /// <summary>With the at sign that a keyword needs.</summary>
    private static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static FactoryParameter OfConstructor(IParameterSymbol parameter) => new(
        Identifier(parameter.Name),
        parameter.Name,
        parameter.DeclaringSyntaxReferences[0].GetSyntax().ToString(),
        IsForConstructor: true,
        parameter.HasExplicitDefaultValue);

    private static FactoryParameter OfProperty(IPropertySymbol property, OpenContext context, bool isOptional, RequiredMember? open)
    {
        string name = Identifier(char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1));
        string type = property.Type.ToMinimalDisplayString(context.Model, context.Declaration.SpanStart);
        string declaration = isOptional ? $"{type} {name} = {(property.Type.IsValueType ? "default" : "null")}" : $"{type} {name}";
        return new FactoryParameter(name, property.Name, declaration, IsForConstructor: false, isOptional, open?.Check(name, context.Declaration));
    }

    private static bool IsAssignable(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, SetMethod.DeclaredAccessibility: not Accessibility.Private and not Accessibility.Protected };

    private static bool IsTaken(IPropertySymbol property, IMethodSymbol constructor) =>
        constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static bool Assigns(BaseObjectCreationExpressionSyntax creation, IPropertySymbol property) =>
        creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property.Name) == true;

    /// <summary>Whether the default of its type is what it has when nobody assigns it.</summary>
    private static bool HasPlainDefault(IPropertySymbol property) =>
        (property.Type.IsValueType || property.NullableAnnotation == NullableAnnotation.Annotated)
        && property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null };

    private static bool IsOfSameType(IParameterSymbol parameter, IMethodSymbol constructor) => constructor.Parameters
        .FirstOrDefault(taken => taken.Name == parameter.Name) is not { } same || SymbolEqualityComparer.Default.Equals(same.Type, parameter.Type);

    /// <summary>Members that the compiler demands and that are no properties of the type itself.</summary>
    private static ImmutableArray<ISymbol> RequiredElsewhere(INamedTypeSymbol context)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        for (INamedTypeSymbol? type = context; type is not null; type = type.BaseType)
        {
            bool isItself = SymbolEqualityComparer.Default.Equals(type, context);
            found.AddRange(type.GetMembers().Where(member => member is IFieldSymbol { IsRequired: true } || (member is IPropertySymbol { IsRequired: true } && !isItself)));
        }

        return found.ToImmutable();
    }
}
