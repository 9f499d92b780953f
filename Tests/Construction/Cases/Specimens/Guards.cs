namespace Specimens;

/// <summary>What proves a value good, each beside the twin that is wrong by a little.</summary>
public static class Guards
{
    [Safe]
    public static CallerContext NotBlank(string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NotBlankOfAnother(string? id, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new Refused();
        }

        return new CallerContext(id!, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NotBlankInTheOtherBranch(string? id)
    {
        if (!string.IsNullOrWhiteSpace(id))
        {
            throw new Refused();
        }

        return new CallerContext(id!, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NotBlankThenReassigned(string? id, string? other)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new Refused();
        }

        id = other;
        return new CallerContext(id!, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NotBlankThatOnlyLogs(string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Console.Error.Write("");
        }

        return new CallerContext(id!, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NotBlankAfterwards(string? id)
    {
        var caller = new CallerContext(id!, Ids.New());
        _ = string.IsNullOrWhiteSpace(id) ? 1 : 2;
        return caller;
    }

    [Safe]
    public static CallerContext ConditionalExpression(string? id) =>
        !string.IsNullOrWhiteSpace(id) ? new CallerContext(id, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2003")]
    public static CallerContext ConditionalExpressionTurned(string? id) =>
        string.IsNullOrWhiteSpace(id) ? new CallerContext(id!, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2003")]
    public static CallerContext NotEmptyOnly(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Safe]
    public static CallerContext NotEmptyAndTrimmed(string? id)
    {
        if (string.IsNullOrEmpty(id) || id.Trim().Length == 0)
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Safe]
    public static CallerContext TrimmedAndNotEmpty(string? id)
    {
        var trimmed = id?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            throw new Refused();
        }

        return new CallerContext(trimmed, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext TrimmedOnly(string? id)
    {
        if (id is null)
        {
            throw new Refused();
        }

        return new CallerContext(id.Trim(), Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NotNullOnly(Profile profile)
    {
        if (profile.UserId is null)
        {
            throw new Refused();
        }

        return new CallerContext(profile.UserId, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NotNullByAPattern(Profile profile) =>
        profile is { UserId: { } id } ? new CallerContext(id, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2003")]
    public static CallerContext LongEnoughByAPattern(Profile profile) =>
        profile.UserId is { Length: > 0 } id ? new CallerContext(id, Ids.New()) : throw new Refused();

    [Safe]
    public static CallerContext PatternAndNotBlank(Profile profile)
    {
        if (profile is { UserId: { } id } && !string.IsNullOrWhiteSpace(id))
        {
            return new CallerContext(id, Ids.New());
        }

        throw new Refused();
    }

    [Safe]
    public static CallerContext ThrowIfBlank(string? id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext ThrowIfEmpty(string? id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext ThrowIfNull(string? id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext ThrowIfAnotherIsBlank(string? id, string? name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new CallerContext(id!, Ids.New());
    }

    [Safe]
    public static CallerContext CoalesceThrow(Profile profile)
    {
        var id = string.IsNullOrWhiteSpace(profile.UserId) ? null : profile.UserId;
        return new CallerContext(id ?? throw new Refused(), Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext CoalesceThrowLeavesBlank(Profile profile) => new(profile.UserId ?? throw new Refused(), Ids.New());

    [Safe]
    public static CallerContext BothChecked(string? id, string? request)
    {
        if (string.IsNullOrWhiteSpace(id) || string.IsNullOrWhiteSpace(request))
        {
            throw new Refused();
        }

        return new CallerContext(id, request);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext BothMustFail(string? id, string? request)
    {
        if (string.IsNullOrWhiteSpace(id) && string.IsNullOrWhiteSpace(request))
        {
            throw new Refused();
        }

        return new CallerContext(id!, request!);
    }

    [Safe]
    public static CallerContext KeptInABoolean(string? id)
    {
        var usable = !string.IsNullOrWhiteSpace(id);
        if (!usable)
        {
            throw new Refused();
        }

        return new CallerContext(id!, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext KeptInABooleanTurned(string? id)
    {
        var missing = !string.IsNullOrWhiteSpace(id);
        if (missing)
        {
            throw new Refused();
        }

        return new CallerContext(id!, Ids.New());
    }

    [Safe]
    public static List<CallerContext> BlankOnesSkipped(string?[] ids)
    {
        var callers = new List<CallerContext>();
        foreach (var id in ids)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                continue;
            }

            callers.Add(new CallerContext(id, Ids.New()));
        }

        return callers;
    }

    [Unsafe("NETRA2003")]
    public static List<CallerContext> NoneSkipped(string?[] ids)
    {
        var callers = new List<CallerContext>();
        foreach (var id in ids)
        {
            callers.Add(new CallerContext(id!, Ids.New()));
        }

        return callers;
    }

    [Unsafe("NETRA2003")]
    public static CallerContext CheckedInsideTryThatGoesOn(string? id)
    {
        try
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id);
        }
        catch (ArgumentException)
        {
        }

        return new CallerContext(id!, Ids.New());
    }

    [Safe]
    public static CallerContext ParsedGuid(string? id) =>
        Guid.TryParse(id, out var user) && user != Guid.Empty ? new CallerContext(user.ToString(), Ids.New()) : throw new Refused();

    [Safe]
    public static CallerContext SwitchedOut(string? id) => id switch
    {
        null => throw new Refused(),
        _ when string.IsNullOrWhiteSpace(id) => throw new Refused(),
        _ => new CallerContext(id, Ids.New()),
    };

    [Unsafe("NETRA2003")]
    public static CallerContext SwitchedOutNullOnly(string? id) => id switch
    {
        null => throw new Refused(),
        _ => new CallerContext(id, Ids.New()),
    };
}
