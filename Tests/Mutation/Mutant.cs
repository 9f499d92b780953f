namespace Netra.Analyzers.Tests.Mutation;

/// <summary>Which change of the analysis is alive. Stryker's runner writes its number into a file, which the changed code reads all the time.</summary>
internal static class Mutant
{
    private const int None = -1;

    private static readonly string? File = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");

    /// <summary>Runs with the code as it is written.</summary>
    public static void Without(Action action)
    {
        int alive = Exchange(None);
        try
        {
            action();
        }
        finally
        {
            Exchange(alive);
        }
    }

    private static int Exchange(int mutant)
    {
        if (File is null || !System.IO.File.Exists(File))
        {
            return None;
        }

        using var file = new FileStream(File, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        byte[] before = new byte[sizeof(int)];
        file.ReadExactly(before);
        file.Position = 0;
        file.Write(BitConverter.GetBytes(mutant));
        return BitConverter.ToInt32(before);
    }
}
