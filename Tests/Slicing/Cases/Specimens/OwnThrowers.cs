namespace Specimens;

public static class OwnThrowers
{
    [Safe]
    public static class EnsureLength
    {
        [Entry]
        public static string Prefix(string? id)
        {
            Ensure(id);
            return id[..8];
        }

        static void Ensure([NotNull] string? id)
        {
            if (id is null || id.Length < 8)
            {
                throw new Refused();
            }
        }
    }

    [Unsafe]
    public static class EnsureNotEmpty
    {
        [Entry]
        public static string Prefix(string? id)
        {
            Ensure(id);
            return id[..8];
        }

        static void Ensure([NotNull] string? id)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                throw new Refused();
            }
        }
    }

    [Unsafe]
    public static class EnsureAnother
    {
        [Entry]
        public static string Prefix(string id, string thread)
        {
            Ensure(thread);
            return id[..8];
        }

        static void Ensure(string id)
        {
            if (id.Length < 8)
            {
                throw new Refused();
            }
        }
    }

    [Unsafe]
    public static class EnsureSwallows
    {
        [Entry]
        public static string Prefix(string id)
        {
            Ensure(id);
            return id[..8];
        }

        static void Ensure(string id)
        {
            try
            {
                if (id.Length < 8)
                {
                    throw new Refused();
                }
            }
            catch (Refused)
            {
                Log.Warn("short");
            }
        }
    }

    [Safe]
    public static class EnsureReturnsItsArgument
    {
        [Entry]
        public static string Prefix(string? id) => Required(id)[..8];

        static string Required(string? id) => id is { Length: >= 8 } ? id : throw new Refused();
    }

    [Unsafe]
    public static class EnsureReturnsItsArgumentUnmeasured
    {
        [Entry]
        public static string Prefix(string? id) => Required(id)[..8];

        static string Required(string? id) => id ?? throw new Refused();
    }

    [Safe]
    public static class EnsureByFrameworkHelper
    {
        [Entry]
        public static string Prefix(string id)
        {
            Ensure(id, 8);
            return id[..8];
        }

        static void Ensure(string id, int minimum) => ArgumentOutOfRangeException.ThrowIfLessThan(id.Length, minimum);
    }

    [Unsafe]
    public static class EnsureByFrameworkHelperTooFew
    {
        [Entry]
        public static string Prefix(string id)
        {
            Ensure(id, 6);
            return id[..8];
        }

        static void Ensure(string id, int minimum) => ArgumentOutOfRangeException.ThrowIfLessThan(id.Length, minimum);
    }

    [Safe]
    public static class ThrowMethodInTheBranch
    {
        [Entry]
        public static string Prefix(string id)
        {
            if (id.Length < 8)
            {
                ThrowTooShort(id);
            }

            return id[..8];
        }

        static void ThrowTooShort(string id) => throw new Refused(id);
    }

    [Unsafe]
    public static class ThrowMethodThatOnlySometimesThrows
    {
        [Entry]
        public static string Prefix(string id)
        {
            if (id.Length < 8)
            {
                ThrowTooShort(id);
            }

            return id[..8];
        }

        static void ThrowTooShort(string id)
        {
            if (id.Length == 0)
            {
                throw new Refused(id);
            }
        }
    }

    [Unsafe]
    public static class EnsureAfterwards
    {
        [Entry]
        public static string Prefix(string id)
        {
            var prefix = id[..8];
            Ensure(id);
            return prefix;
        }

        static void Ensure(string id)
        {
            if (id.Length < 8)
            {
                throw new Refused();
            }
        }
    }

    [Safe]
    public static class EnsureThrownException
    {
        [Entry]
        public static string Prefix(string id)
        {
            if (id.Length < 8)
            {
                throw TooShort(id);
            }

            return id[..8];
        }

        static Refused TooShort(string id) => new($"'{id}' is too short");
    }

    [Unsafe]
    public static class ExceptionMadeButNotThrown
    {
        [Entry]
        public static string Prefix(string id)
        {
            if (id.Length < 8)
            {
                _ = TooShort(id);
            }

            return id[..8];
        }

        static Refused TooShort(string id) => new($"'{id}' is too short");
    }
}
