namespace Specimens;

public static class Emptiness
{
    [Safe]
    public static string NotNullOrEmptyTakesOne(string? name) => string.IsNullOrEmpty(name) ? "" : name[..1];

    [Unsafe]
    public static string NotNullOrEmptyTakesTwo(string? name) => string.IsNullOrEmpty(name) ? "" : name[..2];

    [Unsafe]
    public static string NullOrEmptyTakesOne(string? name) => !string.IsNullOrEmpty(name) ? name : name![..1];

    [Safe]
    public static string Capitalised(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "";
        }

        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    [Unsafe]
    public static string CapitalisedUnchecked(string name) => name.Substring(0, 1).ToUpperInvariant() + name.Substring(1);

    [Unsafe]
    public static string WhiteSpaceCheckedOfAnother(string? name, string? other)
    {
        if (string.IsNullOrWhiteSpace(other))
        {
            return "";
        }

        return name![1..];
    }

    [Safe]
    public static string NotEqualToEmpty(string name) => name != "" ? name[1..] : name;

    [Unsafe]
    public static string EqualToEmpty(string name) => name == "" ? name[1..] : name;

    [Safe]
    public static string NotEqualToStringEmpty(string name) => name != string.Empty ? name[..^1] : name;

    [Safe]
    public static string LengthIsNotZero(string name) => name.Length != 0 ? name[1..] : name;

    [Unsafe]
    public static string LengthIsNotOne(string name) => name.Length != 1 ? name[1..] : name;

    [Safe]
    public static string LengthIsZeroReturns(string name)
    {
        if (name.Length == 0)
        {
            return name;
        }

        return name.Remove(name.Length - 1);
    }

    [Safe]
    public static string AnyCharacter(string name) => name.Any() ? name[1..] : name;

    [Unsafe]
    public static string AnyCharacterTakesTwo(string name) => name.Any() ? name[2..] : name;

    [Unsafe]
    public static string NotEmptyTakesEight(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            throw new ArgumentException("missing", nameof(id));
        }

        return id[..8];
    }

    [Unsafe]
    public static string NotNullTakesEight(string? id)
    {
        if (id == null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        return id[..8];
    }

    [Unsafe]
    public static string NotBlankTakesEight(string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ArgumentException("missing", nameof(id));
        }

        return id.Substring(0, 8);
    }

    [Unsafe]
    public static string EmptyButPossiblyNull(string? id)
    {
        if (id == "")
        {
            return "";
        }

        return id!.Substring(1);
    }

    [Safe]
    public static string NullThenEmptyInTwoSteps(string? id)
    {
        if (id == null)
        {
            return "";
        }

        if (id.Length == 0)
        {
            return "";
        }

        return id[1..];
    }

    [Safe]
    public static string BothNonEmpty(string? a, string? b)
    {
        if (string.IsNullOrEmpty(a) || string.IsNullOrEmpty(b))
        {
            return "";
        }

        return a[..1] + b[..1];
    }

    [Unsafe]
    public static string EitherNonEmpty(string? a, string? b)
    {
        if (string.IsNullOrEmpty(a) && string.IsNullOrEmpty(b))
        {
            return "";
        }

        return a![..1] + b![..1];
    }
}
