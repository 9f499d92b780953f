namespace Specimens;

public static class LogCalls
{
    [Unsafe]
    public static string InALogCall(string userId)
    {
        Log.Info("connected {User}", userId[..8]);
        return userId;
    }

    [Safe]
    public static string InALogCallMeasured(string userId)
    {
        Log.Info("connected {User}", userId.Length > 8 ? userId[..8] : userId);
        return userId;
    }

    [Unsafe]
    public static string InALogCallBeforeTheGuard(string userId)
    {
        Log.Info("connected {User}", userId[..8]);
        if (userId.Length < 8)
        {
            throw new Refused();
        }

        return userId;
    }

    [Unsafe]
    public static string InTheLogOfTheRefusal(string userId)
    {
        if (userId.Length < 8)
        {
            Log.Warn($"refused {userId[..8]}");
            throw new Refused();
        }

        return userId;
    }

    [Safe]
    public static string InTheLogAfterTheGuard(string userId)
    {
        if (userId.Length < 8)
        {
            throw new Refused();
        }

        Log.Warn($"accepted {userId[..8]}");
        return userId;
    }

    [Unsafe]
    public static string InATrace(string? userId)
    {
        Log.Info("user {User} run {Run}", userId?.Length, userId?[..4]);
        return "";
    }

    [Unsafe]
    public static string InAnExceptionMessage(string userId)
    {
        if (!userId.StartsWith("usr_", StringComparison.Ordinal))
        {
            throw new Refused($"unexpected id {userId[..4]}…");
        }

        return userId;
    }

    [Safe]
    public static string InAnExceptionMessageTotal(string userId)
    {
        if (!userId.StartsWith("usr_", StringComparison.Ordinal))
        {
            throw new Refused($"unexpected id {userId[..Math.Min(4, userId.Length)]}…");
        }

        return userId;
    }

    [Unsafe]
    public static string InACatchBlock(string userId)
    {
        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException failure)
        {
            Log.Warn($"{failure.Message} for {userId[..8]}");
            return "";
        }
    }

    [Safe]
    public static string InACatchBlockMeasuredBefore(string userId)
    {
        if (userId.Length < 8)
        {
            return "";
        }

        try
        {
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException failure)
        {
            Log.Warn($"{failure.Message} for {userId[..8]}");
            return "";
        }
    }

    [Unsafe]
    public static string TokenInALog(string? token)
    {
        if (token != null)
        {
            Log.Warn("token " + token.Substring(0, 10) + "...");
        }

        return "";
    }

    [Safe]
    public static string TokenInALogMeasured(string? token)
    {
        if (token != null)
        {
            Log.Warn("token " + (token.Length > 10 ? token.Substring(0, 10) + "..." : "***"));
        }

        return "";
    }

    [Unsafe]
    public static string InAValidator(string userId)
    {
        if (userId[..4] != "usr_")
        {
            throw new Refused();
        }

        return userId;
    }

    [Unsafe]
    public static bool InACondition(string userId) => userId.Substring(0, 4) == "usr_" && userId.Length >= 8;

    [Safe]
    public static bool InAConditionMeasured(string userId) => userId.Length >= 8 && userId.Substring(0, 4) == "usr_";
}
