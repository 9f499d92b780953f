using System.Collections.Concurrent;

namespace Netra.Load;

/// <summary>Which codes the clients of each kind have read, and whether they are those that they should have.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<(string Kind, int Code, bool IsRight), int> _counts = [];

    public bool IsRight => _counts.Keys.All(count => count.IsRight);

    public void Add(string kind, int code, params int[] right) =>
        _counts.AddOrUpdate((kind, code, right.Contains(code)), 1, (_, count) => count + 1);

    public void Print()
    {
        foreach (((string kind, int code, bool isRight), int count) in _counts.OrderBy(count => count.Key.Kind).ThenBy(count => count.Key.Code))
        {
            Console.WriteLine($"  {kind,-34} {count,6} x {code}{(isRight ? "" : "   WRONG")}");
        }
    }
}
