using System.Net.WebSockets;
using System.Reflection;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Closing.Cases;

/// <summary>Running code is the judge: what a case claims to happen does happen, with a real peer.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class ClosingLabels
{
    private static readonly TimeSpan UntilCancelled = TimeSpan.FromMilliseconds(50);

    private static IEnumerable<TestCaseData> Observed =>
        ClosingCase.All.Where(@case => @case.IsObserved).Select(@case => new TestCaseData(@case).SetName($"{@case.Name} happens as observed"));

    [TestCaseSource(nameof(Observed))]
    public async Task It_happens_as_observed(ClosingCase @case)
    {
        MethodInfo method = ClosingCase.Folder.Named(@case.Specimen).EntryOf(@case.Name);
        CustomAttributeData claim = method.CustomAttributes.Single(attribute => attribute.AttributeType.Name == "ObservedAttribute");
        Dictionary<string, object?> claims = claim.NamedArguments.ToDictionary(argument => argument.MemberName, argument => argument.TypedValue.Value);
        using LoopbackPair pair = await LoopbackPair.OpenAsync();
        using var cancel = new CancellationTokenSource(UntilCancelled);

        Task<Exception?> run = RunAsync(method, pair.Server, cancel.Token);
        if (claims.ContainsKey("PeerVanishes"))
        {
            pair.Vanish();
        }

        Exception? thrown = await run.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.That(thrown?.GetType(), Is.EqualTo(claims.GetValueOrDefault("Throws")), () => thrown?.ToString() ?? "nothing was thrown");
        if (claims.TryGetValue("PeerSees", out object? code))
        {
            Assert.That(await pair.PeerSawAsync(), Is.EqualTo(code));
        }
    }

    [Test]
    public void Every_case_has_its_own_name() =>
        Assert.That(ClosingCase.All.Select(@case => @case.Name), Is.Unique);

    [Test]
    public void The_suite_is_large_and_balanced()
    {
        ILookup<bool, ClosingCase> cases = ClosingCase.All.ToLookup(@case => @case.Demand == Demand.Report);
        TestContext.Out.WriteLine($"reported: {cases[true].Count()}, silent: {cases[false].Count()}, observed: {Observed.Count()}");
        Assert.Multiple(() =>
        {
            Assert.That(cases[true].Count(), Is.AtLeast(160));
            Assert.That(cases[false].Count(), Is.AtLeast(160));
        });
    }

    [TestCaseSource(typeof(ClosingCase), nameof(ClosingCase.Specimens))]
    public void A_specimen_compiles(string specimen) => Assert.That(
        ClosingCase.Folder.Named(specimen).Compilation.GetDiagnostics().Where(error => error.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error),
        Is.Empty);

    private static async Task<Exception?> RunAsync(MethodInfo method, WebSocket socket, CancellationToken cancel)
    {
        try
        {
            object[] arguments = [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(WebSocket) ? (object)socket : cancel)];
            await (Task)method.Invoke(null, arguments)!;
            return null;
        }
        catch (TargetInvocationException invoked)
        {
            return invoked.InnerException;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }
}
