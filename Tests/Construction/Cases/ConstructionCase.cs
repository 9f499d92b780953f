using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Tests.Cases;
using static Netra.Analyzers.Tests.Cases.Specimen;

namespace Netra.Analyzers.Tests.Construction.Cases;

/// <summary>One labelled method, or one labelled type that owns its helpers, of a specimen file.</summary>
/// <param name="Specimen">The file.</param>
/// <param name="Name">The simple names from the outside in.</param>
/// <param name="Expected">The ids of which one must be reported; empty where nothing may be.</param>
/// <param name="Runs">Whether running the case shows what its label says.</param>
public sealed record ConstructionCase(string Specimen, string Name, IReadOnlyList<string> Expected, bool Runs)
{
    public const string Options = """
        netra_context_types = Specimens.RequestScope
        netra_context_required_members = Specimens.RequestScope.Region
        netra_context_factories = Specimens.Factories.FactoryOfAnOption.Reserve
        netra_result_success_members = Specimens.Answer.Granted
        netra_placeholder_values = nobody-at-all
        """;

    public static readonly SpecimenFolder Folder = new("Construction", "System.", "Microsoft.AspNetCore.", "Microsoft.Extensions.");

    public static IEnumerable<string> Specimens => Folder.Names;

    public static IEnumerable<ConstructionCase> All =>
        Specimens.SelectMany(name => In(name, Folder.Parse(name).GetCompilationUnitRoot()));

    public bool IsUnsafe => Expected.Count > 0;

    public override string ToString() => Name;

    static IEnumerable<ConstructionCase> In(string specimen, CompilationUnitSyntax root) =>
        from member in root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        from attribute in member.AttributeLists.SelectMany(list => list.Attributes)
        where attribute.Name.ToString() is "Unsafe" or "Safe"
        let arguments = attribute.ArgumentList?.Arguments.ToArray() ?? []
        select new ConstructionCase(
            specimen,
            NameOf(member),
            [.. arguments.Where(argument => argument.NameEquals is null).Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText)],
            !arguments.Any(argument => argument.NameEquals is not null && argument.Expression.IsKind(SyntaxKind.FalseLiteralExpression)));
}
