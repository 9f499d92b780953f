using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Benchmarks.Floor;

namespace Netra.Benchmarks.Bodies;

/// <summary>An analyzer whose actions are timed one by one.</summary>
[SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1001:Missing diagnostic analyzer attribute", Justification = "No compiler loads it.")]
internal sealed class TimedAnalyzer(DiagnosticAnalyzer original, ActionTimes times) : Mirror(original, times)
{
    public ActionTimes Times => times;
}
