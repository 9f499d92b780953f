namespace Specimens;

public class AuthResult
{
    public bool Success { get; set; }

    public string? UserId { get; set; }

    public string? Error { get; set; }
}

public class TrustedAuthResult
{
    public bool Success { get; set; }

    public string UserId { get; set; } = "";
}

public static class RealReport
{
    [Unsafe]
    public static string ClientIdFromANullableUserId(AuthResult auth, long timestamp) =>
        $"ws_{auth.UserId![..8]}_{timestamp}";

    [Unsafe]
    public static string ClientIdFromAUserIdThatIsNeverNull(TrustedAuthResult auth, long timestamp) =>
        $"ws_{auth.UserId[..8]}_{timestamp}";

    [Unsafe]
    public static string SuccessSaysNothingOfTheId(AuthResult auth)
    {
        if (!auth.Success)
        {
            throw new UnauthorizedAccessException();
        }

        return "ws_" + auth.UserId!.Substring(0, 8);
    }

    [Unsafe]
    public static string SuccessSaysNothingOfTheLength(TrustedAuthResult auth)
    {
        if (!auth.Success)
        {
            throw new UnauthorizedAccessException();
        }

        return "ws_" + auth.UserId.Substring(0, 8);
    }

    [Safe]
    public static string UniqueIdIsLongEnough()
    {
        var uniqueId = Guid.NewGuid().ToString();
        return $"ws_thread_{uniqueId[..8]}";
    }

    [Unsafe]
    public static string NotNullNorEmptyIsNotEight(AuthResult auth)
    {
        if (string.IsNullOrEmpty(auth.UserId))
        {
            throw new Refused("MISSING_USER_ID");
        }

        return $"ws_{auth.UserId[..8]}";
    }

    [Unsafe]
    public static string NotBlankIsNotEight(AuthResult auth)
    {
        if (auth.UserId is null || auth.UserId.Trim().Length == 0)
        {
            throw new Refused("MISSING_USER_ID");
        }

        var safe = auth.UserId.Trim();
        return $"ws_{safe[..8]}";
    }

    [Safe]
    public static string TheReportsOwnFix(AuthResult auth)
    {
        if (string.IsNullOrWhiteSpace(auth.UserId))
        {
            throw new Refused("MISSING_USER_ID");
        }

        var userIdSafe = auth.UserId.Trim();
        var prefix = userIdSafe.Length >= 8 ? userIdSafe[..8] : userIdSafe;
        return $"ws_{prefix}";
    }

    [Unsafe]
    public static string TheFixMeasuresTheWrongText(AuthResult auth)
    {
        if (string.IsNullOrWhiteSpace(auth.UserId))
        {
            throw new Refused("MISSING_USER_ID");
        }

        var userIdSafe = auth.UserId.Trim();
        var prefix = auth.UserId.Length >= 8 ? userIdSafe[..8] : userIdSafe;
        return $"ws_{prefix}";
    }

    [Unsafe]
    public static string LoggingTheRefusal(AuthResult auth)
    {
        if (auth.UserId is null || auth.UserId.Length < 8)
        {
            Log.Warn("refused " + auth.UserId![..8]);
            throw new Refused();
        }

        return auth.UserId;
    }

    [Unsafe]
    public static string IdInAnErrorMessage(AuthResult auth)
    {
        if (!auth.Success)
        {
            throw new InvalidOperationException($"Not authenticated: {auth.UserId![..8]}, {auth.Error}");
        }

        return auth.UserId ?? "";
    }

    [Safe]
    public static string CheckedAllTheWay(AuthResult auth)
    {
        if (!auth.Success || auth.UserId is not { Length: >= 8 } userId)
        {
            throw new UnauthorizedAccessException();
        }

        return $"ws_{userId[..8]}_{userId[^4..]}";
    }

    [Unsafe]
    public static string CheckedOneTooFew(AuthResult auth)
    {
        if (!auth.Success || auth.UserId is not { Length: >= 7 } userId)
        {
            throw new UnauthorizedAccessException();
        }

        return $"ws_{userId[..8]}";
    }
}

public sealed class ConnectionContext(string userId, string threadId)
{
    public string UserId { get; } = userId;

    public string ThreadId { get; } = threadId;

    [Unsafe]
    public override string ToString() => $"{UserId[..8]}/{ThreadId[..8]}";

    [Safe]
    public string Display() => $"{(UserId.Length > 8 ? UserId[..8] : UserId)}/{ThreadId}";

    [Unsafe]
    public string DisplayGuardsTheOtherId() => ThreadId.Length > 8 ? $"{UserId[..8]}/{ThreadId[..8]}" : ThreadId;
}
