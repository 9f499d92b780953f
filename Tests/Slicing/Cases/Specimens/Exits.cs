namespace Specimens;

public static class Exits
{
    [Safe]
    public static string Return(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        return id[..8];
    }

    [Unsafe]
    public static string LogInsteadOfReturn(string id)
    {
        if (id.Length < 8)
        {
            Log.Warn("short id");
        }

        return id[..8];
    }

    [Safe]
    public static string Throw(string id)
    {
        if (id.Length < 8)
        {
            throw new ArgumentException("too short", nameof(id));
        }

        return id[..8];
    }

    [Unsafe]
    public static string ThrowOnlyWhenStrict(string id, bool strict)
    {
        if (id.Length < 8 && strict)
        {
            throw new ArgumentException("too short", nameof(id));
        }

        return id[..8];
    }

    [Safe]
    public static string Continue(string[] ids)
    {
        var all = new StringBuilder();
        foreach (var id in ids)
        {
            if (id.Length < 8)
            {
                continue;
            }

            all.Append(id[..8]);
        }

        return all.ToString();
    }

    [Unsafe]
    public static string ContinueOnTheLong(string[] ids)
    {
        var all = new StringBuilder();
        foreach (var id in ids)
        {
            if (id.Length >= 8)
            {
                continue;
            }

            all.Append(id[..8]);
        }

        return all.ToString();
    }

    [Safe]
    public static string Break(string[] ids)
    {
        var last = "";
        foreach (var id in ids)
        {
            if (id.Length < 8)
            {
                break;
            }

            last = id[..8];
        }

        return last;
    }

    [Unsafe]
    public static string BreakAfterTheSlice(string[] ids)
    {
        var last = "";
        foreach (var id in ids)
        {
            last = id[..8];
            if (id.Length < 8)
            {
                break;
            }
        }

        return last;
    }

    [Safe]
    public static string Goto(string id)
    {
        if (id.Length < 8)
        {
            goto whole;
        }

        return id[..8];

    whole:
        return id;
    }

    [Unsafe]
    public static string GotoTheSlice(string id)
    {
        if (id.Length < 8)
        {
            goto slice;
        }

        return id;

    slice:
        return id[..8];
    }

    [Safe]
    public static string ThrowExpression(string id) => id.Length >= 8 ? id[..8] : throw new Refused();

    [Unsafe]
    public static string ThrowExpressionInTheGoodBranch(string id) => id.Length >= 8 ? throw new Refused() : id[..8];

    [Safe]
    public static string ThrowExpressionOnNullAndLength(string? id)
    {
        var text = id ?? throw new Refused();
        _ = text.Length >= 8 ? 0 : throw new Refused();
        return text[..8];
    }

    [Safe]
    public static string FailFast(string id)
    {
        if (id.Length < 8 && id.Length > 1000)
        {
            Environment.FailFast("cannot be");
        }

        if (id.Length < 8)
        {
            throw new Refused();
        }

        return id[..8];
    }

    [Safe]
    public static string ElseReturns(string id)
    {
        string prefix;
        if (id.Length >= 8)
        {
            prefix = id[..8];
        }
        else
        {
            return id;
        }

        return prefix + id[..8];
    }

    [Unsafe]
    public static string ElseAssigns(string id)
    {
        string prefix;
        if (id.Length >= 8)
        {
            prefix = id[..8];
        }
        else
        {
            prefix = id;
        }

        return prefix + id[..8];
    }

    [Safe]
    public static string EarlierSliceProves(string id)
    {
        if (id.Length < 8)
        {
            throw new Refused();
        }

        var first = id[..8];
        var second = id[4..8];
        return first + second;
    }

    [Unsafe]
    public static string EarlierSliceInABranchProvesNothing(string id, bool wanted)
    {
        var first = "";
        if (wanted && id.Length >= 8)
        {
            first = id[..8];
        }

        return first + id[4..8];
    }
}
