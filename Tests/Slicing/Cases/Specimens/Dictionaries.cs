namespace Specimens;

public static class Dictionaries
{
    [Unsafe]
    public static string ValueOfAKey(Dictionary<string, string> claims) => claims.ContainsKey("a") ? claims["a"][..4] : "";

    [Safe]
    public static string ValueOfAKeyMeasured(Dictionary<string, string> claims)
    {
        if (!claims.TryGetValue("a", out var value))
        {
            return "";
        }

        return value.Length > 4 ? value[..4] : value;
    }

    [Unsafe]
    public static string ValueOrDefault(Dictionary<string, string> claims) => claims.GetValueOrDefault("none-such")![..4];

    [Unsafe]
    public static string ValueOrShortDefault(Dictionary<string, string> claims) => claims.GetValueOrDefault("none-such", "x")[..4];

    [Safe]
    public static string ValueOrDefaultMeasured(Dictionary<string, string> claims) =>
        claims.GetValueOrDefault("a") is { Length: >= 4 } value ? value[..4] : "";

    [Unsafe]
    public static int KeysOfAMap(Dictionary<string, string> claims)
    {
        var total = 0;
        foreach (var (key, value) in claims)
        {
            total += key[..1].Length + value.Length;
        }

        return total;
    }

    [Safe]
    public static int KeysOfAMapMeasured(Dictionary<string, string> claims)
    {
        var total = 0;
        foreach (var (key, value) in claims)
        {
            if (key.Length > 0)
            {
                total += key[..1].Length + value.Length;
            }
        }

        return total;
    }

    [Unsafe]
    public static int KeyMeasuredInsteadOfTheValue(Dictionary<string, string> claims)
    {
        var total = 0;
        foreach (var pair in claims)
        {
            if (pair.Key.Length > 0)
            {
                total += pair.Value[..1].Length;
            }
        }

        return total;
    }

    [Safe]
    public static int ValueMeasuredThroughThePair(Dictionary<string, string> claims)
    {
        var total = 0;
        foreach (var pair in claims)
        {
            if (pair.Value.Length > 0)
            {
                total += pair.Value[..1].Length;
            }
        }

        return total;
    }

    [Unsafe]
    public static string ValueReplacedAfterTheGuard(Dictionary<string, string> claims)
    {
        claims["id"] = "alice-7f3a91c2";
        if (claims["id"].Length < 8)
        {
            return "";
        }

        claims["id"] = "bob";
        return claims["id"][..8];
    }
}
