using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Benchmarks.Floor;

namespace Netra.Benchmarks.Bodies;

/// <summary>Carries out the actions of one analyzer and notes how long each took, and what it looked at.</summary>
internal sealed class ActionTimes : IActionReplacement
{
    private static readonly SymbolDisplayFormat ShortName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    private readonly List<(Location Place, string Name, TimeSpan Time)> _times = [];

    public IReadOnlyList<(Location Place, string Name, TimeSpan Time)> Times => _times;

    public Action<T> For<T>(Action<T> action) => context =>
    {
        TimeSpan start = ThreadClock.Now;
        action(context);
        TimeSpan time = ThreadClock.Now - start;
        (Location place, string name) = Subject(context);
        lock (_times)
        {
            _times.Add((place, name, time));
        }
    };

    private static (Location Place, string Name) Subject<T>(T context) => context switch
    {
        OperationBlockAnalysisContext block => (
            block.OperationBlocks.MaxBy(one => one.Syntax.Span.Length)!.Syntax.GetLocation(),
            block.OwningSymbol.ToDisplayString(ShortName)),
        SymbolAnalysisContext symbol => (symbol.Symbol.Locations[0], symbol.Symbol.Name),
        SyntaxTreeAnalysisContext tree => (Location.None, Path.GetFileName(tree.Tree.FilePath)),
        _ => (Location.None, typeof(T).Name),
    };
}
