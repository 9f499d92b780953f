namespace Specimens;

public static class OwnProducers
{
    [Safe]
    public static class ProducerOfAnId
    {
        [Entry]
        public static string Prefix() => NewId()[..8];

        static string NewId() => Guid.NewGuid().ToString("N");
    }

    [Unsafe]
    public static class ProducerOfAShortId
    {
        [Entry]
        public static string Prefix() => NewId()[..8];

        static string NewId() => Guid.NewGuid().ToString("N")[..6];
    }

    [Safe]
    public static class ProducerWithAPrefix
    {
        [Entry]
        public static string Rest(string name) => Qualified(name)[3..];

        static string Qualified(string name) => "ws_" + name;
    }

    [Unsafe]
    public static class ProducerWithATooShortPrefix
    {
        [Entry]
        public static string Rest(string name) => Qualified(name)[4..];

        static string Qualified(string name) => "ws_" + name;
    }

    [Safe]
    public static class ProducerOnEveryPath
    {
        [Entry]
        public static string Shown(string? name) => NameOf(name)[..4];

        static string NameOf(string? name)
        {
            if (name is { Length: >= 4 })
            {
                return name;
            }

            return "anonymous";
        }
    }

    [Unsafe]
    public static class ProducerOnOnePath
    {
        [Entry]
        public static string Shown(string? name) => NameOf(name)[..4];

        static string NameOf(string? name)
        {
            if (name is { Length: >= 4 })
            {
                return name;
            }

            return "";
        }
    }

    [Unsafe]
    public static class ProducerThatMayReturnNull
    {
        [Entry]
        public static string Shown(string name) => Find(name)![..2];

        static string? Find(string name) => name.Length > 4 ? name : null;
    }

    [Safe]
    public static class ProducerOfATruncation
    {
        [Entry]
        public static string Shown(string name) => Short(name);

        static string Short(string text) => text.Length <= 8 ? text : text[..8];
    }

    [Unsafe]
    public static class TruncatedIsNoMinimum
    {
        [Entry]
        public static string Shown(string name) => Short(name)[..8];

        static string Short(string text) => text.Length <= 8 ? text : text[..8];
    }

    [Safe]
    public static class ProducerPads
    {
        [Entry]
        public static string Shown(string number) => Wide(number)[..10];

        static string Wide(string number) => number.PadLeft(10);
    }

    [Unsafe]
    public static class ResultOfAnUnboundedProducer
    {
        [Entry]
        public static string Shown(string name) => Normalise(name)[..8];

        static string Normalise(string name) => name.Trim().ToLowerInvariant();
    }

    [Safe]
    public static class ResultMeasured
    {
        [Entry]
        public static string Shown(string name)
        {
            var normal = Normalise(name);
            return normal.Length > 8 ? normal[..8] : normal;
        }

        static string Normalise(string name) => name.Trim().ToLowerInvariant();
    }

    [Unsafe]
    public static class ArgumentMeasuredInsteadOfResult
    {
        [Entry]
        public static string Shown(string name)
        {
            var normal = Normalise(name);
            return name.Length > 8 ? normal[..8] : normal;
        }

        static string Normalise(string name) => name.Trim().ToLowerInvariant();
    }
}
