namespace Specimens;

public static class Generics
{
    [Unsafe]
    public static string ToStringOfAnything<T>(T value)
        where T : class => value.ToString()![..4];

    [Safe]
    public static string ToStringOfAnythingMeasured<T>(T value)
        where T : class => value.ToString() is { Length: >= 4 } text ? text[..4] : "";

    [Unsafe]
    public static string NameOfAType(object value) => value.GetType().Name[..12];

    [Safe]
    public static string NameOfATypeTakesOne(object value) => value.GetType().Name[..1];

    [Unsafe]
    public static string WithoutTheBacktick(object value)
    {
        var name = value.GetType().Name;
        return name[..name.IndexOf('`')];
    }

    [Safe]
    public static string WithoutTheBacktickChecked(object value)
    {
        var name = value.GetType().Name;
        var tick = name.IndexOf('`');
        return tick < 0 ? name : name[..tick];
    }

    [Unsafe]
    public static class PropertyOfAConstrainedType
    {
        [Entry]
        public static string Shown(Named value) => ShownOf(value);

        static string ShownOf<T>(T value)
            where T : Named => value.Name[..3];
    }

    [Safe]
    public static class PropertyOfAConstrainedTypeMeasured
    {
        [Entry]
        public static string Shown(Named value) => ShownOf(value);

        static string ShownOf<T>(T value)
            where T : Named => value.Name.Length > 3 ? value.Name[..3] : value.Name;
    }

    [Unsafe]
    public static class ValueOfABox
    {
        [Entry]
        public static string Shown(string id) => new Box<string>(id).Value[..8];
    }

    [Safe]
    public static class ValueOfABoxMeasured
    {
        [Entry]
        public static string Shown(string id)
        {
            var box = new Box<string>(id);
            return box.Value.Length >= 8 ? box.Value[..8] : box.Value;
        }
    }

    [Unsafe]
    public static string EnumName(DayOfWeek day) => day.ToString()[..7];

    // Monday to Sunday: no name is shorter than six letters, but a number cast to the enum has fewer.
    [Safe(StrictOnly = true)]
    public static string EnumNameTakesOne(DayOfWeek day) => day.ToString()[..1];

    [Unsafe]
    public static string NumberOfAnyKind(int number) => number.ToString("x", CultureInfo.InvariantCulture)[..2];

    public sealed record Box<T>(T Value);

    public record Named(string Name);
}
