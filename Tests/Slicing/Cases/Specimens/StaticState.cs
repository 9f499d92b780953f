namespace Specimens;

public static class StaticState
{
    static readonly string Prefix = "ws_";
    static readonly string LongId = Guid.NewGuid().ToString("N");

    [Safe]
    public static string StaticReadonlyLongEnough() => LongId[..8];

    [Safe]
    public static string StaticReadonlyLiteral() => Prefix[..2];

    [Unsafe]
    public static string StaticReadonlyLiteralTooShort() => Prefix[..4];

    [Safe]
    public static string EnvironmentNewLine() => Environment.NewLine[..1];

    [Unsafe]
    public static string EnvironmentNewLineTakesThree() => Environment.NewLine[..3];

    [Unsafe]
    public static class StaticMutable
    {
        static string s_current = "";

        [Entry]
        public static string Shown(string id)
        {
            s_current = id;
            return s_current[..8];
        }
    }

    [Safe]
    public static class StaticMutableMeasured
    {
        static string s_current = "";

        [Entry]
        public static string Shown(string id)
        {
            s_current = id;
            return s_current.Length >= 8 ? s_current[..8] : id;
        }
    }

    [Unsafe]
    public static class StaticMutableReplacedByACall
    {
        static string s_current = "";

        [Entry]
        public static string Shown(string id)
        {
            s_current = id;
            if (s_current.Length < 8)
            {
                return "";
            }

            Clear();
            return s_current[..8];
        }

        static void Clear() => s_current = "";
    }

    [Unsafe]
    public static class StaticProperty
    {
        static string? Current { get; set; }

        [Entry]
        public static string Shown(string? id)
        {
            Current = id;
            return Current is null ? "" : Current[..2];
        }
    }

    [Safe]
    public static class StaticPropertyMeasured
    {
        static string? Current { get; set; }

        [Entry]
        public static string Shown(string? id)
        {
            Current = id;
            return Current is { Length: > 2 } ? Current[..2] : "";
        }
    }

    [Unsafe]
    public static class LazyStatic
    {
        static string? s_name;

        static string Name => s_name ??= "net";

        [Entry]
        public static string Shown() => Name[..4];
    }
}
