using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Tests.Infrastructure;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Tests.Values.Framework;

/// <summary>The members of the reference assemblies that the table speaks of.</summary>
internal static class FrameworkMembers
{
    /// <summary>Libraries that the tests do not reference.</summary>
    private static readonly string[] ForeignNamespaces =
        ["NUnit.", "Xunit.", "Microsoft.VisualStudio.TestTools.", "CommunityToolkit.", "Ardalis."];

    public static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Members", references: TestReferences.NetCore);

    public static IReadOnlyList<Contract> Contracts { get; } =
        [.. FrameworkContracts.Texts.SelectMany(ContractText.Parse).Where(contract => !Array.Exists(ForeignNamespaces, contract.Type.StartsWith))];

    /// <summary>The members that the look-up gives this very contract for, in types whose arguments are <c>char</c>, else <c>int</c>.</summary>
    public static IReadOnlyList<ISymbol> Of(Contract contract)
    {
        ISymbol[] members = [.. Of(contract, TypeOf(contract, SpecialType.System_Char))];
        return members.Length > 0 ? members : [.. Of(contract, TypeOf(contract, SpecialType.System_Int32))];
    }

    private static IEnumerable<ISymbol> Of(Contract contract, INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            IEnumerable<ISymbol> members = declaring.GetMembers(contract.Member)
                .Where(member => member.DeclaredAccessibility == Accessibility.Public)
                .Where(member => ReferenceEquals(declaring, type) || !(contract.Member == ".ctor" || IsOverridden(member, type!)));
            foreach (ISymbol member in members)
            {
                Contract? found = member switch
                {
                    IMethodSymbol method => FrameworkContracts.Find(method, type),
                    IPropertySymbol property => FrameworkContracts.Find(property),
                    _ => null,
                };
                if (found is not null && Describe(found) == Describe(contract))
                {
                    yield return member;
                }
            }
        }
    }

    public static string Describe(Contract contract)
    {
        string types = contract.Type + "." + contract.Member;
        if (contract.Parameters is not { } parameters)
        {
            return types;
        }

        IEnumerable<string> names = parameters.Select(parameter => parameter.Type is null ? parameter.Name : $"{parameter.Name}: {parameter.Type}");
        return $"{types}({string.Join(", ", contract.HasMoreParameters ? names.Append("..") : names)})";
    }

    /// <summary>The type that a member of the contract is called on.</summary>
    public static INamedTypeSymbol ReceiverOf(Contract contract, ISymbol member) =>
        TypeOf(contract, member.ContainingType.TypeArguments is [{ SpecialType: SpecialType.System_Int32 }] ? SpecialType.System_Int32 : SpecialType.System_Char)!;

    /// <summary>The type of what a member gives, awaited.</summary>
    public static ITypeSymbol ResultOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        IMethodSymbol { ReturnType: INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var awaited] } } => awaited,
        IMethodSymbol method => method.ReturnType,
        _ => throw new ArgumentException($"'{member}' has no result."),
    };

    private static bool IsOverridden(ISymbol member, INamedTypeSymbol type) =>
        type.GetMembers(member.Name).Any(other => other is IMethodSymbol { OverriddenMethod: not null } or IPropertySymbol { OverriddenProperty: not null });

    private static INamedTypeSymbol? TypeOf(Contract contract, SpecialType argument)
    {
        INamedTypeSymbol? type = Compilation.GetTypeByMetadataName(contract.Type.Split('[')[0]);
        return type is { IsGenericType: true } ? type.Construct(Compilation.GetSpecialType(argument)) : type;
    }

    public static IEnumerable<Subject> SubjectsOf(ContractFact fact) => fact switch
    {
        AtLeastZero bound => bound.Sum.Terms.Select(term => term.Subject),
        NotNull notNull => [notNull.Subject],
        IsNull isNull => [isNull.Subject],
        NotBlank notBlank => [notBlank.Subject],
        BlankAs blank => [blank.Subject],
        SearchResult search => Given(search.In, search.Needle, search.Start, search.Comparison),
        Found found => Given(found.In, found.Needle, found.Comparison),
        OneOf oneOf => [oneOf.First, oneOf.Second],
        SameAs same => [same.Subject],
        EqualTo equal => [equal.First, equal.Second],
        Alike alike => [alike.First, alike.Second],
        Comparison comparison => [comparison.First, comparison.Second],
        Formatted formatted => Given(formatted.Value, formatted.Format),
        Holds holds => [holds.Condition],
        _ => [],
    };

    public static IEnumerable<ContractFact> FactsOf(Contract contract) =>
        [
            .. contract.Always, .. contract.WhenTrue, .. contract.WhenFalse,
            .. contract.WhenArguments.SelectMany(conditional => conditional.Conditions.CastArray<ContractFact>().Concat(conditional.Facts)),
        ];

    private static IEnumerable<Subject> Given(params Subject?[] subjects) => subjects.Where(subject => subject is not null).Select(subject => subject!.Value);
}
