namespace Specimens;

public static class GotoAndNested
{
    [Safe]
    public static string NestedTernaries(string id) => id.Length >= 20 ? id[..20] : id.Length >= 8 ? id[..8] : id;

    [Unsafe]
    public static string NestedTernariesExchanged(string id) => id.Length >= 20 ? id[..8] : id.Length >= 8 ? id[..20] : id;

    [Safe]
    public static string LadderOfLengths(string code)
    {
        if (code.Length == 0)
        {
            return "";
        }
        else if (code.Length < 3)
        {
            return code[..1];
        }
        else if (code.Length < 6)
        {
            return code[..3];
        }

        return code[..6];
    }

    [Unsafe]
    public static string LadderOfLengthsWithAGap(string code)
    {
        if (code.Length == 0)
        {
            return "";
        }
        else if (code.Length < 3)
        {
            return code[..1];
        }
        else if (code.Length < 5)
        {
            return code[..3];
        }

        return code[..6];
    }

    [Safe]
    public static string ThreeConditions(string? id, string? name, bool on) =>
        on && id != null && name != null && id.Length > 7 && name.Length > 3 ? id[..8] + name[..4] : "";

    [Unsafe]
    public static string ThreeConditionsExchanged(string? id, string? name, bool on) =>
        on && id != null && name != null && id.Length > 3 && name.Length > 7 ? id[..8] + name[..4] : "";

    [Safe]
    public static string EmptyThenBranch(string? id, bool on)
    {
        if (on && id is { Length: >= 8 })
        {
        }
        else
        {
            return "";
        }

        return id[..8];
    }

    [Unsafe]
    public static string EmptyElseBranch(string id, bool on)
    {
        if (on && id.Length >= 8)
        {
            Log.Warn("long");
        }
        else
        {
        }

        return id[..8];
    }

    [Safe]
    public static string ForwardGoto(string id, bool brief)
    {
        if (id.Length < 8)
        {
            goto done;
        }

        if (brief)
        {
            goto cut;
        }

        return id;

    cut:
        return id[..8];

    done:
        return "";
    }

    [Unsafe]
    public static string ForwardGotoFromTwoPlaces(string id, bool brief)
    {
        if (brief)
        {
            goto cut;
        }

        if (id.Length < 8)
        {
            return "";
        }

    cut:
        return id[..8];
    }

    [Unsafe]
    public static string BackwardGoto(string id)
    {
        if (id.Length < 8)
        {
            return "";
        }

        var rounds = 0;

    again:
        var prefix = id[..8];
        id = id[1..];
        if (rounds++ < 3)
        {
            goto again;
        }

        return prefix;
    }

    [Safe]
    public static string Correlated(string id, bool brief)
    {
        var count = brief ? 4 : 8;
        return id.Length >= 8 ? id[..count] : id;
    }

    [Unsafe]
    public static string CorrelatedTooLittle(string id, bool brief)
    {
        var count = brief ? 4 : 8;
        return id.Length >= 4 ? id[..count] : id;
    }

    // The guard and the slice hang on the same flag: safe, but only path by path.
    [Unsafe]
    public static string SameFlagTwiceTurned(string id, bool cut)
    {
        if (cut && id.Length < 8)
        {
            return "";
        }

        return cut ? id : id.Substring(0, 8);
    }

    [Safe]
    public static string AssignmentInTheCondition(string id)
    {
        string trimmed;
        if ((trimmed = id.Trim()).Length >= 8)
        {
            return trimmed[..8];
        }

        return trimmed;
    }

    [Unsafe]
    public static string AssignmentInTheConditionOtherCut(string id)
    {
        string trimmed;
        if ((trimmed = id.Trim('a', '1')).Length >= 4)
        {
            return id[..5] + trimmed[..5];
        }

        return trimmed;
    }

    [Safe]
    public static string ChainedAssignment(string id)
    {
        string a, b;
        a = b = id;
        return a.Length >= 8 ? b[..8] : b;
    }

    [Unsafe]
    public static string IncrementInTheIndex(string text)
    {
        var at = text.IndexOf('=');
        if (at < 0)
        {
            return "";
        }

        at++;
        at++;
        return text[at..];
    }

    [Safe]
    public static string IncrementOnceInTheIndex(string text)
    {
        var at = text.IndexOf('=');
        if (at < 0)
        {
            return "";
        }

        at++;
        return text[at..];
    }

    [Safe]
    public static string DecrementOfAPositiveIndex(string text)
    {
        var at = text.IndexOf('=');
        if (at < 1)
        {
            return "";
        }

        at--;
        return text[..at];
    }

    [Unsafe]
    public static string DecrementOfAnIndexThatMayBeZero(string text)
    {
        var at = text.IndexOf('=');
        if (at < 0)
        {
            return "";
        }

        at--;
        return text[..at];
    }
}
