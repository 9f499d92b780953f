namespace Netra.Benchmarks.Growth;

/// <summary>Something that can be made larger and larger.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Unit">What its size counts.</param>
/// <param name="Sizes">From the smallest to the largest.</param>
/// <param name="Files">The files of one size.</param>
internal sealed record Growing(string Name, string Unit, IReadOnlyList<int> Sizes, Func<int, IEnumerable<string>> Files)
{
    private static readonly int[] BodySizes = [100, 300, 1_000, 3_000, 10_000];

    // Of wider switches and deeper tests the compiler itself makes gigabytes, with or without us.
    private static readonly int[] LongBodySizes = [.. BodySizes, 30_000, 100_000];

    /// <summary>The sizes of one body.</summary>
    public static IReadOnlyList<Growing> Bodies { get; } =
    [
        new("straight on", "statements", LongBodySizes, size => [GeneratedCode.Straight(size)]),
        new("wide switch", "statements", BodySizes, size => [GeneratedCode.WideSwitch(size)]),
        new("nested tests", "statements", BodySizes, size => [GeneratedCode.Nested(size)]),
    ];

    /// <summary>The sizes of a code base.</summary>
    public static IReadOnlyList<Growing> CodeBases { get; } =
    [
        new("files", "files", [10, 30, 100, 300, 1_000], size => Enumerable.Range(0, size).Select(GeneratedCode.File)),
        new("depth of helpers", "methods", [1, 2, 4, 8, 16, 32], size => [GeneratedCode.Helpers(size)]),
    ];
}
