namespace Netra;

/// <summary>Divides the time that the host gives to a shutdown.</summary>
internal static class ShutdownBudget
{
    /// <summary>
    /// How long a close may take while the host stops: the usual time, but no more than a third of the host's. The last messages
    /// may take as long again, and the handlers need the rest.
    /// </summary>
    public static TimeSpan CloseTimeout(TimeSpan hostTimeout, TimeSpan usual)
    {
        TimeSpan third = TimeSpan.FromTicks(Math.Max(hostTimeout.Ticks / 3, TimeSpan.TicksPerMillisecond));
        return third < usual ? third : usual;
    }
}
