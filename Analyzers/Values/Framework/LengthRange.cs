namespace Netra.Analyzers.Values.Framework;

/// <summary>A length of at least <see cref="Min"/>, and at most <see cref="Max"/> where that is known.</summary>
internal readonly record struct LengthRange(int Min, int? Max)
{
    public static LengthRange Exactly(int length) => new(length, length);

    public static LengthRange AtLeast(int length) => new(length, null);

    public static LengthRange operator +(LengthRange left, LengthRange right) => new(left.Min + right.Min, left.Max + right.Max);
}
