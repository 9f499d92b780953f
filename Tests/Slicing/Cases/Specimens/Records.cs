namespace Specimens;

public record Caller(string UserId, string? TenantId)
{
    public string? Region { get; init; }
}

public static class Records
{
    [Unsafe]
    public static string RecordProperty(Caller caller) => caller.UserId[..8];

    [Unsafe]
    public static string NullableRecordProperty(Caller caller) => caller.TenantId![..2];

    [Safe]
    public static string RecordPropertyMeasured(Caller caller) => caller.UserId.Length > 8 ? caller.UserId[..8] : caller.UserId;

    [Unsafe]
    public static string InitProperty(Caller caller) => caller.Region is null ? "" : caller.Region[..2];

    [Safe]
    public static string InitPropertyMeasured(Caller caller) => caller.Region is { Length: >= 2 } ? caller.Region[..2] : "";

    [Unsafe]
    public static string CopyWithAnotherValue(Caller caller, string id)
    {
        if (caller.UserId.Length < 8)
        {
            return "";
        }

        var copy = caller with { UserId = id };
        return copy.UserId[..8];
    }

    [Safe]
    public static string CopyWithAnotherMember(Caller caller)
    {
        if (caller.UserId.Length < 8)
        {
            return "";
        }

        var copy = caller with { Region = "eu" };
        return caller.UserId[..8] + copy.Region[..2];
    }

    [Unsafe]
    public static string ConstructedFromAParameter(string id)
    {
        var caller = new Caller(id, null);
        return caller.UserId[..8];
    }

    [Safe]
    public static string ConstructedAndMeasured(string id)
    {
        var caller = new Caller(id, null);
        return caller.UserId.Length >= 8 ? caller.UserId[..8] : "";
    }

    [Unsafe]
    public static string AnonymousType(string id)
    {
        var row = new { Id = id };
        return row.Id[..8];
    }

    [Safe]
    public static string AnonymousTypeMeasured(string id)
    {
        var row = new { Id = id };
        return row.Id.Length >= 8 ? row.Id[..8] : row.Id;
    }

    [Unsafe]
    public static string VariableReplaced(Caller caller, Caller other)
    {
        if (caller.UserId.Length < 8)
        {
            return "";
        }

        caller = other;
        return caller.UserId[..8];
    }

    [Safe]
    public static string VariableReplacedAndMeasuredAgain(Caller caller, Caller other)
    {
        if (caller.UserId.Length < 8)
        {
            caller = other;
        }

        return caller.UserId.Length < 8 ? "" : caller.UserId[..8];
    }

    [Safe]
    public static string? NobodyOrMeasured(Caller? caller)
    {
        if (caller != null && caller.UserId.Length < 8)
        {
            throw new Refused();
        }

        return caller?.UserId[..8];
    }

    [Unsafe]
    public static string? NobodyOrMeasuredTooShort(Caller? caller)
    {
        if (caller != null && caller.UserId.Length < 7)
        {
            throw new Refused();
        }

        return caller?.UserId[..8];
    }

    [Unsafe]
    public static string? SomebodyElseWhenNobodyWasMeasured(Caller? caller, Caller other)
    {
        if (caller != null && caller.UserId.Length < 8)
        {
            throw new Refused();
        }

        caller ??= other;
        return caller.UserId[..8];
    }

    [Safe]
    public static string? NobodyOrMeasuredByAPattern(Caller? caller)
    {
        if (caller is { Region: not { Length: >= 2 } })
        {
            throw new Refused();
        }

        return caller?.Region[..2];
    }

    [Unsafe]
    public static string? NobodyOrPerhapsWithoutRegion(Caller? caller)
    {
        if (caller is { Region: { Length: < 2 } })
        {
            throw new Refused();
        }

        return caller?.Region![..2];
    }

    [Safe]
    public static string NobodyLeavesFirst(Caller? caller)
    {
        if (caller == null)
        {
            return "";
        }

        return caller.UserId.Length < 8 ? caller.UserId : caller.UserId[..8];
    }

    [Unsafe]
    public static string NobodyLeavesFirstOthersUnmeasured(Caller? caller)
    {
        if (caller == null)
        {
            return "";
        }

        return caller.UserId[..8];
    }

    [Unsafe]
    public static string RegionOfNobody(Caller? caller)
    {
        string? region = null;
        if (caller != null)
        {
            region = caller.UserId;
        }

        return region![..1];
    }
}
