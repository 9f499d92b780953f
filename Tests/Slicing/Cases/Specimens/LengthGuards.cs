namespace Specimens;

public static class LengthGuards
{
    [Safe]
    public static string AtLeastEight(string id) => id.Length >= 8 ? id[..8] : id;

    [Unsafe]
    public static string AtLeastSeven(string id) => id.Length >= 7 ? id[..8] : id;

    [Safe]
    public static string MoreThanSeven(string id) => id.Length > 7 ? id[..8] : id;

    [Unsafe]
    public static string NotMoreThanSeven(string id) => id.Length > 7 ? id : id[..8];

    [Safe]
    public static string AtMostEightIsKept(string id) => id.Length <= 8 ? id : id.Substring(0, 8);

    [Unsafe]
    public static string AtMostSevenIsKeptButNineAreTaken(string id) => id.Length <= 7 ? id : id.Substring(0, 9);

    [Unsafe]
    public static string PolarityTurned(string id)
    {
        if (id.Length < 8)
        {
            return id[..8];
        }

        return id;
    }

    [Safe]
    public static string OperandsTurned(string id)
    {
        if (8 <= id.Length)
        {
            return id[..8];
        }

        return id;
    }

    [Unsafe]
    public static string OperandsTurnedWrongly(string id)
    {
        if (8 >= id.Length)
        {
            return id[..8];
        }

        return id;
    }

    [Unsafe]
    public static string OtherVariableGuarded(string id, string name) => name.Length >= 8 ? id[..8] : id;

    [Safe]
    public static string ExactLength(string date)
    {
        if (date.Length != 10)
        {
            throw new FormatException();
        }

        return date[5..7];
    }

    [Unsafe]
    public static string ExactLengthOfTheWrongSize(string date)
    {
        if (date.Length != 6)
        {
            throw new FormatException();
        }

        return date[5..7];
    }

    [Unsafe]
    public static string EqualInsteadOfUnequal(string date)
    {
        if (date.Length == 10)
        {
            return date;
        }

        return date[5..7];
    }

    [Safe]
    public static string BothConditions(string id, bool isShort) => isShort && id.Length >= 8 ? id[..8] : id;

    [Unsafe]
    public static string EitherCondition(string id, bool isShort) => isShort || id.Length >= 8 ? id[..8] : id;

    [Safe]
    public static string DeMorgan(string id, bool enabled)
    {
        if (!(enabled && id.Length >= 8))
        {
            return id;
        }

        return id[..8];
    }

    [Unsafe]
    public static string DeMorganWrong(string id, bool enabled)
    {
        if (!(enabled || id.Length >= 8))
        {
            return id;
        }

        return id[..8];
    }

    [Safe]
    public static string NegatedLess(string id) => !(id.Length < 8) ? id[..8] : "";

    [Unsafe]
    public static string NegatedGreater(string id) => !(id.Length > 8) ? id[..8] : "";

    [Safe]
    public static string VariableCount(string text, int count)
    {
        if (count < 0 || count > text.Length)
        {
            throw new Refused();
        }

        return text.Substring(0, count);
    }

    [Unsafe(Core = false)]
    public static string VariableCountWithoutLowerBound(string text, int count)
    {
        if (count > text.Length)
        {
            throw new Refused();
        }

        return text.Substring(0, count);
    }

    [Unsafe(Core = false)]
    public static string VariableCountOffByOne(string text, int count)
    {
        if (count < 0 || count > text.Length + 1)
        {
            throw new Refused();
        }

        return text.Substring(0, count);
    }

    [Safe]
    public static string SumOfOffsetAndCount(string text, int offset)
    {
        if (offset < 0 || offset + 4 > text.Length)
        {
            return "";
        }

        return text.Substring(offset, 4);
    }

    [Unsafe(Core = false)]
    public static string SumOfOffsetAndTooSmallACount(string text, int offset)
    {
        if (offset < 0 || offset + 3 > text.Length)
        {
            return "";
        }

        return text.Substring(offset, 4);
    }

    [Safe]
    public static string LengthInALocal(string id)
    {
        var length = id.Length;
        if (length < 8)
        {
            return id;
        }

        return id[..8];
    }

    [Unsafe]
    public static string LengthOfAnotherInALocal(string id, string other)
    {
        var length = other.Length;
        if (length < 8)
        {
            return id;
        }

        return id[..8];
    }

    [Safe]
    public static string LongerThanAnother(string text, string prefix)
    {
        if (text.Length < prefix.Length)
        {
            return text;
        }

        return text[prefix.Length..];
    }

    [Unsafe(Core = false)]
    public static string ShorterThanAnother(string text, string prefix)
    {
        if (text.Length > prefix.Length)
        {
            return text;
        }

        return text[prefix.Length..];
    }

    [Safe]
    public static string GuardOnTheDifference(string text)
    {
        if (text.Length - 4 < 0)
        {
            return text;
        }

        return text.Substring(text.Length - 4);
    }

    [Safe]
    public static string MaskAllButTheLastFour(string card)
    {
        if (card.Length <= 4)
        {
            return new string('*', card.Length);
        }

        return new string('*', card.Length - 4) + card[^4..];
    }

    [Unsafe]
    public static string MaskAllButTheLastFourOffByOne(string card)
    {
        if (card.Length < 3)
        {
            return new string('*', card.Length);
        }

        return "****" + card[^4..];
    }

    [Safe]
    public static string NestedGuards(string id)
    {
        if (id.Length > 3)
        {
            if (id.Length > 10)
            {
                return id.Substring(4, 6);
            }
        }

        return id;
    }

    [Unsafe]
    public static string GuardInTheOtherBranch(string id, bool full)
    {
        if (full)
        {
            if (id.Length < 8)
            {
                throw new Refused();
            }

            return id;
        }

        return id[..8];
    }

    [Safe]
    public static string GuardInBothBranches(string id, bool strict)
    {
        if (strict)
        {
            if (id.Length < 20)
            {
                throw new Refused();
            }
        }
        else if (id.Length < 8)
        {
            return id;
        }

        return id[..8];
    }

    [Unsafe]
    public static string GuardInOneBranch(string id, bool strict)
    {
        if (strict)
        {
            if (id.Length < 8)
            {
                throw new Refused();
            }
        }

        return id[..8];
    }

    [Safe]
    public static string NamedConstantOnBothSides(string id)
    {
        const int Shown = 6;
        return id.Length < Shown ? id : id[..Shown];
    }

    [Unsafe]
    public static string NamedConstantAndALargerOne(string id)
    {
        const int Shown = 6;
        return id.Length < Shown ? id : id[..(Shown + 1)];
    }

    [Safe]
    public static string Truncated(string text) => text.Length > 40 ? text[..37] + "..." : text;

    [Unsafe]
    public static string TruncatedTooFar(string text) => text.Length > 30 ? text[..37] + "..." : text;

    [Safe]
    public static string TwoEndsOfALongText(string key) => key.Length < 12 ? "***" : $"{key[..4]}…{key[^4..]}";

    [Unsafe]
    public static string TwoEndsOfAnyText(string key) => key.Length == 0 ? "***" : $"{key[..4]}…{key[^4..]}";
}
