using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Tests.Cases;

namespace Netra.Analyzers.Tests.Slicing.Cases;

static class SliceSpecimens
{
    public static readonly SpecimenFolder Folder = new("Slicing", "System.");

    public static IEnumerable<string> Names => Folder.Names;

    public static IEnumerable<SpecimenCase> AllCases =>
        Names.SelectMany(name => SpecimenCase.In(name, Folder.Parse(name).GetCompilationUnitRoot()));
}
