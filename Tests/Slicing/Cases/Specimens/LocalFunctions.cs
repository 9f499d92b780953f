namespace Specimens;

public static class LocalFunctions
{
    [Unsafe]
    public static string SliceInALocalFunction(string id)
    {
        return Shorten(id);

        static string Shorten(string text) => text[..8];
    }

    [Safe]
    public static string SliceInALocalFunctionMeasured(string id)
    {
        return Shorten(id);

        static string Shorten(string text) => text.Length > 8 ? text[..8] : text;
    }

    [Safe]
    public static string CallerOfTheLocalFunctionMeasures(string id)
    {
        return id.Length >= 8 ? Shorten(id) : id;

        static string Shorten(string text) => text[..8];
    }

    [Unsafe]
    public static string CallerOfTheLocalFunctionMeasuresTooLittle(string id)
    {
        return id.Length >= 5 ? Shorten(id) : id;

        static string Shorten(string text) => text[..8];
    }

    [Unsafe]
    public static string CapturedByALocalFunction(string id)
    {
        return Shorten();

        string Shorten() => id[..8];
    }

    [Safe]
    public static string CapturedByALocalFunctionAndMeasuredInIt(string id)
    {
        return Shorten();

        string Shorten() => id.Length >= 8 ? id[..8] : id;
    }

    [Safe]
    public static string ValidatorIsALocalFunction(string id)
    {
        return IsLong(id) ? id[..8] : id;

        static bool IsLong(string text) => text.Length >= 8;
    }

    [Unsafe]
    public static string ValidatorIsALocalFunctionOffByOne(string id)
    {
        return IsLong(id) ? id[..8] : id;

        static bool IsLong(string text) => text.Length >= 7;
    }

    [Safe]
    public static string ThrowerIsALocalFunction(string id)
    {
        Ensure(id);
        return id[..8];

        static void Ensure(string text)
        {
            if (text.Length < 8)
            {
                throw new Refused();
            }
        }
    }

    [Unsafe]
    public static string LocalFunctionChangesTheCapturedText(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        Clear();
        return id[..8];

        void Clear() => id = "";
    }

    [Safe]
    public static string LocalFunctionLeavesTheCapturedText(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        Report();
        return id[..8];

        void Report() => Log.Warn(id);
    }
}
