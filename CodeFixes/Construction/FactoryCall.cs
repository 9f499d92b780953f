using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>The call of a factory that takes what the creation was given.</summary>
internal sealed class FactoryCall
{
    private readonly ConstructionSite site;
    private readonly string receiver;
    private readonly IMethodSymbol factory;
    private readonly ImmutableArray<FactoryArgument> arguments;

    private FactoryCall(ConstructionSite site, string receiver, IMethodSymbol factory, ImmutableArray<FactoryArgument> arguments)
    {
        this.site = site;
        this.receiver = receiver;
        this.factory = factory;
        this.arguments = arguments;
    }

    /// <summary>Null when a value has no place in the factory, or the factory asks for what is not at hand.</summary>
    public static FactoryCall? Of(ConstructionSite site)
    {
        var given = GivenValues.Of(site);
        return given is null ? null : Candidates(site).Select(factory => Of(site, factory, given)).FirstOrDefault(call => call is not null);
    }

    /// <summary>The change: an expression where the factory returns the context, else a statement before.</summary>
    public Action<DocumentEdits>? Plan()
    {
        ExpressionSyntax creation = site.Creation!;
        if (ReturnsContext(factory, site.ContextType!))
        {
            return edits => edits.Replace(creation, current => Call([]).WithTriviaFrom(current));
        }

        if (EvaluationOrder.StatementBegunBy(creation, site.Model) is not { } statement)
        {
            return null;
        }

        return edits =>
        {
            string name = edits.FreshName(creation, "context");
            string exception = $"new {Code.TypeName("System.InvalidOperationException", creation, site.Model)}({Code.Quoted($"No {site.ContextType!.Name} can be created.")})";
            edits.CheckBefore(statement, name, 0, _ => [Code.Statement(
                $$"""
                if (!{{Call([$"out var {name}"])}})
                {
                    {{Functions.Refusal(creation, site.Model, exception)}}
                }
                """,
                statement)]);
            edits.Replace(creation, current => Code.Expression(name, creation).WithTriviaFrom(current));
        };
    }

    private static FactoryCall? Of(ConstructionSite site, IMethodSymbol factory, GivenValues given)
    {
        return Receiver(site, factory) is { } receiver && given.For(factory) is { } arguments ? new FactoryCall(site, receiver, factory, arguments) : null;
    }

    /// <summary>The type with a point; nothing within the type itself; an instance where one is needed.</summary>
    private static string? Receiver(ConstructionSite site, IMethodSymbol factory)
    {
        int position = site.Creation!.SpanStart;
        INamedTypeSymbol type = factory.ContainingType;
        if (!factory.IsStatic)
        {
            bool canBeMade = type is { TypeKind: TypeKind.Class, IsAbstract: false }
                && type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && site.Model.IsAccessible(position, constructor));
            string? instance = NameAtHand.OfType(type, site.Creation, site.Model)
                ?? (canBeMade ? $"new {type.ToMinimalDisplayString(site.Model, position)}()" : null);
            return instance is null ? null : instance + ".";
        }

        return site.Model.LookupSymbols(position, name: factory.Name).Any(symbol => SymbolEqualityComparer.Default.Equals(symbol, factory))
            ? string.Empty
            : type.ToMinimalDisplayString(site.Model, position) + ".";
    }

    /// <summary>One that returns the context and throws comes before one that answers yes or no.</summary>
    private static IEnumerable<IMethodSymbol> Candidates(ConstructionSite site) =>
        site.Factory!.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(method => ReturnsContext(method, site.ContextType!) && method.Name.StartsWith("Create", StringComparison.Ordinal))
            .Prepend(site.Factory)
            .Where(method => ReturnsContext(method, site.ContextType!) || IsTry(method, site.ContextType!))
            .Where(method => site.Model.IsAccessible(site.Creation!.SpanStart, method))
            .OrderBy(method => !ReturnsContext(method, site.ContextType!));

    private static bool ReturnsContext(IMethodSymbol method, INamedTypeSymbol context) =>
        method.MethodKind == MethodKind.Ordinary
        && SymbolEqualityComparer.Default.Equals(method.ReturnType.OriginalDefinition, context)
        && method.ReturnType.NullableAnnotation != NullableAnnotation.Annotated
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None);

    private static bool IsTry(IMethodSymbol method, INamedTypeSymbol context) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.Parameters.LastOrDefault() is { RefKind: RefKind.Out } last
        && SymbolEqualityComparer.Default.Equals(last.Type.OriginalDefinition, context);

    private ExpressionSyntax Call(IEnumerable<string> further)
    {
        ArgumentSyntax[] all =
        [
            .. arguments.Select(argument => argument.Write()),
            .. further.Select(text => SyntaxFactory.ParseArgumentList($"({text})").Arguments[0]),
        ];
        string list = string.Join(", ", all.Select(argument => argument.ToString()));
        return Code.Expression($"{receiver}{factory.Name}({list})", site.Creation!);
    }
}
