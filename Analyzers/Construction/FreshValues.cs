using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Values that are new each time: unique ids, random numbers, the time, a hash code.</summary>
internal static class FreshValues
{
    private const int MaxDepth = 8;

    private static readonly HashSet<string> Makers = new(StringComparer.Ordinal)
    {
        "Guid.NewGuid", "Guid.CreateVersion7", "Ulid.NewUlid", "Nanoid.Generate", "ObjectId.GenerateNewId", "Path.GetRandomFileName",
        "RandomNumberGenerator.GetHexString", "RandomNumberGenerator.GetString", "RandomNumberGenerator.GetInt32", "RandomNumberGenerator.GetBytes",
        "Random.Next", "Random.NextInt64", "Random.NextDouble", "Random.GetString", "Random.GetHexString",
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Stopwatch.GetTimestamp",
        "Environment.TickCount", "Environment.TickCount64", "TimeProvider.GetUtcNow", "TimeProvider.GetLocalNow", "TimeProvider.GetTimestamp",
    };

    /// <summary>Whether it is made of such values and constants alone.</summary>
    public static bool Is(Value value) => IsMadeOf(value, MaxDepth) == true;

    /// <summary>True: of fresh values; false: of something else too; none: of constants alone.</summary>
    private static bool? IsMadeOf(Value value, int depth)
    {
        if (value.Kind == ValueKind.Constant || value.Type?.TypeKind is TypeKind.Delegate or TypeKind.Enum || IsFormatting(value.Type))
        {
            return null;
        }

        if (depth == 0)
        {
            return false;
        }

        if (value.Symbol is { } symbol && IsMaker(symbol))
        {
            return true;
        }

        IEnumerable<Value> parts = Parts(value);
        bool? all = null;
        foreach (Value part in parts)
        {
            switch (IsMadeOf(part, depth - 1))
            {
                case false:
                    return false;
                case true:
                    all = true;
                    break;
            }
        }

        return all ?? false;
    }

    private static IEnumerable<Value> Parts(Value value) => value.Kind switch
    {
        ValueKind.Call or ValueKind.Opaque when !value.Inputs.IsEmpty => value.Inputs,
        ValueKind.Slice => [value.Base!],
        ValueKind.Sum => value.Sum.Atoms,
        ValueKind.Call or ValueKind.Member or ValueKind.View or ValueKind.Cast when value.Base is not null => value.Operands.Insert(0, value.Base),
        ValueKind.Concatenation or ValueKind.Call => value.Operands,
        _ => [],
    };

    /// <summary>How something is written says nothing of what it is.</summary>
    private static bool IsFormatting(ITypeSymbol? type) => type?.Name is "CultureInfo" or "IFormatProvider" or "NumberFormatInfo" or "Range" or "Index";

    private static bool IsMaker(ISymbol symbol) =>
        (symbol.Name == nameof(GetHashCode) && symbol is IMethodSymbol { Parameters.IsEmpty: true })
        || (symbol.ContainingType is { } type && Makers.Contains($"{type.Name}.{symbol.Name}"));
}
