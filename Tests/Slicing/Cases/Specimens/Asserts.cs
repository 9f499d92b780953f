namespace Specimens;

public static class Asserts
{
    [Safe]
    public static string AssertedThenMeasured(string id)
    {
        Debug.Assert(id != null);
        return id.Length < 8 ? id : id[..8];
    }

    [Unsafe]
    public static string AssertedNotNull(string id)
    {
        Debug.Assert(id != null);
        return id[..8];
    }

    // An assertion is a statement of the author: taken at its word, although only a debug build checks it.
    [Safe]
    public static string OwnAssert(string id)
    {
        Assert(id.Length >= 8);
        return id[..8];
    }

    [Unsafe]
    public static string OwnAssertTooLittle(string id)
    {
        Assert(id.Length >= 7);
        return id[..8];
    }

    [Safe]
    public static string OwnAssertFalse(string id)
    {
        AssertNot(id.Length < 8);
        return id[..8];
    }

    [Unsafe]
    public static string OwnAssertFalseTurned(string id)
    {
        AssertNot(id.Length >= 8);
        return id[..8];
    }

    static void Assert([DoesNotReturnIf(false)] bool condition)
    {
        if (!condition)
        {
            throw new Refused();
        }
    }

    static void AssertNot([DoesNotReturnIf(true)] bool condition)
    {
        if (condition)
        {
            throw new Refused();
        }
    }
}
