using NUnit.Framework;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>All checks in one test, which ends with the first that fails: that is enough to kill a mutant.</summary>
[NUnit.Framework.TestFixture]
internal sealed class MutantTests
{
    /// <summary>A mutant may never end. Most checks take milliseconds, but the first of a process has to wait until all of it is compiled.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>The last one to fail comes first: the next mutant is mostly in the same method.</summary>
    private static readonly LinkedList<Check> Checks = new([.. SharedTestChecks.All, .. KeptProgramChecks.All, .. SpecimenChecks.All]);

    [NUnit.Framework.Test]
    public void The_rules_say_what_they_should()
    {
        for (LinkedListNode<Check>? node = Checks.First; node is not null; node = node.Next)
        {
            if (FailureOf(node.Value) is { } failure)
            {
                Checks.Remove(node);
                Checks.AddFirst(node);
                Assert.Fail($"{node.Value.Name}: {failure}");
            }
        }
    }

    private static string? FailureOf(Check check)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        var run = Task.Run(() => Failure(check));
        while (!run.Wait(Pause))
        {
            // Processor time, as the machine may be busy.
            if (Environment.CpuUsage.TotalTime - start > Limit)
            {
                Mutant.Without(run.Wait);
                return "does not end";
            }
        }

        return run.Result;
    }

    private static string? Failure(Check check)
    {
        using (new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext())
        {
            try
            {
                check.Run();
                return null;
            }
            catch (Exception exception)
            {
                return exception.Message;
            }
        }
    }
}
