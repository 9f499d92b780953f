namespace Specimens;

public static class OwnValidators
{
    [Safe]
    public static class ValidatorOfLength
    {
        [Entry]
        public static string Prefix(string? id) => IsUserId(id) ? id[..8] : "";

        static bool IsUserId([NotNullWhen(true)] string? id) => id is { Length: >= 8 };
    }

    [Unsafe]
    public static class ValidatorOfLengthOffByOne
    {
        [Entry]
        public static string Prefix(string? id) => IsUserId(id) ? id[..8] : "";

        static bool IsUserId([NotNullWhen(true)] string? id) => id is { Length: >= 7 };
    }

    [Unsafe]
    public static class ValidatorAsksNegated
    {
        [Entry]
        public static string Prefix(string? id) => !IsUserId(id) ? id![..8] : "";

        static bool IsUserId([NotNullWhen(true)] string? id) => id is { Length: >= 8 };
    }

    [Unsafe]
    public static class ValidatorOfAnother
    {
        [Entry]
        public static string Prefix(string id, string name) => IsUserId(name) ? id[..8] : "";

        static bool IsUserId(string id) => id.Length >= 8;
    }

    [Safe]
    public static class ValidatorWithStatements
    {
        [Entry]
        public static string Prefix(string? id)
        {
            if (!IsValid(id))
            {
                throw new Refused();
            }

            return id!.Substring(0, 8);
        }

        static bool IsValid(string? id)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                return false;
            }

            if (id.Length < 8)
            {
                return false;
            }

            return id.All(char.IsLetterOrDigit);
        }
    }

    [Unsafe]
    public static class ValidatorWithStatementsThatForgetsLength
    {
        [Entry]
        public static string Prefix(string? id)
        {
            if (!IsValid(id))
            {
                throw new Refused();
            }

            return id!.Substring(0, 8);
        }

        static bool IsValid(string? id)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                return false;
            }

            return id.All(char.IsLetterOrDigit);
        }
    }

    [Unsafe]
    public static class ValidatorWithOneWrongReturn
    {
        [Entry]
        public static string Prefix(string id) => IsValid(id) ? id[..8] : "";

        static bool IsValid(string id)
        {
            if (id.StartsWith('a'))
            {
                return true;
            }

            return id.Length >= 8;
        }
    }

    [Safe]
    public static class ValidatorOfTwo
    {
        [Entry]
        public static string Prefix(string id, string thread) => AreValid(id, thread) ? id[..8] + thread[..4] : "";

        static bool AreValid(string id, string thread) => id.Length >= 8 && thread.Length >= 4;
    }

    [Unsafe]
    public static class ValidatorOfTwoExchanged
    {
        [Entry]
        public static string Prefix(string id, string thread) => AreValid(thread, id) ? id[..8] + thread[..4] : "";

        static bool AreValid(string id, string thread) => id.Length >= 8 && thread.Length >= 4;
    }

    [Safe]
    public static class ValidatorThroughAnother
    {
        [Entry]
        public static string Prefix(string? id) => IsUsable(id) ? id![..8] : "";

        static bool IsUsable(string? id) => id != null && IsLong(id);

        static bool IsLong(string id) => id.Length > 8;
    }

    [Safe]
    public static class ValidatorWithAParameterForTheLength
    {
        [Entry]
        public static string Prefix(string id) => HasAtLeast(id, 8) ? id[..8] : "";

        static bool HasAtLeast(string text, int length) => text.Length >= length;
    }

    [Unsafe]
    public static class ValidatorWithASmallerParameter
    {
        [Entry]
        public static string Prefix(string id) => HasAtLeast(id, 4) ? id[..8] : "";

        static bool HasAtLeast(string text, int length) => text.Length >= length;
    }

    [Safe]
    public sealed class ValidatorProperty(string id)
    {
        public string Id { get; } = id;

        bool IsLong => Id.Length >= 8;

        [Entry]
        public string Prefix() => IsLong ? Id[..8] : Id;
    }

    [Unsafe]
    public sealed class ValidatorPropertyOffByOne(string id)
    {
        public string Id { get; } = id;

        bool IsLong => Id.Length > 6;

        [Entry]
        public string Prefix() => IsLong ? Id[..8] : Id;
    }

    [Safe]
    public static class ValidatorIsAnExtension
    {
        [Entry]
        public static string Prefix(string? id) => id.IsLongEnough() ? id![..8] : "";
    }

    [Unsafe]
    public static class ValidatorIsAnExtensionOffByOne
    {
        [Entry]
        public static string Prefix(string? id) => id.IsLongEnough() ? id![..9] : "";
    }

    static bool IsLongEnough(this string? text) => text != null && text.Length >= 8;

    [Safe(StrictOnly = true)]
    public static class ValidatorReturnsError
    {
        [Entry]
        public static string Prefix(string? id)
        {
            if (ErrorOf(id) is { } error)
            {
                throw new Refused(error);
            }

            return id![..8];
        }

        static string? ErrorOf(string? id) => id is null ? "missing" : id.Length < 8 ? "short" : null;
    }

    [Safe]
    public static class TryMethod
    {
        [Entry]
        public static string Prefix(string? raw) => TryNormalise(raw, out var id) ? id[..8] : "";

        static bool TryNormalise(string? raw, [NotNullWhen(true)] out string? id)
        {
            id = raw?.Trim();
            return id is { Length: >= 8 };
        }
    }

    [Unsafe]
    public static class TryMethodThatOnlyTrims
    {
        [Entry]
        public static string Prefix(string? raw) => TryNormalise(raw, out var id) ? id[..8] : "";

        static bool TryNormalise(string? raw, [NotNullWhen(true)] out string? id)
        {
            id = raw?.Trim();
            return id is not null;
        }
    }

    [Unsafe]
    public static class ValidatorResultIgnored
    {
        [Entry]
        public static string Prefix(string id)
        {
            IsLong(id);
            return id[..8];
        }

        static bool IsLong(string id) => id.Length >= 8;
    }
}
