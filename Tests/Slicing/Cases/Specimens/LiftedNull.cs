namespace Specimens;

public static class LiftedNull
{
    [Safe]
    public static string LiftedAtLeast(string? id) => id?.Length >= 8 ? id[..8] : "";

    [Unsafe]
    public static string LiftedAtLeastOffByOne(string? id) => id?.Length >= 7 ? id[..8] : "";

    [Unsafe]
    public static string LiftedLessIsFalseForNull(string? id)
    {
        if (id?.Length < 8)
        {
            return "";
        }

        return id![..8];
    }

    [Safe]
    public static string LiftedNotAtLeast(string? id)
    {
        if (!(id?.Length >= 8))
        {
            return "";
        }

        return id[..8];
    }

    [Safe]
    public static string CoalescedLength(string? id) => (id?.Length ?? 0) >= 8 ? id![..8] : "";

    [Unsafe]
    public static string CoalescedLengthOfTooMany(string? id) => (id?.Length ?? 8) >= 8 ? id![..8] : "";

    [Safe]
    public static string LiftedStartsWith(string? line) => line?.StartsWith("usr_", StringComparison.Ordinal) == true ? line[4..] : "";

    [Unsafe]
    public static string LiftedStartsWithIsNotFalse(string? line) => line?.StartsWith("usr_", StringComparison.Ordinal) != false ? line![4..] : "";

    [Safe]
    public static string LiftedStartsWithCoalesced(string? line) => line?.StartsWith("usr_", StringComparison.Ordinal) ?? false ? line[4..] : "";

    [Unsafe]
    public static string LiftedStartsWithCoalescedToTrue(string? line) => line?.StartsWith("usr_", StringComparison.Ordinal) ?? true ? line![4..] : "";

    [Unsafe]
    public static string? ConditionalSlice(string? id) => id?[..8];

    [Unsafe]
    public static string? ConditionalSubstring(string? id) => id?.Substring(0, 8);

    [Unsafe]
    public static string ConditionalWithFallback(string? id) => id?[..8] ?? "unknown";

    [Safe]
    public static string? ConditionalSliceOfALongOne(string? id) => id is null || id.Length >= 8 ? id?[..8] : id;

    [Safe]
    public static string CoalescedToALongDefault(string? id)
    {
        var text = id is { Length: > 8 } ? id : "anonymous-user";
        return text[..8];
    }

    [Unsafe]
    public static string CoalescedToADefault(string? id) => (id ?? "anonymous-user")[..8];

    [Unsafe]
    public static string CoalescedToEmpty(string? id) => (id ?? "")[..8];

    [Unsafe]
    public static string CoalesceThrowsOnNullOnly(string? id)
    {
        var text = id ?? throw new ArgumentNullException(nameof(id));
        return text[..8];
    }

    [Safe]
    public static string CoalesceThrowsAndThenMeasured(string? id)
    {
        var text = id ?? throw new ArgumentNullException(nameof(id));
        return text.Length < 8 ? text : text[..8];
    }

    [Safe]
    public static string LiftedPropertyOfAPath(Order? order) => order?.Reference?.Length > 5 ? order.Reference[..6] : "";

    [Unsafe]
    public static string LiftedPropertyOfAnotherPath(Order? order) => order?.Customer?.Length > 5 ? order.Reference![..6] : "";

    [Unsafe]
    public static string AsString(object? value) => (value as string)![..3];

    [Safe]
    public static string AsStringChecked(object? value)
    {
        var text = value as string;
        return text != null && text.Length > 3 ? text[..3] : "";
    }

    [Unsafe]
    public static string ConditionalCallIsNotNullButShort(Order order) => order.Reference?.Trim()[..6] ?? "";

    public sealed record Order(string? Reference, string? Customer);
}
