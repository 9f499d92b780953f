namespace Specimens;

public static class TryCatchFinally
{
    [Unsafe]
    public static string CatchOfSomethingElse(string id)
    {
        try
        {
            return id[..8];
        }
        catch (FormatException)
        {
            return id;
        }
    }

    [Unsafe]
    public static string CatchThatRethrows(string id)
    {
        try
        {
            return id[..8];
        }
        catch (Exception failure)
        {
            Log.Warn(failure.Message);
            throw;
        }
    }

    [Safe(StrictOnly = true)]
    public static string CaughtOutOfRange(string id)
    {
        try
        {
            return id[..8];
        }
        catch (ArgumentOutOfRangeException)
        {
            return id;
        }
    }

    [Unsafe]
    public static string FinallyOnly(string id)
    {
        try
        {
            return id[..8];
        }
        finally
        {
            Log.Warn("done");
        }
    }

    [Safe]
    public static string GuardInsideTheTry(string id)
    {
        try
        {
            if (id.Length < 8)
            {
                throw new Refused();
            }

            return id[..8];
        }
        finally
        {
            Log.Warn("done");
        }
    }

    [Unsafe]
    public static string GuardInsideTheTrySliceAfterIt(string id)
    {
        try
        {
            if (id.Length < 8)
            {
                throw new FormatException();
            }
        }
        catch (FormatException)
        {
            Log.Warn("short");
        }

        return id[..8];
    }

    [Safe]
    public static string GuardInsideTheTryCatchReturns(string id)
    {
        try
        {
            if (id.Length < 8)
            {
                throw new FormatException();
            }
        }
        catch (FormatException)
        {
            return id;
        }

        return id[..8];
    }

    [Unsafe]
    public static string SliceInTheCatch(string id)
    {
        try
        {
            return int.Parse(id, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return "not a number: " + id[..4];
        }
    }

    [Safe]
    public static string SliceInTheCatchMeasured(string id)
    {
        try
        {
            return int.Parse(id, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return "not a number: " + (id.Length > 4 ? id[..4] : id);
        }
    }

    [Unsafe]
    public static string SliceInTheFinally(string id)
    {
        try
        {
            return id.Trim();
        }
        finally
        {
            Log.Warn(id[..4]);
        }
    }

    [Unsafe]
    public static string GuardInTheTryDoesNotReachTheFinally(string id)
    {
        try
        {
            if (id.Length < 8)
            {
                return id;
            }

            return id.Trim();
        }
        finally
        {
            Log.Warn(id[..8]);
        }
    }

    [Safe]
    public static string GuardBeforeTheTryReachesTheFinally(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        try
        {
            return id.Trim();
        }
        finally
        {
            Log.Warn(id[..8]);
        }
    }

    [Unsafe]
    public static string ReassignedInTheTry(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        try
        {
            id = id.Trim();
            _ = int.Parse(id, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return id[..8];
        }

        return "";
    }

    [Safe]
    public static string FilterMeasures(string id)
    {
        try
        {
            return int.Parse(id, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }
        catch (FormatException) when (id.Length >= 4)
        {
            return id[..4];
        }
        catch (Exception)
        {
            return id;
        }
    }

    [Unsafe]
    public static string FilterMeasuresTooLittle(string id)
    {
        try
        {
            return int.Parse(id, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }
        catch (FormatException) when (id.Length >= 3)
        {
            return id[..4];
        }
        catch (OverflowException)
        {
            return id;
        }
    }

    [Safe]
    public static string UsingKeepsTheGuard(string id)
    {
        using var reader = new StringReader(id);
        if (id.Length < 8)
        {
            return reader.ReadToEnd();
        }

        return id[..8];
    }

    [Safe]
    public static string LockKeepsTheGuard(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        lock (string.Intern("gate"))
        {
            return id[..8];
        }
    }
}
