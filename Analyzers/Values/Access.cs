using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>An access to a part of a text or buffer, and what it requires so that it does not throw.</summary>
internal sealed class Access(IOperation operation, IOperation? receiverOperation, Value receiver, Linear start, Linear end, Linear length)
{
    /// <summary>The whole access: the call, or the element access.</summary>
    public IOperation Operation { get; } = operation;

    public IOperation? ReceiverOperation { get; } = receiverOperation;

    public Value Receiver { get; } = receiver;

    /// <summary>The index of the first element taken.</summary>
    public Linear Start { get; } = start;

    /// <summary>The index after the last element taken.</summary>
    public Linear End { get; } = end;

    /// <summary>The number of elements of the receiver.</summary>
    public Linear Length { get; } = length;

    /// <summary>Whether only one element is read: evidence for later accesses, never reported itself.</summary>
    public bool IsElement { get; init; }

    /// <summary>Whether null stands for an empty receiver, as for <c>AsSpan</c>; it is then too short instead.</summary>
    public bool NullIsEmpty { get; init; }

    /// <summary>
    /// Whether it takes as many elements as it says, like a prefix of eight. What skips or drops some instead is mostly
    /// written by somebody who knows how the text is built.
    /// </summary>
    public bool TakesFixedPart => End.IsConstant;

    /// <summary>Sums that must not be negative.</summary>
    public ImmutableArray<Linear> Requirements { get; } = Distinct(start, end - start, length - end);

    private static ImmutableArray<Linear> Distinct(Linear start, Linear count, Linear rest)
    {
        ImmutableArray<Linear>.Builder requirements = ImmutableArray.CreateBuilder<Linear>(3);
        foreach (Linear requirement in new[] { start, count, rest })
        {
            bool holdsAlways = requirement.IsConstant && requirement.Constant >= 0;
            if (!holdsAlways && !requirements.Contains(requirement))
            {
                requirements.Add(requirement);
            }
        }

        return requirements.ToImmutable();
    }
}
