namespace Netra.Analyzers.Values.Framework;

/// <summary>What methods of collections change, by their names: of those that a helper calls no more is known.</summary>
internal static class CollectionMethods
{
    private static readonly HashSet<string> Adders = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Append", "AppendFormat", "AppendLine", "Enqueue", "Insert", "InsertRange", "Push", "SetCount", "TryAdd",
    };

    private static readonly HashSet<string> Removers = new(StringComparer.Ordinal)
    {
        "Clear", "Dequeue", "Pop", "Remove", "RemoveAll", "RemoveAt", "RemoveRange",
    };

    private static readonly HashSet<string> Assigners = new(StringComparer.Ordinal) { "Fill", "Resize", "SetValue" };

    private static readonly HashSet<string> Rearrangers = new(StringComparer.Ordinal) { "Clear", "CopyTo", "Reverse", "Sort" };

    /// <summary>Whether something is added to or taken from a collection.</summary>
    public static bool ChangeList(string method) => Adders.Contains(method) || Removers.Contains(method);

    /// <summary>Whether places of a collection hold something else afterwards.</summary>
    public static bool ChangeElements(string method) => Assigners.Contains(method) || Rearrangers.Contains(method);

    /// <summary>Whether a collection may hold afterwards what it did not hold before.</summary>
    public static bool PutSomethingIn(string method) => Adders.Contains(method) || Assigners.Contains(method);
}
