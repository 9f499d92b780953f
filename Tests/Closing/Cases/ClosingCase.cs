using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Tests.Cases;
using static Netra.Analyzers.Tests.Cases.Specimen;

namespace Netra.Analyzers.Tests.Closing.Cases;

/// <summary>What a case's author demands of the rules.</summary>
internal enum Demand
{
    /// <summary>One of the named ids is reported, and no other warning.</summary>
    Report,

    /// <summary>No warning; suggestions are not judged.</summary>
    NoWarning,

    /// <summary>Nothing at all.</summary>
    Nothing,
}

/// <summary>One labelled method, or one labelled type that owns its helpers, of a specimen file.</summary>
internal sealed record ClosingCase(string Specimen, string Name, Demand Demand, IReadOnlyList<string> Ids, bool IsObserved)
{
    public static readonly SpecimenFolder Folder = new("Closing", "System.", "Microsoft.Win32.", "Microsoft.AspNetCore.", "Microsoft.Extensions.");

    public static IEnumerable<string> Specimens => Folder.Names;

    public static IEnumerable<ClosingCase> All =>
        Specimens.SelectMany(name => In(name, (CompilationUnitSyntax)Folder.Parse(name).GetRoot()));

    public override string ToString() => Name;

    private static IEnumerable<ClosingCase> In(string specimen, CompilationUnitSyntax root) =>
        from member in root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        let attributes = member.AttributeLists.SelectMany(list => list.Attributes).ToArray()
        let label = attributes.FirstOrDefault(attribute => DemandOf(attribute) is not null)
        where label is not null
        select new ClosingCase(
            specimen,
            NameOf(member),
            DemandOf(label)!.Value,
            [.. label.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(id => id.Token.ValueText)],
            attributes.Any(attribute => attribute.Name.ToString() == "Observed"));

    /// <summary>Whether the rules do what the label demands. Severities are those of the descriptors.</summary>
    public bool IsMetBy(IReadOnlyCollection<Diagnostic> reported)
    {
        IEnumerable<Diagnostic> strange = reported.Where(finding => !Ids.Contains(finding.Id));
        bool nothingStrange = Demand == Demand.Nothing ? !strange.Any() : strange.All(finding => finding.Severity < DiagnosticSeverity.Warning);
        return nothingStrange && (Demand != Demand.Report || reported.Any(finding => Ids.Contains(finding.Id)));
    }

    private static Demand? DemandOf(AttributeSyntax attribute) => attribute.Name.ToString() switch
    {
        "Reports" => Demand.Report,
        "Silent" => Demand.NoWarning,
        "Quiet" => Demand.Nothing,
        _ => null,
    };
}
