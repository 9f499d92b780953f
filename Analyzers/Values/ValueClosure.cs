namespace Netra.Analyzers.Values;

/// <summary>The values that some values lead to.</summary>
internal static class ValueClosure
{
    // A list instead of recursion: a text may be built in a thousand steps, each made of the one before.
    public static HashSet<Value> Of(IEnumerable<Value> values, Func<Value, IEnumerable<Value>> next)
    {
        var closure = new HashSet<Value>(values);
        var open = new Stack<Value>(closure);
        while (open.Count > 0)
        {
            foreach (Value value in next(open.Pop()).Where(closure.Add))
            {
                open.Push(value);
            }
        }

        return closure;
    }
}
