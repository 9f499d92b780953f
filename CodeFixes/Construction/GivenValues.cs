using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>An argument of a factory, with its name where it does not stand in its order.</summary>
internal sealed record FactoryArgument(string? Name, string Value)
{
    public ArgumentSyntax Write() =>
        SyntaxFactory.ParseArgumentList(Name is null ? $"({Value})" : $"({Name}: {Value})").Arguments[0];
}

/// <summary>What a creation gives its members, by their names.</summary>
internal sealed class GivenValues
{
    private readonly ConstructionSite site;
    private readonly Dictionary<string, ExpressionSyntax> values = new(StringComparer.OrdinalIgnoreCase);

    private GivenValues(ConstructionSite site) => this.site = site;

    /// <summary>Null for what cannot be told: a copy of something that has no name, an argument without a parameter.</summary>
    public static GivenValues? Of(ConstructionSite site)
    {
        var given = new GivenValues(site);
        return given.Read(site.Creation) ? given : null;
    }

    /// <summary>The arguments; null when they do not fit, or a value has no place.</summary>
    public ImmutableArray<FactoryArgument>? For(IMethodSymbol factory)
    {
        var arguments = ImmutableArray.CreateBuilder<FactoryArgument>();
        int used = 0;
        bool inOrder = true;
        foreach (IParameterSymbol parameter in factory.Parameters.Where(parameter => parameter.RefKind != RefKind.Out))
        {
            string? value = values.TryGetValue(parameter.Name, out ExpressionSyntax? given)
                ? ValueFor(parameter, given)
                : AtHand(parameter);
            used += given is null ? 0 : 1;
            if (value is null)
            {
                if (given is not null || !parameter.HasExplicitDefaultValue)
                {
                    return null;
                }

                inOrder = false;
                continue;
            }

            arguments.Add(new FactoryArgument(inOrder ? null : parameter.Name, value));
        }

        return used == values.Count && !LosesMembers(factory) ? arguments.ToImmutable() : null;
    }

    /// <summary>A copy keeps every member; a factory that does not ask for one would drop it.</summary>
    private bool LosesMembers(IMethodSymbol factory) =>
        site.Creation is WithExpressionSyntax
        && site.ContextType!.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, SetMethod: not null })
            .Any(property => !factory.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));

    private bool Read(ExpressionSyntax? creation) => creation switch
    {
        BaseObjectCreationExpressionSyntax made => ReadArguments(made) && ReadInitializer(made.Initializer),
        WithExpressionSyntax copy when copy.Expression.IsAccessPath(site.Model) => ReadInitializer(copy.Initializer),
        LiteralExpressionSyntax or DefaultExpressionSyntax => true,
        _ => false,
    };

    private bool ReadArguments(BaseObjectCreationExpressionSyntax creation)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = creation.ArgumentList?.Arguments ?? default;
        if (site.Model.GetSymbolInfo(creation).Symbol is not IMethodSymbol constructor || arguments.Count > constructor.Parameters.Length)
        {
            return false;
        }

        for (int i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].RefKindKeyword.IsKind(SyntaxKind.None))
            {
                return false;
            }

            values[arguments[i].NameColon?.Name.Identifier.ValueText ?? constructor.Parameters[i].Name] = arguments[i].Expression;
        }

        return true;
    }

    private bool ReadInitializer(InitializerExpressionSyntax? initializer)
    {
        foreach (ExpressionSyntax expression in initializer?.Expressions ?? default)
        {
            if (expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax member, Right: var value })
            {
                return false;
            }

            values[member.Identifier.ValueText] = value;
        }

        return true;
    }

    private string? ValueFor(IParameterSymbol parameter, ExpressionSyntax given)
    {
        bool takesNull = parameter.Type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        ExpressionSyntax? value = given == site.Expression && site.Diagnostic.Id == RuleIds.InventedIdentity
            ? takesNull ? WithoutInvention() : null
            : given;
        if (value is null || IsAlwaysMissing(value) || !site.Model.ClassifyConversion(value, parameter.Type).IsImplicit)
        {
            return null;
        }

        return (takesNull ? value.Bare() : value).WithoutTrivia().ToString();
    }

    private ExpressionSyntax? WithoutInvention() => Fallback.Of(site) is { Genuine: { } genuine } fallback && fallback.MadeUp.Parent == site.Expression?.Bare()
        ? genuine
        : null;

    private bool IsAlwaysMissing(ExpressionSyntax value) =>
        site.Diagnostic.Id == RuleIds.ContextMemberAbsent && value == site.Expression && new MissingValue(site, value).CannotBeAsked;

    /// <summary>Where nothing is given: the member of what is copied, or what is in reach under that name.</summary>
    private string? AtHand(IParameterSymbol parameter) => site.Creation switch
    {
        WithExpressionSyntax copy when site.ContextType!.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)) is { } member =>
            $"{copy.Expression.PathText()}.{member.Name}",
        WithExpressionSyntax => null,
        _ when parameter.HasExplicitDefaultValue => null,
        _ => NameAtHand.For(parameter.Name, parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), site.Creation!, site.Model),
    };
}
