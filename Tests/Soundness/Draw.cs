using CsCheck;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>The chances that make a program; the same seed and number make the same program everywhere.</summary>
internal sealed class Draw(ulong seed, int number)
{
    private readonly PCG _source = new((uint)number, seed);

    /// <summary>A number from 0 up to, but without, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)_source.Next((uint)limit);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public T OfMakers<T>(params IReadOnlyList<Func<T>> makers) => Of(makers)();
}
