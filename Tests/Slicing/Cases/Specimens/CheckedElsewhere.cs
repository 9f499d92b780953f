namespace Specimens;

public static class CheckedElsewhere
{
    [Unsafe]
    public static string CheckedInAnotherBranch(string id, int mode)
    {
        if (mode == 1 && id.Length >= 8)
        {
            return id[..8];
        }

        if (mode == 2)
        {
            return id[..8];
        }

        return id;
    }

    [Safe]
    public static string CheckedForBothBranches(string id, int mode)
    {
        if (id.Length < 8)
        {
            return id;
        }

        if (mode == 1)
        {
            return id[..8];
        }

        return mode == 2 ? id[4..8] : id;
    }

    [Unsafe]
    public static string CheckedAfterTheSlice(string id)
    {
        var prefix = id[..8];
        return id.Length >= 8 ? prefix : id;
    }

    [Unsafe]
    public static string NullCheckedAfterTheSlice(string? id)
    {
        var prefix = id![..1];
        return id is null ? "" : prefix;
    }

    [Unsafe]
    public static string OneOfTwoSlicesIsTooFar(string id) => id.Length >= 8 ? id[..8] + id[8..10] : id;

    [Safe]
    public static string BothSlicesAreCovered(string id) => id.Length >= 10 ? id[..8] + id[8..10] : id;

    [Unsafe]
    public static string GuardOfTheFirstIsEnoughForOneOnly(string id, string thread)
    {
        if (id.Length < 8)
        {
            return id;
        }

        return id[..8] + thread[..8];
    }

    [Safe]
    public static string EachIsGuarded(string id, string thread)
    {
        if (id.Length < 8 || thread.Length < 8)
        {
            return id;
        }

        return id[..8] + thread[..8];
    }

    [Unsafe]
    public static string GuardedInDebugOnlyByAFlag(string id)
    {
        var debug = false;
        if (debug && id.Length < 8)
        {
            return id;
        }

        return id[..8];
    }

    [Unsafe]
    public static string LengthOfTheTrimmedChecked(string id)
    {
        if (id.Trim().Length != 0)
        {
            return id[..2];
        }

        return id;
    }

    [Safe(StrictOnly = true)]
    public static string LengthOfTheTrimmedCheckedIsALowerBound(string id) => id.Trim().Length >= 2 ? id[..2] : id;

    [Unsafe(Core = false)]
    public static string LengthInUtf8Checked(string id) => Encoding.UTF8.GetByteCount(id) >= 8 ? id[..8] : id;

    [Unsafe]
    public static string CountOfTheWrongThing(string[] ids) => ids.Length >= 8 ? ids[0][..8] : "";

    [Safe]
    public static string LengthByCount(string id) => id.Count() >= 8 ? id[..8] : id;

    [Unsafe]
    public static string CountOfLettersOnly(string id) => id.Count(char.IsLetter) > 0 ? id[..2] : id;

    [Unsafe(Core = false)]
    public static string ComparedAsText(string id) => string.CompareOrdinal(id, "aaaaaaaa") > 0 ? id[..8] : id;

    [Unsafe]
    public static string AllDigits(string code) => code.All(char.IsDigit) ? code[..4] : code;

    [Unsafe]
    public static string ContainsACharacter(string code) => code.Contains('-') ? code[..4] : code;

    [Unsafe]
    public static string LengthGuardOfAnEarlierValue(string id)
    {
        var length = id.Length;
        id = id.Trim();
        return length >= 8 ? id[..8] : id;
    }
}
