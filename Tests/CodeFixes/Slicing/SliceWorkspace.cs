using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

internal static class SliceWorkspace
{
    public static FixWorkspace Of(params string[] sources) => new([new SliceAnalyzer()], TestReferences.NetCore, options: string.Empty, sources);
}
