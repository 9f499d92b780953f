using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>
/// Tries to settle the slices of a body by what stands just before each: most guards stand close to what they guard, and
/// where they do, the rest of a long body does not matter. Not for bodies that keep ranges: a slice by one is not recognised here.
/// </summary>
internal sealed class NearProof(ControlFlowGraph graph, SemanticModel model, IMethodSymbol? owner, MethodEffects effects, CancellationToken cancellation)
{
    // A shorter body is walked through as fast.
    private const int FewBlocks = 12;

    private readonly SyntaxNode _body = graph.OriginalOperation.Syntax;
    private bool _hasFunctions;

    /// <param name="quiet">The slices of which nothing would be said; none where a proof of all is wanted.</param>
    public bool Settles(QuietSlices? quiet)
    {
        if (!graph.LocalFunctions.IsEmpty || HoldsReferences())
        {
            return false;
        }

        if (Regions(quiet) is not { } regions || regions.Sum(region => region.Region.Blocks.Count) > graph.Blocks.Length)
        {
            return false;
        }

        return regions.TrueForAll(region => Settles(region.Region, region.Slices, quiet));
    }

    /// <summary>What stands before each slice; none where one of them needs more, or a lambda may slice or write to locals.</summary>
    private List<(WalkRegion Region, IOperation[] Slices)>? Regions(QuietSlices? quiet)
    {
        var order = WalkOrder.Of(graph);
        Dominators? dominators = null;
        var regions = new List<(WalkRegion, IOperation[])>();
        foreach (BasicBlock block in order.Blocks)
        {
            IOperation[] operations = [.. block.AllOperations().SelectMany(operation => operation.DescendantsAndSelf())];
            if (Array.Exists(operations, operation => operation is IFlowAnonymousFunctionOperation && SliceCandidates.Any(operation.Syntax, hasRanges: false)))
            {
                return null;
            }

            _hasFunctions |= Array.Exists(operations, operation => operation is IFlowAnonymousFunctionOperation or IMethodReferenceOperation);

            IOperation[] slices = Array.FindAll(operations, operation => IsSlice(operation) && quiet?.IsIdle(operation.Syntax) != true);
            if (slices.Length > 0)
            {
                if (graph.Blocks.Length < FewBlocks || WalkRegion.Before(block, graph, order, dominators ??= new Dominators(order)) is not { } region)
                {
                    return null;
                }

                regions.Add((region, slices));
            }
        }

        return _hasFunctions && MethodEffects.WrittenByFunctionsIn(_body).Count > 0 ? null : regions;
    }

    // What a reference refers to is known only to who saw it made.
    private bool HoldsReferences() => _body.DescendantNodes().Any(node => node is RefExpressionSyntax or RefTypeSyntax);

    private static bool IsSlice(IOperation operation) => operation switch
    {
        IRangeOperation => true,
        IInvocationOperation call => AccessMethods.Find(call.TargetMethod) is not null,
        IObjectCreationOperation { Constructor: { } constructor } => AccessMethods.Find(constructor) is not null,
        _ => false,
    };

    private bool Settles(WalkRegion region, IOperation[] slices, QuietSlices? quiet)
    {
        var observer = new SliceObserver(model, keepsRanges: false);
        if (!BodyAnalysis.RunAround(region, graph, owner, effects, observer, _hasFunctions, cancellation))
        {
            return false;
        }

        return Array.TrueForAll(slices, slice =>
        {
            (Access Access, FlowState Before)[] accesses = [.. observer.Slices.Where(access => access.Access.Operation.Syntax.Span.Contains(slice.Syntax.Span))];
            return accesses.Length > 0 && Array.TrueForAll(accesses, access => IsSettled(access.Access, access.Before, slice.Syntax, quiet));
        });
    }

    // The compiler takes it that calls leave members as they were checked; whether there were any before, is not seen from here.
    private static bool MayHaveBeenCleared(Value receiver, FlowState before) =>
        receiver is { Kind: ValueKind.Member, Intrinsic: Traits.MaybeNull } && !before.Facts.IsNotNull(receiver);

    private bool IsSettled(Access access, FlowState before, SyntaxNode slice, QuietSlices? quiet)
    {
        var proof = new AccessProof(access, before, model);
        if (MayHaveBeenCleared(access.Receiver, before) || proof.IsUnreachable)
        {
            return proof.IsUnreachable;
        }

        bool isThere = proof.NullState == NullVerdict.NotNull || (proof.NullState == NullVerdict.Unknown && quiet?.IsNeverNull(slice) == true);
        return isThere && (proof.Unproven.IsEmpty || (quiet?.IsVarying(slice) == true && !proof.IsRefuted && !proof.IsRefutedOnSomePath));
    }
}
