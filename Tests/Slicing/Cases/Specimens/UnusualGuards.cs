namespace Specimens;

public static class UnusualGuards
{
    [Safe]
    public static string NotNullOrEmptyComparedWithFalse(string? id) => string.IsNullOrEmpty(id) == false ? id![1..] : "";

    [Unsafe]
    public static string NotNullOrEmptyComparedWithTrue(string? id) => string.IsNullOrEmpty(id) == true ? id![1..] : "";

    [Safe]
    public static string LiftedPattern(string? id) => id?.Length is >= 8 ? id[..8] : "";

    [Unsafe]
    public static string LiftedPatternOffByOne(string? id) => id?.Length is >= 7 ? id[..8] : "";

    [Unsafe]
    public static string LiftedPatternNotBelow(string? id) => id?.Length is not < 8 ? id![..8] : "";

    [Safe]
    public static string CapturedLength(string? id) => id is { Length: var length } && length >= 8 ? id[..8] : "";

    [Unsafe]
    public static string CapturedLengthOffByOne(string? id) => id is { Length: var length } && length >= 7 ? id[..8] : "";

    [Safe]
    public static string LiftedTurned(string? id) => 8 <= id?.Length ? id[..8] : "";

    [Safe]
    public static string NotNullNorShort(string? id) => id is not (null or { Length: < 8 }) ? id[..8] : "";

    [Unsafe]
    public static string NotNullNorShortTurned(string? id) => id is (null or { Length: < 8 }) ? id![..8] : "";

    [Safe]
    public static string LengthOfTheCoalesced(string? id) => (id ?? "").Length >= 8 ? id![..8] : "";

    [Unsafe]
    public static string LengthOfTheCoalescedWithADefault(string? id) => (id ?? "anonymous").Length >= 8 ? id![..8] : "";

    [Safe]
    public static string DifferenceAgainstZero(string id) => id.Length - 8 >= 0 ? id[..8] : id;

    [Unsafe]
    public static string DifferenceAgainstMinusOne(string id) => id.Length - 8 >= -1 ? id[..8] : id;

    [Safe]
    public static string ThroughAVariable(string id, int minimum) => minimum >= 8 && id.Length >= minimum ? id[..8] : id;

    [Unsafe]
    public static string ThroughAVariableTooSmall(string id, int minimum) => minimum >= 7 && id.Length >= minimum ? id[..8] : id;

    [Safe]
    public static string SameLengthAsAnother(string id, string other) => id.Length == other.Length && other.Length >= 8 ? id[..8] : id;

    [Unsafe]
    public static string NotTheSameLengthAsAnother(string id, string other) => id.Length != other.Length && other.Length >= 8 ? id[..8] : id;

    [Safe]
    public static string EqualToALongText(string id, string other) => id == other && other.Length >= 8 ? id[..8] : id;

    [Unsafe]
    public static string UnequalToALongText(string id, string other) => id != other && other.Length >= 8 ? id[..8] : id;

    [Safe]
    public static string LengthOfItsSpan(string id) => id.AsSpan().Length >= 8 ? id[..8] : id;

    [Safe]
    public static string ShorterOfTwo(string id, string other) => Math.Min(id.Length, other.Length) >= 8 ? id[..8] + other[..8] : id;

    [Unsafe]
    public static string LongerOfTwo(string id, string other) => Math.Max(id.Length, other.Length) >= 8 ? id[..8] : id;

    [Safe]
    public static string CharacterReadBefore(string id)
    {
        char eighth;
        try
        {
            eighth = id[7];
        }
        catch (IndexOutOfRangeException)
        {
            return id;
        }

        return id[..8] + eighth;
    }

    [Safe]
    public static string BooleanTernary(string id)
    {
        var ok = id.Length >= 8 ? true : false;
        return ok ? id[..8] : id;
    }

    [Unsafe]
    public static string BooleanTernaryTurned(string id)
    {
        var ok = id.Length >= 8 ? false : true;
        return ok ? id[..8] : id;
    }

    [Safe]
    public static string EndlessLoopUntilLong(string id)
    {
        while (true)
        {
            if (id.Length >= 8)
            {
                break;
            }

            id += "-";
        }

        return id[..8];
    }

    [Unsafe]
    public static string EndlessLoopUntilNotEmpty(string id)
    {
        while (true)
        {
            if (id.Length > 0)
            {
                break;
            }

            id += "-";
        }

        return id[..8];
    }

    [Safe]
    public static string ConstantLengthOfALiteral(string id) => id.Length >= "anonymous".Length ? id["anonymous".Length..] : id;

    [Unsafe]
    public static string ConstantLengthOfALongerLiteral(string id) => id.Length >= "anonymous".Length ? id["anonymous-user".Length..] : id;

    [Safe]
    public static string PrefixByNameOf(string id) => id.StartsWith(nameof(UnusualGuards), StringComparison.Ordinal) ? id[nameof(UnusualGuards).Length..] : id;

    [Safe]
    public static string PrefixInOneOfTwoForms(string id)
    {
        string prefix;
        if (id.StartsWith("usr_", StringComparison.Ordinal))
        {
            prefix = "usr_";
        }
        else if (id.StartsWith("service_", StringComparison.Ordinal))
        {
            prefix = "service_";
        }
        else
        {
            return id;
        }

        return id[prefix.Length..];
    }

    [Unsafe]
    public static string PrefixInOneOfTwoFormsExchanged(string id)
    {
        string prefix;
        if (id.StartsWith("usr_", StringComparison.Ordinal))
        {
            prefix = "service_";
        }
        else if (id.StartsWith("service_", StringComparison.Ordinal))
        {
            prefix = "usr_";
        }
        else
        {
            return id;
        }

        return id[prefix.Length..];
    }

    [Safe]
    public static string GuardWithTwoLimits(string id)
    {
        if (id is null or { Length: < 8 or > 64 })
        {
            throw new ArgumentException("8 to 64 characters", nameof(id));
        }

        return id[..8];
    }

    [Unsafe]
    public static string GuardWithTwoLimitsJoinedWrongly(string id)
    {
        if (id.Length < 8 && id.Length > 64)
        {
            throw new ArgumentException("8 to 64 characters", nameof(id));
        }

        return id[..8];
    }

    [Unsafe]
    public static string UpperLimitOnly(string id)
    {
        if (id.Length > 64)
        {
            throw new ArgumentException("too long", nameof(id));
        }

        return id[..8];
    }

    [Unsafe]
    public static string GuardAgainstOneLengthOnly(string id)
    {
        if (id.Length == 7)
        {
            return id;
        }

        return id[..8];
    }

    [Safe]
    public static string EveryShorterLengthExcluded(string id)
    {
        if (id.Length == 0)
        {
            return "";
        }

        if (id.Length == 1)
        {
            return id;
        }

        return id[..2];
    }

    [Unsafe]
    public static string BitwiseComplementOfTheCondition(string id) => !(id.Length >= 8) is true ? id[..8] : id;

    [Safe]
    public static string UnsignedComparison(string id) => (uint)id.Length >= 8 ? id[..8] : id;

    [Safe]
    public static string LongComparison(string id) => (long)id.Length >= 8L ? id[..8] : id;

    [Safe]
    public static string ConditionWithUnrelatedCalls(string id, string name) => name.Trim() != "x" && id.Length >= 8 && name.ToLowerInvariant() != "y" ? id[..8] : id;

    [Unsafe]
    public static string ConditionWithUnrelatedCallsOnly(string id, string name) => name.Trim() != "x" && name.ToLowerInvariant() != "y" ? id[..8] : id;

    [Safe]
    public static string DiscardedSliceIsEvidence(string id)
    {
        if (id.Length < 12)
        {
            throw new Refused();
        }

        _ = id[4..12];
        return id.Substring(0, 12);
    }
}
