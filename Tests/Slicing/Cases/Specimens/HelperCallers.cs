namespace Specimens;

public static class HelperCallers
{
    [Unsafe]
    public static class PassedAsAMethodGroup
    {
        [Entry]
        public static List<string> Shown(List<string> ids) => ids.Select(Prefix).ToList();

        static string Prefix(string id) => id[..8];
    }

    [Safe]
    public static class PassedAsAMethodGroupMeasured
    {
        [Entry]
        public static List<string> Shown(List<string> ids) => ids.Select(Prefix).ToList();

        static string Prefix(string id) => id.Length > 8 ? id[..8] : id;
    }

    [Unsafe]
    public static class CalledOnceGuardedAndPassedAsAMethodGroup
    {
        [Entry]
        public static List<string> Shown(List<string> ids, string id) => [id.Length >= 8 ? Prefix(id) : id, .. ids.Select(Prefix)];

        static string Prefix(string id) => id[..8];
    }

    [Unsafe]
    public static class TwoLevelsDown
    {
        [Entry]
        public static string Shown(string id) => Outer(id);

        static string Outer(string id) => "ws_" + Inner(id);

        static string Inner(string id) => id[..8];
    }

    [Safe(StrictOnly = true)]
    public static class TwoLevelsDownGuardedAtTheTop
    {
        [Entry]
        public static string Shown(string id) => id.Length >= 8 ? Outer(id) : id;

        static string Outer(string id) => "ws_" + Inner(id);

        static string Inner(string id) => id[..8];
    }

    [Safe]
    public static class TwoLevelsDownGuardedInTheMiddle
    {
        [Entry]
        public static string Shown(string id) => Outer(id);

        static string Outer(string id) => id.Length < 8 ? id : "ws_" + Inner(id);

        static string Inner(string id) => id[..8];
    }

    [Unsafe]
    public static class InstanceHelper
    {
        [Entry]
        public static string Shown(string id) => new Formatter().Format(id);

        sealed class Formatter
        {
            public string Format(string id) => "[" + id[..8] + "]";
        }
    }

    [Safe]
    public static class InstanceHelperGuardedByItsCaller
    {
        [Entry]
        public static string Shown(string id)
        {
            var formatter = new Formatter();
            return id.Length >= 8 ? formatter.Format(id) : id;
        }

        sealed class Formatter
        {
            public string Format(string id) => "[" + id[..8] + "]";
        }
    }

    [Unsafe]
    public static class ConstructorOfAPrivateType
    {
        [Entry]
        public static string Shown(string id) => new Key(id).Value;

        sealed class Key(string id)
        {
            public string Value { get; } = id.Substring(0, 6);
        }
    }

    [Unsafe]
    public static class NamedArgumentsExchanged
    {
        [Entry]
        public static string Shown(string id, string name) => id.Length >= 8 ? Label(name: id, id: name) : id;

        static string Label(string id, string name) => id[..8] + name;
    }

    [Safe]
    public static class NamedArguments
    {
        [Entry]
        public static string Shown(string id, string name) => id.Length >= 8 ? Label(name: name, id: id) : id;

        static string Label(string id, string name) => id[..8] + name;
    }

    [Unsafe]
    public static class OptionalArgumentTooShort
    {
        [Entry]
        public static string Shown() => Label();

        static string Label(string id = "anon") => id[..8];
    }

    [Safe]
    public static class OptionalArgumentLongEnough
    {
        [Entry]
        public static string Shown() => Label();

        static string Label(string id = "anonymous") => id[..8];
    }

    [Unsafe]
    public static class Recursion
    {
        [Entry]
        public static string Shown(string text) => Chunk(text, 0);

        static string Chunk(string text, int depth) => depth > 3 ? text : text[..4] + Chunk(text[4..], depth + 1);
    }

    [Safe]
    public static class RecursionWithAnEnd
    {
        [Entry]
        public static string Shown(string text) => Chunk(text);

        static string Chunk(string text) => text.Length < 4 ? text : text[..4] + "-" + Chunk(text[4..]);
    }

    [Unsafe]
    public static class EventHandlerOfAPrivateKind
    {
        [Entry]
        public static string Shown(string id)
        {
            var shown = "";
            Action<string> handler = Handle;
            handler(id);
            return shown;

            void Handle(string text) => shown = text[..4];
        }
    }

    [Unsafe]
    public class ProtectedMember
    {
        [Entry]
        public string Shown(string id) => Format(id);

        protected virtual string Format(string id) => id[..8];
    }

    [Safe]
    public static class ArgumentIsAProducer
    {
        [Entry]
        public static string Shown(DateTime at) => Month(at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        static string Month(string date) => date.Substring(5, 2);
    }

    [Unsafe]
    public static class ArgumentIsATooShortProducer
    {
        [Entry]
        public static string Shown(DateTime at) => Month(at.ToString("yyMMdd", CultureInfo.InvariantCulture));

        static string Month(string date) => date.Substring(5, 2);
    }
}
