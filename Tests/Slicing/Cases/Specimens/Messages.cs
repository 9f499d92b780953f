namespace Specimens;

/// <summary>A small service of the kind the report tells of: contexts, connections, their names and logs.</summary>
public sealed class ConnectionRequest
{
    public string? UserId { get; init; }

    public string ThreadId { get; init; } = "";

    public string? RunId { get; init; }
}

public sealed class Connection(string id)
{
    public string Id { get; } = id;

    public string? Owner { get; set; }

    [Unsafe]
    public string NameOfTheClient(ConnectionRequest request) => $"ws_{request.UserId?[..8]}_{Id}";

    [Unsafe]
    public string NameOfTheThread(ConnectionRequest request) => $"thread_{request.ThreadId[..6]}_{Id}";

    [Safe]
    public string NameOfTheThreadMeasured(ConnectionRequest request) =>
        request.ThreadId.Length > 6 ? $"thread_{request.ThreadId[..6]}_{Id}" : $"thread_{request.ThreadId}_{Id}";

    [Unsafe]
    public string OwnerInitial()
    {
        if (Owner == null)
        {
            Owner = "";
        }

        return Owner[..1];
    }

    [Safe]
    public string OwnerInitialDefaulted()
    {
        if (string.IsNullOrEmpty(Owner))
        {
            Owner = "anonymous";
        }

        return Owner[..1];
    }

    [Unsafe]
    public string RunOfARequest(ConnectionRequest request)
    {
        if (request.RunId == null)
        {
            return "run";
        }

        return "run_" + request.RunId.Remove(8);
    }

    [Safe]
    public string RunOfARequestMeasured(ConnectionRequest request)
    {
        if (request.RunId is not { Length: > 8 } run)
        {
            return "run";
        }

        return "run_" + run.Remove(8);
    }

    [Unsafe]
    public void CloseWithAReason(string reason)
    {
        var shown = reason.Substring(0, 120);
        Log.Warn($"closing {Id}: {shown}");
    }

    [Safe]
    public void CloseWithAReasonCut(string reason)
    {
        var shown = reason.Length > 120 ? reason.Substring(0, 120) : reason;
        Log.Warn($"closing {Id}: {shown}");
    }

    [Unsafe]
    public void CloseWithAReasonCutTooLate(string reason)
    {
        var shown = reason.Length > 100 ? reason.Substring(0, 120) : reason;
        Log.Warn($"closing {Id}: {shown}");
    }

    [Unsafe]
    public async Task<string> RefuseAsync(ConnectionRequest request)
    {
        await Task.Yield();
        if (request.UserId is null || request.UserId.Length < 8)
        {
            var shown = request.UserId ?? "none";
            Log.Warn($"refused {shown[..8]}");
            throw new Refused();
        }

        return request.UserId[..8];
    }

    [Safe]
    public async Task<string> AcceptAsync(ConnectionRequest request)
    {
        await Task.Yield();
        if (request.UserId is null || request.UserId.Length < 8)
        {
            Log.Warn($"refused {request.UserId}");
            throw new Refused();
        }

        await Task.Yield();
        return request.UserId[..8];
    }

    [Unsafe]
    public bool Equals(string? other) => other?[..4] == Id;

    [Unsafe]
    public int HashOfThePrefix() => Id[..4].GetHashCode(StringComparison.Ordinal) & 0;

    [Safe]
    public int HashOfThePrefixMeasured() => Id.Length < 4 ? 0 : Id[..4].GetHashCode(StringComparison.Ordinal) & 0;

    [Unsafe]
    public string ReportedInAFilter(ConnectionRequest request)
    {
        try
        {
            throw new InvalidOperationException(request.ThreadId);
        }
        catch (InvalidOperationException failure) when (failure.Message.Length > 2)
        {
            return failure.Message[..8];
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    [Safe]
    public string ReportedInAFilterMeasured(ConnectionRequest request)
    {
        try
        {
            throw new InvalidOperationException(request.ThreadId);
        }
        catch (InvalidOperationException failure) when (failure.Message.Length > 8)
        {
            return failure.Message[..8];
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}

public abstract record Outcome
{
    public sealed record Accepted(string UserId) : Outcome;

    public sealed record Denied(string Reason, string? UserId) : Outcome;
}

public static class Outcomes
{
    [Unsafe]
    public static string Described(Outcome outcome) => outcome switch
    {
        Outcome.Accepted accepted => accepted.UserId[..8],
        Outcome.Denied denied => denied.Reason,
        _ => "",
    };

    [Safe]
    public static string DescribedMeasured(Outcome outcome) => outcome switch
    {
        Outcome.Accepted { UserId.Length: >= 8 } accepted => accepted.UserId[..8],
        Outcome.Denied denied => denied.Reason,
        _ => "",
    };

    [Unsafe]
    public static string DescribedMeasuredInAnotherArm(Outcome outcome) => outcome switch
    {
        Outcome.Accepted { UserId.Length: >= 8 } accepted => accepted.UserId,
        Outcome.Accepted(var id) => id[..8],
        _ => "",
    };

    [Safe]
    public static string PositionalMeasured(Outcome outcome) => outcome is Outcome.Denied({ Length: > 20 } reason, _) ? reason[..20] : "";

    [Unsafe]
    public static string PositionalOfTheNullable(Outcome outcome) => outcome is Outcome.Denied({ Length: > 20 }, var id) ? id![..20] : "";

    [Safe]
    public static string StatementCases(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Accepted accepted when accepted.UserId.Length >= 8:
                return accepted.UserId[..8];
            case Outcome.Denied { UserId: { Length: >= 4 } id }:
                return id[..4];
            default:
                return "";
        }
    }

    [Unsafe]
    public static string StatementCasesWeaker(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Accepted accepted when accepted.UserId.Length >= 8:
                return accepted.UserId[..8];
            case Outcome.Denied { UserId: { Length: >= 3 } id }:
                return id[..4];
            default:
                return "";
        }
    }
}
