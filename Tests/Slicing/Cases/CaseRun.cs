using System.Diagnostics;
using System.Reflection;
using Netra.Analyzers.Tests.Cases;

namespace Netra.Analyzers.Tests.Slicing.Cases;

/// <summary>What happened to the slice when a case was run over its whole grid of inputs.</summary>
public sealed record CaseRun(int Calls, int Completed, string? SliceFailure, IReadOnlyCollection<string> OtherFailures)
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static CaseRun Of(SpecimenCase @case)
    {
        var specimen = SliceSpecimens.Folder.Named(@case.Specimen);
        var declaration = specimen.DeclarationOf(@case.Name);
        var entry = specimen.EntryOf(@case.Name);
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
                switch (Invocation.Of(entry, input).Failure)
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
