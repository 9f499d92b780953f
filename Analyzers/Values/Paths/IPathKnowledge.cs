using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Paths;

/// <summary>The facts that somebody wants to have followed along the paths of a body.</summary>
internal interface IPathKnowledge
{
    /// <summary>What holds after the call.</summary>
    PathFact? After(IInvocationOperation call);

    /// <summary>What holds where the condition has this outcome.</summary>
    PathFact? Where(IOperation condition, bool outcome);
}
