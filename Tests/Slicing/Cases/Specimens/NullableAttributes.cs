namespace Specimens;

public static class NullableAttributes
{
    [Safe]
    public static string NotNullWhenAndMeasured(Dictionary<string, string> map, string key) =>
        map.TryGetValue(key, out var value) && value.Length >= 3 ? value[..3] : "";

    [Unsafe]
    public static string NotNullWhenOnly(Dictionary<string, string> map, string key) =>
        map.TryGetValue(key, out var value) ? value[..3] : "";

    [Unsafe]
    public static string NotNullWhenFalse(Dictionary<string, string> map, string key)
    {
        map.TryGetValue(key, out var value);
        return value![..3];
    }

    [Safe]
    public static class DoesNotReturnHelper
    {
        [Entry]
        public static string Prefix(string id)
        {
            if (id.Length < 8)
            {
                Fail();
            }

            return id[..8];
        }

        [DoesNotReturn]
        static void Fail() => throw new Refused();
    }

    [Unsafe]
    public static class HelperThatReturns
    {
        [Entry]
        public static string Prefix(string id)
        {
            if (id.Length < 8)
            {
                Complain();
            }

            return id[..8];
        }

        static void Complain() => Log.Warn("short");
    }

    [Safe]
    public sealed class MemberNotNullHelper(string? token)
    {
        string? _token = token;

        [Entry]
        public string Shown()
        {
            EnsureToken();
            return _token.Length > 4 ? _token[..4] : _token;
        }

        [MemberNotNull(nameof(_token))]
        void EnsureToken() => _token ??= "none";
    }

    [Unsafe]
    public sealed class MemberNotNullIsNotLength(string? token)
    {
        string? _token = token;

        [Entry]
        public string Shown()
        {
            EnsureToken();
            return _token[..4];
        }

        [MemberNotNull(nameof(_token))]
        void EnsureToken() => _token ??= "";
    }

    [Safe]
    public static class NotNullWhenValidatorMeasured
    {
        [Entry]
        public static string Prefix(string? id) => IsPresent(id) && id.Length > 8 ? id[..8] : "";

        static bool IsPresent([NotNullWhen(true)] string? text) => !string.IsNullOrEmpty(text);
    }

    [Unsafe]
    public static class NotNullWhenValidatorIsNotLength
    {
        [Entry]
        public static string Prefix(string? id) => IsPresent(id) ? id[..8] : "";

        static bool IsPresent([NotNullWhen(true)] string? text) => !string.IsNullOrEmpty(text);
    }

    [Unsafe]
    public static class MaybeNullReturn
    {
        [Entry]
        public static string Prefix(string id) => Found(id)![..1];

        [return: MaybeNull]
        static string Found(string id) => id.Length > 3 ? id : null;
    }
}
