using System.IO.Pipes;
using Netra.Benchmarks.Compiler;

/// <summary>Runs inside a compiler server before its own code, and answers how much it has used; the runtime finds it by this name.</summary>
internal static class StartupHook
{
    public const string PipeVariable = "NETRA_BENCHMARK_PIPE";

    /// <summary>The question after which nothing is measured for a while.</summary>
    public const byte AtEnd = 1;

    /// <summary>The last question.</summary>
    public const byte Stop = 2;

    public static void Initialize() => new Thread(Answer) { IsBackground = true }.Start(Environment.GetEnvironmentVariable(PipeVariable)!);

    private static void Answer(object? pipe)
    {
        int question;
        do
        {
            question = AnswerOnce((string)pipe!);
            if (question == AtEnd)
            {
                // The rubbish of one compilation is not left for the next one to clear away.
                GC.Collect();
            }
        }
        while (question != Stop);
    }

    private static int AnswerOnce(string pipe)
    {
        using var server = new NamedPipeServerStream(pipe);
        server.WaitForConnection();
        int question = server.ReadByte();
        using var writer = new StreamWriter(server);
        writer.Write(Usage.Now.ToString());
        return question;
    }
}
