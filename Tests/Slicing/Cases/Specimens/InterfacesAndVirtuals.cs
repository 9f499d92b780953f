namespace Specimens;

public interface IIdentity
{
    string UserId { get; }

    string? Tenant { get; }
}

public sealed class Identity(string userId, string? tenant) : IIdentity
{
    public string UserId { get; } = userId;

    public string? Tenant { get; } = tenant;
}

public class Shape(string name)
{
    public virtual string Name { get; } = name;

    protected virtual bool IsNamed() => Name.Length >= 4;

    [Unsafe]
    public string VirtualProperty() => Name[..4];

    [Safe]
    public string VirtualPropertyMeasured() => Name.Length >= 4 ? Name[..4] : Name;

    [Unsafe]
    public string VirtualMethodResult() => Describe()[..12];

    [Safe]
    public string VirtualMethodResultMeasured()
    {
        var text = Describe();
        return text.Length > 12 ? text[..12] : text;
    }

    protected virtual string Describe() => "a " + Name;
}

public static class InterfacesAndVirtuals
{
    [Unsafe]
    public static string PropertyOfAnInterface(IIdentity identity) => identity.UserId[..8];

    [Safe]
    public static string PropertyOfAnInterfaceMeasured(IIdentity identity) => identity.UserId.Length >= 8 ? identity.UserId[..8] : identity.UserId;

    [Unsafe]
    public static string NullablePropertyOfAnInterface(IIdentity identity) => identity.Tenant == "" ? "" : identity.Tenant![..1];

    [Unsafe]
    public static string OtherPropertyOfAnInterface(IIdentity identity) => identity.Tenant?.Length >= 8 ? identity.UserId[..8] : "";

    [Unsafe]
    public static string ResultOfToString(Shape shape) => shape.ToString()![..20];

    // A virtual validator may be overridden; nothing in this program does.
    [Safe(StrictOnly = true)]
    public static class ValidatorIsVirtual
    {
        [Entry]
        public static string Shown(string id) => new Rule().Accepts(id) ? id[..8] : id;

        public class Rule
        {
            public virtual bool Accepts(string id) => id.Length >= 8;
        }
    }

    [Unsafe(Core = false)]
    public static class ValidatorIsOverridden
    {
        [Entry]
        public static string Shown(string id) => Check(new Lenient(), id);

        static string Check(Rule rule, string id) => rule.Accepts(id) ? id[..8] : id;

        public class Rule
        {
            public virtual bool Accepts(string id) => id.Length >= 8;
        }

        public sealed class Lenient : Rule
        {
            public override bool Accepts(string id) => id.Length >= 4;
        }
    }
}
