namespace Specimens;

public static class RefOut
{
    [Unsafe]
    public static class PassedByRefAfterTheGuard
    {
        [Entry]
        public static string Shown(string id)
        {
            if (id.Length < 8)
            {
                return id;
            }

            Shrink(ref id);
            return id[..8];
        }

        static void Shrink(ref string id) => id = id[..4];
    }

    [Safe]
    public static class PassedByRefBeforeTheGuard
    {
        [Entry]
        public static string Shown(string id)
        {
            Trim(ref id);
            if (id.Length < 8)
            {
                return id;
            }

            return id[..8];
        }

        static void Trim(ref string id) => id = id.Trim();
    }

    [Safe]
    public static class PassedByIn
    {
        [Entry]
        public static string Shown(string id)
        {
            if (id.Length < 8)
            {
                return id;
            }

            Report(in id);
            return id[..8];
        }

        static void Report(in string id) => Log.Warn(id);
    }

    [Unsafe]
    public static class AssignedByOutAfterTheGuard
    {
        [Entry]
        public static string Shown(string id)
        {
            if (id.Length < 8)
            {
                return id;
            }

            Load(out id);
            return id[..8];
        }

        static void Load(out string id) => id = "short";
    }

    [Safe]
    public static class AssignedByOutAndMeasured
    {
        [Entry]
        public static string Shown(string raw)
        {
            Load(raw, out var id);
            return id.Length >= 8 ? id[..8] : id;
        }

        static void Load(string raw, out string id) => id = raw.Trim();
    }

    [Unsafe]
    public static class RefLocal
    {
        [Entry]
        public static string Shown(string id)
        {
            if (id.Length < 8)
            {
                return id;
            }

            ref var same = ref id;
            same = "";
            return id[..8];
        }
    }

    [Unsafe]
    public static class RefParameter
    {
        [Entry]
        public static string Shown(string id)
        {
            Cut(ref id);
            return id;
        }

        static void Cut(ref string id) => id = id[..8];
    }

    [Unsafe]
    public static class SwappedAfterTheGuard
    {
        [Entry]
        public static string Shown(string id, string name)
        {
            if (id.Length < 8)
            {
                return id;
            }

            (id, name) = (name, id);
            return id[..8] + name;
        }
    }

    [Safe]
    public static class SwappedBeforeTheGuard
    {
        [Entry]
        public static string Shown(string id, string name)
        {
            (id, name) = (name, id);
            if (id.Length < 8)
            {
                return name;
            }

            return id[..8];
        }
    }

    [Unsafe]
    public static class ExchangedField
    {
        static string s_id = "";

        [Entry]
        public static string Shown(string id)
        {
            s_id = id;
            if (s_id.Length < 8)
            {
                return s_id;
            }

            Interlocked.Exchange(ref s_id, "");
            return s_id[..8];
        }
    }

    [Unsafe]
    public static class TryParseIsNoLength
    {
        [Entry]
        public static string Shown(string text) => int.TryParse(text, out var number) ? number.ToString(CultureInfo.InvariantCulture)[..2] : "";
    }

    [Safe]
    public static class TryParseGuid
    {
        [Entry]
        public static string Shown(string text) => Guid.TryParse(text, out var id) ? id.ToString("N")[..8] : "";
    }

    [Unsafe]
    public static class TryGetValueOfAMap
    {
        [Entry]
        public static string Shown(Dictionary<string, string> headers)
        {
            if (!headers.TryGetValue("a", out var value))
            {
                return "";
            }

            return value.Substring(0, 3);
        }
    }

    [Safe]
    public static class TryGetValueOfAMapMeasured
    {
        [Entry]
        public static string Shown(Dictionary<string, string> headers)
        {
            if (!headers.TryGetValue("a", out var value) || value.Length < 3)
            {
                return "";
            }

            return value.Substring(0, 3);
        }
    }
}
