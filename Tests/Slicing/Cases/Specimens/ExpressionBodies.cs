namespace Specimens;

public static class ExpressionBodies
{
    [Unsafe]
    public sealed class PropertyWithAnExpressionBody(string id)
    {
        public string Id { get; } = id;

        [Entry]
        public string Short => Id[..8];
    }

    [Safe]
    public sealed class PropertyWithAnExpressionBodyMeasured(string id)
    {
        public string Id { get; } = id;

        [Entry]
        public string Short => Id.Length > 8 ? Id[..8] : Id;
    }

    [Unsafe]
    public sealed class PropertyGetterMeasuringAnother(string id, string name)
    {
        public string Id { get; } = id;

        public string Name { get; } = name;

        [Entry]
        public string Short
        {
            get
            {
                if (Name.Length < 8)
                {
                    return Id;
                }

                return Id[..8];
            }
        }
    }

    [Unsafe]
    public sealed class ConstructorCutsTheId(string id)
    {
        readonly string _prefix = id[..8];

        [Entry]
        public string Shown() => _prefix;
    }

    [Safe]
    public sealed class ConstructorCutsTheIdMeasured(string id)
    {
        readonly string _prefix = id.Length > 8 ? id[..8] : id;

        [Entry]
        public string Shown() => _prefix;
    }

    [Unsafe]
    public class ConstructorPassesTheSliceToTheBase : Named
    {
        public ConstructorPassesTheSliceToTheBase(string id)
            : base(id.Substring(0, 4))
        {
        }

        [Entry]
        public string Shown() => Name;
    }

    [Safe]
    public class ConstructorPassesTheMeasuredSliceToTheBase : Named
    {
        public ConstructorPassesTheMeasuredSliceToTheBase(string id)
            : base(id.Length > 4 ? id.Substring(0, 4) : id)
        {
        }

        [Entry]
        public string Shown() => Name;
    }

    [Unsafe]
    public sealed class ConstructorValidatesAfterTheSlice
    {
        public ConstructorValidatesAfterTheSlice(string id)
        {
            Prefix = id[..8];
            ArgumentOutOfRangeException.ThrowIfLessThan(id.Length, 8);
        }

        public string Prefix { get; }

        [Entry]
        public string Shown() => Prefix;
    }

    [Unsafe]
    public sealed class SetterCutsTheValue
    {
        string _id = "";

        [Entry]
        public string Shown(string id)
        {
            Id = id;
            return Id;
        }

        string Id
        {
            get => _id;
            set => _id = value[..8];
        }
    }

    [Safe]
    public sealed class SetterCutsTheMeasuredValue
    {
        string _id = "";

        [Entry]
        public string Shown(string id)
        {
            Id = id;
            return Id;
        }

        string Id
        {
            get => _id;
            set => _id = value.Length > 8 ? value[..8] : value;
        }
    }

    [Unsafe]
    public sealed class ObjectInitialiser
    {
        public string Prefix { get; init; } = "";

        [Entry]
        public static string Shown(string id) => new ObjectInitialiser { Prefix = id[..8] }.Prefix;
    }

    [Unsafe]
    public sealed class IndexerOfAType(string id)
    {
        string this[int count] => id[..8] + count;

        [Entry]
        public string Shown() => this[1];
    }

    [Unsafe]
    public sealed class OperatorOfAType(string id)
    {
        public string Id { get; } = id;

        public static implicit operator string(OperatorOfAType value) => value.Id[..2];

        [Entry]
        public string Shown() => this;
    }

    [Unsafe]
    public static class CollectionInitialiser
    {
        [Entry]
        public static List<string> Shown(string id, string name) => [id[..4], name];
    }

    [Unsafe]
    public static class DictionaryInitialiser
    {
        [Entry]
        public static Dictionary<string, string> Shown(string id) => new() { ["id"] = id, ["short"] = id[..4] };
    }

    [Unsafe]
    public static class DefaultOfAnArgument
    {
        [Entry]
        public static string Shown(string id, string name = "anonymous") => id[..4] + name;
    }

    [Unsafe]
    public static class ReturnedTuple
    {
        [Entry]
        public static (string Head, string Tail) Shown(string id) => (id[..4], id[4..]);
    }

    [Safe]
    public static class ReturnedTupleMeasured
    {
        [Entry]
        public static (string Head, string Tail) Shown(string id) => id.Length < 4 ? (id, "") : (id[..4], id[4..]);
    }

    public class Named(string name)
    {
        public string Name { get; } = name;
    }
}
