namespace Specimens;

public static class Iterators
{
    [Unsafe]
    public static IEnumerable<string> Prefixes(List<string> ids)
    {
        foreach (var id in ids)
        {
            yield return id[..8];
        }
    }

    [Safe]
    public static IEnumerable<string> PrefixesOfTheLong(List<string> ids)
    {
        foreach (var id in ids)
        {
            if (id.Length < 8)
            {
                yield break;
            }

            yield return id[..8];
        }
    }

    [Unsafe]
    public static IEnumerable<string> PrefixesOfTheShort(List<string> ids)
    {
        foreach (var id in ids)
        {
            if (id.Length >= 8)
            {
                yield break;
            }

            yield return id[..8];
        }
    }

    [Safe]
    public static IEnumerable<string> GuardedBeforeTheYield(string id)
    {
        if (id.Length < 8)
        {
            yield break;
        }

        yield return id;
        yield return id[..8];
    }

    [Unsafe]
    public static IEnumerable<string> ChangedAfterTheYield(string id)
    {
        if (id.Length < 8)
        {
            yield break;
        }

        yield return id[..8];
        id = id[4..];
        yield return id[..8];
    }

    [Unsafe]
    public static async IAsyncEnumerable<string> PrefixesLater(List<string> ids)
    {
        foreach (var id in ids)
        {
            await Task.Yield();
            yield return id[..8];
        }
    }

    [Safe]
    public static async IAsyncEnumerable<string> PrefixesLaterMeasured(List<string> ids)
    {
        foreach (var id in ids)
        {
            if (id.Length < 8)
            {
                continue;
            }

            await Task.Yield();
            yield return id[..8];
        }
    }
}
