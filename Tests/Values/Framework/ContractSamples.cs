using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Text;

namespace Netra.Analyzers.Tests.Values.Framework;

/// <summary>What the program of <see cref="ContractProgram"/> calls: how to measure and compare values of any kind.</summary>
public static class ContractSamples
{
    public static List<string> Violations { get; } = [];

    /// <summary>The facts that were tested, each under its condition.</summary>
    public static HashSet<(string Member, string Fact)> Tested { get; } = [];

    public static void Check(string member, string fact, bool applies, bool holds, params object?[] values)
    {
        if (!applies)
        {
            return;
        }

        Tested.Add((member, fact));
        if (!holds && Violations.Count(violation => violation.StartsWith(member, StringComparison.Ordinal)) < 3)
        {
            Violations.Add($"{member}: {fact} for {string.Join(", ", values.Select(Show))}");
        }
    }

    public static int Len(string? value) => value?.Length ?? 0;

    public static int Len<T>(T[]? value) => value?.Length ?? 0;

    public static int Len(Array? value) => value?.Length ?? 0;

    public static int Len<T>(Span<T> value) => value.Length;

    public static int Len<T>(ReadOnlySpan<T> value) => value.Length;

    public static int Len<T>(Memory<T> value) => value.Length;

    public static int Len<T>(ReadOnlyMemory<T> value) => value.Length;

    public static int Len<T>(ArraySegment<T> value) => value.Count;

    public static int Len<T>(ImmutableArray<T> value) => value.IsDefault ? 0 : value.Length;

    public static int Len<T>(ReadOnlySequence<T> value) => (int)value.Length;

    public static int Len(StringBuilder? value) => value?.Length ?? 0;

    public static int Len(IEnumerable? value) => value is null ? 0 : value.Cast<object>().Count();

    public static int Len(char value) => 1;

    public static object?[] Items(string? value) => [.. (value ?? "").Cast<object>()];

    public static object?[] Items<T>(T[]? value) => [.. (value ?? []).Cast<object>()];

    public static object?[] Items<T>(Span<T> value) => Items(value.ToArray());

    public static object?[] Items<T>(ReadOnlySpan<T> value) => Items(value.ToArray());

    public static object?[] Items<T>(Memory<T> value) => Items(value.ToArray());

    public static object?[] Items<T>(ReadOnlyMemory<T> value) => Items(value.ToArray());

    public static object?[] Items<T>(ArraySegment<T> value) => value.Array is null ? [] : Items(value.ToArray());

    public static object?[] Items<T>(ImmutableArray<T> value) => value.IsDefault ? [] : [.. value.Cast<object>()];

    public static object?[] Items<T>(ReadOnlySequence<T> value) => Items(value.ToArray());

    public static object?[] Items(IEnumerable? value) => value is null ? [] : [.. value.Cast<object>()];

    public static object?[] Items(int value) => [value];

    public static object?[] Items(char value) => [value];

    public static bool IsBlank(object?[] items) => items.All(item => item is char c && char.IsWhiteSpace(c));

    public static bool AreAlike(object?[] left, object?[] right) => left.Length == right.Length && IsBlank(left) == IsBlank(right);

    public static bool IsFirst(long result, int whole, int needle, long start) => result == -1 || (result >= 0 && result >= start && result + needle <= whole);

    public static bool IsLast(long result, int whole, int needle, long start) => result == -1 || (result >= 0 && result + needle <= whole && result + needle <= start + 1);

    public static bool IsFound(string whole, object needle, StringComparison? comparison)
    {
        string text = needle.ToString()!;
        return comparison is { } given
            ? whole.IndexOf(text, given) >= 0 && whole.LastIndexOf(text, given) >= 0
            : Enum.GetValues<StringComparison>().All(any => whole.IndexOf(text, any) >= 0 && whole.LastIndexOf(text, any) >= 0) && whole.IndexOf(text) >= 0;
    }

    public static bool IsFound(object?[] whole, object?[] needle) =>
        Enumerable.Range(0, whole.Length + 1).Any(start => whole.Skip(start).Take(needle.Length).SequenceEqual(needle));

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable sequence => $"[{string.Join(",", sequence.Cast<object>())}]",
        _ => value.ToString()!,
    };
}
