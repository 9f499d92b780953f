using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Catch and finally blocks, and exception filters, in a control-flow graph.</summary>
internal static class Handlers
{
    /// <summary>The block's guarded region, when the block is where a handler begins.</summary>
    public static ControlFlowRegion? HandledRegion(BasicBlock block)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            ControlFlowRegion? enclosing = region.EnclosingRegion;
            switch (region.Kind)
            {
                case ControlFlowRegionKind.Catch when enclosing?.Kind == ControlFlowRegionKind.TryAndCatch:
                case ControlFlowRegionKind.Finally when enclosing?.Kind == ControlFlowRegionKind.TryAndFinally:
                    return enclosing.NestedRegions[0];
                case ControlFlowRegionKind.Filter:
                    return enclosing!.EnclosingRegion!.NestedRegions[0];
            }
        }

        return null;
    }
}
