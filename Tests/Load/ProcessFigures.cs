using System.Diagnostics;

namespace Netra.Load;

/// <summary>What a server process holds.</summary>
/// <param name="ManagedBytes">Live objects, after a full collection.</param>
/// <param name="ResidentBytes">Memory of the process.</param>
/// <param name="Sockets">Open sockets, listening ones and that of the question included; 0 where the system does not tell.</param>
/// <param name="Timers">Active timers: what waits with a deadline has one.</param>
internal sealed record ProcessFigures(long ManagedBytes, long ResidentBytes, int Sockets, long Timers)
{
    private const string Descriptors = "/proc/self/fd";

    public static ProcessFigures Now()
    {
        using var process = Process.GetCurrentProcess();
        return new ProcessFigures(LiveBytes(), process.WorkingSet64, OpenSockets(), Timer.ActiveCount);
    }

    /// <summary>A finalizer may let go of more, so the collection runs twice.</summary>
    private static long LiveBytes()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private static int OpenSockets() =>
        Directory.Exists(Descriptors)
            ? new DirectoryInfo(Descriptors).EnumerateFileSystemInfos().Count(file => file.LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true)
            : 0;
}
