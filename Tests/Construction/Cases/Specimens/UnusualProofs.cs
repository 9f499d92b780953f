using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Specimens;

/// <summary>Proofs of goodness that are written in other words, and what only looks like one.</summary>
public static class UnusualProofs
{
    [Safe]
    public static CallerContext ComparedWithFalse(string? id) =>
        string.IsNullOrWhiteSpace(id) == false ? new CallerContext(id, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2003")]
    public static CallerContext ComparedWithTrue(string? id) =>
        string.IsNullOrWhiteSpace(id) == true ? new CallerContext(id!, Ids.New()) : throw new Refused();

    [Safe]
    public static CallerContext TrimmedByAPattern(string? id) =>
        id?.Trim() is { Length: > 0 } trimmed ? new CallerContext(trimmed, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2003")]
    public static CallerContext NullOrEmptyByAPattern(string? id)
    {
        if (id is null or "")
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext LongerThanZero(string? id)
    {
        if (!(id?.Length > 0))
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Safe]
    public static CallerContext SomeLetterOrDigit(string? id)
    {
        if (id is null || !id.Any(char.IsLetterOrDigit))
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Safe]
    public static CallerContext MatchesAnExpression(string? id)
    {
        if (id is null || !Regex.IsMatch(id, "^[a-z0-9-]+$"))
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext OnlyAsserted(string? id)
    {
        Trace.WriteLineIf(string.IsNullOrWhiteSpace(id), "");
        return new CallerContext(id!, Ids.New());
    }

    [Safe]
    public static CallerContext NumberParsed(string? text) =>
        int.TryParse(text, out var number) ? new CallerContext($"user-{number}", Ids.New()) : throw new Refused();

    [Safe]
    public static CallerContext NumberAsText(int id) => new(id.ToString(CultureInfo.InvariantCulture), Ids.New());

    [Safe]
    public static CallerContext EnumAsText(DayOfWeek day, string request) => new(day.ToString(), request);

    [Safe]
    public static CallerContext OneOfTwoSources(CallerContext caller) => new(caller.UserId, caller.TraceId is { } trace && trace.Trim() != "" ? trace : caller.RequestId);

    [Unsafe("NETRA2003")]
    public static CallerContext OtherOfTwoSources(Profile profile, string? second) => new((profile.UserId ?? second)!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext CountOfAHeader(HttpRequest request)
    {
        if (request.Headers["X-User-Id"].Count == 0)
        {
            throw new Refused();
        }

        return new CallerContext(request.Headers["X-User-Id"].ToString(), Ids.New());
    }

    [Safe]
    public static CallerContext OwnTryMethod(HttpRequest request) =>
        TryRead(request, out var id) ? new CallerContext(id, Ids.New()) : throw new Refused();

    static bool TryRead(HttpRequest request, [NotNullWhen(true)] out string? id)
    {
        id = request.Headers["X-User-Id"].ToString();
        return !string.IsNullOrWhiteSpace(id);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext OwnTryMethodDropped(HttpRequest request)
    {
        TryRead(request, out var id);
        return new CallerContext(id!, Ids.New());
    }

    [Safe]
    public static CallerContext LoopUntilFound(string?[] ids)
    {
        string? found = null;
        foreach (var id in ids)
        {
            if (!string.IsNullOrWhiteSpace(id))
            {
                found = id;
                break;
            }
        }

        return found is null ? throw new Refused() : new CallerContext(found, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext LoopThatMayFindNothing(string?[] ids)
    {
        string? found = null;
        foreach (var id in ids)
        {
            if (!string.IsNullOrWhiteSpace(id))
            {
                found = id;
                break;
            }
        }

        return new CallerContext(found!, Ids.New());
    }

    [Safe]
    public static CallerContext FilteredByLinq(string?[] ids) =>
        new(ids.First(id => !string.IsNullOrWhiteSpace(id))!, Ids.New());

    [Safe]
    public static CallerContext ThrownByASwitch(string? id)
    {
        switch (id)
        {
            case null:
            case var blank when string.IsNullOrWhiteSpace(blank):
                throw new Refused();
            default:
                return new CallerContext(id, Ids.New());
        }
    }

    [Safe]
    public static CallerContext NestedConditions(string? id, bool allowed)
    {
        if (allowed)
        {
            if (!string.IsNullOrWhiteSpace(id))
            {
                return new CallerContext(id, Ids.New());
            }
        }

        throw new Refused();
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NestedConditionsOnOnePathOnly(string? id, bool strict)
    {
        if (strict)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id);
        }

        return new CallerContext(id!, Ids.New());
    }

    [Safe]
    public static CallerContext CheckedInAFinallyFreeTry(string? id)
    {
        try
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id);
        }
        catch (ArgumentException failure)
        {
            throw new Refused(failure.Message);
        }

        return new CallerContext(id, Ids.New());
    }
}
