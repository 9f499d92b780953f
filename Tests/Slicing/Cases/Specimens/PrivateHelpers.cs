namespace Specimens;

public static class PrivateHelpers
{
    [Safe]
    public static class EveryCallerMeasures
    {
        [Entry]
        public static string Shown(string id, string thread) =>
            (id.Length >= 8 ? Prefix(id) : id) + (thread.Length > 8 ? Prefix(thread) : thread);

        static string Prefix(string text) => text[..8];
    }

    [Unsafe]
    public static class OneCallerForgets
    {
        [Entry]
        public static string Shown(string id, string thread) => (id.Length >= 8 ? Prefix(id) : id) + Prefix(thread);

        static string Prefix(string text) => text[..8];
    }

    [Unsafe]
    public static class OneCallerMeasuresTooLittle
    {
        [Entry]
        public static string Shown(string id, string thread) =>
            (id.Length >= 8 ? Prefix(id) : id) + (thread.Length >= 7 ? Prefix(thread) : thread);

        static string Prefix(string text) => text[..8];
    }

    [Safe]
    public static class OnlyIdsArePassed
    {
        [Entry]
        public static string Shown() => Prefix(Guid.NewGuid().ToString()) + Prefix("anonymous-user");

        static string Prefix(string text) => text.Substring(0, 8);
    }

    [Unsafe]
    public static class AShortLiteralIsPassed
    {
        [Entry]
        public static string Shown() => Prefix(Guid.NewGuid().ToString()) + Prefix("anon");

        static string Prefix(string text) => text.Substring(0, 8);
    }

    [Unsafe]
    public static class NullIsPassed
    {
        [Entry]
        public static string Shown(string? id) => Prefix(id!);

        static string Prefix(string text) => text.Substring(1);
    }

    [Unsafe]
    public static class ThePropertyIsPassed
    {
        [Entry]
        public static string Shown(AuthInfo auth) => Prefix(auth.UserId);

        static string Prefix(string text) => text[..8];
    }

    [Safe]
    public static class ThePropertyIsMeasuredAndPassed
    {
        [Entry]
        public static string Shown(AuthInfo auth) => auth.UserId.Length >= 8 ? Prefix(auth.UserId) : auth.UserId;

        static string Prefix(string text) => text[..8];
    }

    [Safe]
    public static class HelperMeasuresItself
    {
        [Entry]
        public static string Shown(string id) => Prefix(id);

        static string Prefix(string text) => text.Length > 8 ? text[..8] : text;
    }

    [Unsafe]
    public static class HelperMeasuresItselfWrongly
    {
        [Entry]
        public static string Shown(string id) => Prefix(id);

        static string Prefix(string text) => text.Length > 6 ? text[..8] : text;
    }

    [Safe(StrictOnly = true)]
    public static class CountIsPassed
    {
        [Entry]
        public static string Shown(string id) => id.Length >= 12 ? Prefix(id, 8) + Prefix(id, 12) : id;

        static string Prefix(string text, int count) => text[..count];
    }

    [Unsafe(Core = false)]
    public static class TooLargeACountIsPassed
    {
        [Entry]
        public static string Shown(string id) => id.Length >= 8 ? Prefix(id, 8) + Prefix(id, 12) : id;

        static string Prefix(string text, int count) => text[..count];
    }

    [Unsafe]
    public static class InternalHelperOfAnInternalType
    {
        [Entry]
        internal static string Shown(string id) => Helper.Prefix(id);

        internal static class Helper
        {
            internal static string Prefix(string text) => text[..8];
        }
    }

    public sealed record AuthInfo(bool Success, string UserId);
}
