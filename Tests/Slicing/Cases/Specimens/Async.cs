namespace Specimens;

public static class Async
{
    [Unsafe]
    public static async Task<string> AfterAnAwait(string id)
    {
        await Task.Yield();
        return id[..8];
    }

    [Safe]
    public static async Task<string> GuardedBeforeTheAwait(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        await Task.Yield();
        return id[..8];
    }

    [Unsafe]
    public static async Task<string> GuardedInOneBranchBeforeTheAwait(string id, bool check)
    {
        if (check && id.Length < 8)
        {
            return id;
        }

        await Task.Yield();
        return id[..8];
    }

    [Unsafe]
    public static async Task<string> SliceOfAnAwaitedResult(string id)
    {
        var loaded = await LoadAsync(id);
        return loaded[..8];
    }

    [Safe]
    public static async Task<string> SliceOfAnAwaitedResultMeasured(string id)
    {
        var loaded = await LoadAsync(id);
        return loaded.Length >= 8 ? loaded[..8] : loaded;
    }

    [Unsafe]
    public static async Task<string> SliceOfAnAwaitedExpression(string id) => (await LoadAsync(id))[..8];

    [Unsafe]
    public static async Task<string> ArgumentMeasuredInsteadOfTheAwaited(string id)
    {
        var loaded = await LoadAsync(id);
        return id.Length >= 8 ? loaded[..8] : loaded;
    }

    [Unsafe]
    public static async Task<string> SliceOfAnAwaitedNullable(string id)
    {
        var found = await FindAsync(id).ConfigureAwait(false);
        return found!.Substring(0, 2);
    }

    [Safe]
    public static async Task<string> SliceOfAnAwaitedNullableMeasured(string id) =>
        await FindAsync(id).ConfigureAwait(false) is { Length: >= 2 } found ? found.Substring(0, 2) : "";

    [Unsafe]
    public static async Task<string> ReloadedAfterTheGuard(string id)
    {
        var loaded = await LoadAsync(id);
        if (loaded.Length < 8)
        {
            return loaded;
        }

        loaded = await LoadAsync(loaded.Replace("-", ""));
        return loaded[..8];
    }

    [Unsafe]
    public static async Task<string> SliceInACatchAfterAnAwait(string id)
    {
        try
        {
            await FailAsync();
            return id;
        }
        catch (InvalidOperationException)
        {
            return $"failed for {id[..8]}";
        }
    }

    [Safe]
    public sealed class LocalAcrossAwaits(string id)
    {
        string _id = id;

        [Entry]
        public async Task<string> PrefixAsync()
        {
            var id = _id;
            if (id.Length < 8)
            {
                return id;
            }

            await Task.Yield();
            _id = "";
            return id[..8];
        }
    }

    [Unsafe]
    public sealed class FieldReplacedAcrossAnAwait(string id)
    {
        string _id = id;

        [Entry]
        public async Task<string> PrefixAsync()
        {
            if (_id.Length < 8)
            {
                return _id;
            }

            await RefreshAsync();
            return _id[..8];
        }

        async Task RefreshAsync()
        {
            await Task.Yield();
            _id = _id.Trim();
        }
    }

    static async Task<string> LoadAsync(string id)
    {
        await Task.Yield();
        return id.Trim();
    }

    static async Task<string?> FindAsync(string id)
    {
        await Task.Yield();
        return id.Length > 4 ? id : null;
    }

    static async Task FailAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException();
    }
}
