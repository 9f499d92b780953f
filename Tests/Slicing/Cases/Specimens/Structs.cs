namespace Specimens;

public readonly struct Token(string value)
{
    public string Value { get; } = value;
}

public record struct Pair(string Key, string Value);

public static class Structs
{
    [Unsafe]
    public static string PropertyOfAStruct(Token token) => token.Value[..4];

    [Safe]
    public static string PropertyOfAStructMeasured(Token token) => token.Value.Length > 4 ? token.Value[..4] : token.Value;

    [Unsafe]
    public static string PropertyOfADefaultStruct() => default(Token).Value[..1];

    [Unsafe]
    public static string FieldOfATuple(string id, string name)
    {
        var pair = (Id: id, Name: name);
        return pair.Id[..8] + pair.Name;
    }

    [Safe]
    public static string FieldOfATupleMeasured(string id, string name)
    {
        var pair = (Id: id, Name: name);
        return pair.Id.Length >= 8 ? pair.Id[..8] : pair.Name;
    }

    [Unsafe]
    public static string OtherFieldOfATupleMeasured(string id, string name)
    {
        var pair = (Id: id, Name: name);
        return pair.Name.Length >= 8 ? pair.Id[..8] : pair.Name;
    }

    [Unsafe]
    public static string RecordStructAssigned(Pair pair, string other)
    {
        if (pair.Key.Length < 3)
        {
            return "";
        }

        pair.Key = other;
        return pair.Key[..3];
    }

    [Safe]
    public static string RecordStructOtherMemberAssigned(Pair pair, string other)
    {
        if (pair.Key.Length < 3)
        {
            return "";
        }

        pair.Value = other;
        return pair.Key[..3];
    }

    [Safe]
    public static string CopyOfAStructKeepsItsValue(Pair pair, string other)
    {
        if (pair.Key.Length < 3)
        {
            return "";
        }

        var copy = pair;
        pair.Key = other;
        return copy.Key[..3];
    }

    [Unsafe]
    public static string NullableStruct(Pair? pair) => pair is { } some ? some.Key[..3] : "";

    [Safe]
    public static string NullableStructMeasured(Pair? pair) => pair is { Key.Length: >= 3 } some ? some.Key[..3] : "";

    [Safe]
    public static string NullableStructHasValue(Pair? pair) => pair.HasValue && pair.Value.Key.Length >= 3 ? pair.Value.Key[..3] : "";
}
