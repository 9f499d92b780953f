using System.Collections;
using System.Diagnostics;
using System.Reflection;

namespace Netra.Analyzers.Tests.Slicing.Cases;

/// <summary>What happened to the slice when a case was run over its whole grid of inputs.</summary>
public sealed record CaseRun(int Calls, int Completed, string? SliceFailure, IReadOnlyCollection<string> OtherFailures)
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static CaseRun Of(SpecimenCase @case)
    {
        var specimen = Specimen.Named(@case.Specimen);
        var declaration = specimen.DeclarationOf(@case);
        var entry = specimen.EntryOf(@case);
        var sliceLines = SliceSyntax.LinesThatSlice(specimen.Root);
        var grid = new InputGrid(specimen.Assembly, declaration);
        var current = "(none)";

        var run = Task.Run(() =>
        {
            var calls = 0;
            var completed = 0;
            var others = new HashSet<string>();
            foreach (var input in grid.InputsFor(entry))
            {
                calls++;
                current = input.ToString();
                switch (Call(entry, input))
                {
                    case null:
                        completed++;
                        break;
                    case var failure when IsTheSlices(failure, specimen.Assembly, sliceLines):
                        return new CaseRun(calls, completed, $"{failure.GetType().Name} for {input}", others);
                    case var failure:
                        others.Add(failure.GetType().Name);
                        break;
                }
            }

            return new CaseRun(calls, completed, null, others);
        });
        return run.Wait(Limit) ? run.Result : throw new TimeoutException($"{@case.Name} hangs for {current}.");
    }

    static Exception? Call(MethodInfo entry, InputGrid.Input input)
    {
        try
        {
            Complete(entry.Invoke(input.Target(), input.Arguments()));
            return null;
        }
        catch (Exception failure)
        {
            while (failure is TargetInvocationException or AggregateException or TypeInitializationException && failure.InnerException is { } cause)
            {
                failure = cause;
            }

            return failure;
        }
    }

    /// <summary>A task is awaited and a sequence enumerated: a deferred slice has then happened.</summary>
    static void Complete(object? result)
    {
        switch (result)
        {
            case Task task:
                task.Wait();
                break;
            case ValueTask task:
                task.AsTask().Wait();
                break;
            case ValueTask<string> task:
                task.AsTask().Wait();
                break;
            case IAsyncEnumerable<string> sequence:
                foreach (var _ in sequence.ToBlockingEnumerable())
                {
                }

                break;
            case IEnumerable sequence and not string:
                foreach (var _ in sequence)
                {
                }

                break;
        }
    }

    static bool IsTheSlices(Exception failure, Assembly specimen, HashSet<int> sliceLines)
    {
        var frames = new StackTrace(failure, fNeedFileInfo: true).GetFrames();
        var caller = Array.FindIndex(frames, frame => frame.GetMethod()?.Module.Assembly == specimen);
        if (caller < 0)
        {
            return false;
        }

        return failure switch
        {
            NullReferenceException => sliceLines.Contains(frames[caller].GetFileLineNumber()),
            ArgumentOutOfRangeException => caller > 0 && IsSlicingMember(frames[caller - 1].GetMethod()!),
            ArgumentNullException => caller > 0 && frames[caller - 1].GetMethod()!.Name is "GetSubArray" or "ToArraySegment",
            ArgumentException => caller > 0 && frames[caller - 1].GetMethod()!.Name is "GetRange" or "RemoveRange" or "Slice" or "CopyTo" or "CopySlice",
            _ => false,
        };
    }

    static bool IsSlicingMember(MethodBase called) =>
        called.Name is "Substring" or "Remove" or "Insert" or "AsSpan" or "AsMemory" or "Slice" or "GetRange" or "RemoveRange" or "GetString"
            or "ToString" or "GetSubArray" or "GetOffsetAndLength" or "CopyTo" or "CopySlice" or "ToHexString" or ".ctor" or "Ctor" or "GetOffset" or "op_Implicit"
        || called.Name.Contains("Substring", StringComparison.Ordinal)
        || called.DeclaringType?.Name is "ThrowHelper" or "ImmutableArray"; // what the just-in-time compiler leaves of the slicing member above
}
