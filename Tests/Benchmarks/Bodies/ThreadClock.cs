using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Netra.Benchmarks.Bodies;

/// <summary>The processor time of the current thread: other programs on the machine do not lengthen it.</summary>
internal static partial class ThreadClock
{
    private const int ThreadTimeOnLinux = 3;
    private const int ThreadTimeOnMac = 16;

    /// <summary>The time so far. On Windows, which counts in slices of 15 ms, the time of day instead.</summary>
    public static TimeSpan Now
    {
        get
        {
            if (OperatingSystem.IsWindows() || GetTime(OperatingSystem.IsMacOS() ? ThreadTimeOnMac : ThreadTimeOnLinux, out UnixTime time) != 0)
            {
                return Stopwatch.GetElapsedTime(0);
            }

            return new TimeSpan(time.Seconds * TimeSpan.TicksPerSecond + time.Nanoseconds / TimeSpan.NanosecondsPerTick);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out UnixTime time);

    private readonly record struct UnixTime(long Seconds, long Nanoseconds);
}
