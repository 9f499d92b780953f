using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing.Cases;

/// <summary>Running code is the judge: every label is confirmed by running its case.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
public sealed class SpecimenCases
{
    static IEnumerable<TestCaseData> Cases =>
        SliceSpecimens.AllCases.Select(@case => new TestCaseData(@case).SetName($"{@case.Name} is {Word(@case)}"));

    [TestCaseSource(nameof(Cases))]
    public void The_label_is_true(SpecimenCase @case)
    {
        var run = CaseRun.Of(@case);
        TestContext.Out.WriteLine($"{run.Calls} calls, {run.Completed} completed; slice: {run.SliceFailure ?? "never failed"}; other failures: {string.Join(", ", run.OtherFailures)}");
        if (@case.IsUnsafe)
        {
            Assert.That(run.SliceFailure, Is.Not.Null, $"no input of {run.Calls} makes the slice throw; other failures: {string.Join(", ", run.OtherFailures)}");
        }
        else
        {
            Assert.Multiple(() =>
            {
                Assert.That(run.SliceFailure, Is.Null);
                Assert.That(run.Completed, Is.Positive, $"no input gets through; failures: {string.Join(", ", run.OtherFailures)}");
            });
        }
    }

    [Test]
    public void Every_case_has_its_own_name() =>
        Assert.That(SliceSpecimens.AllCases.Select(@case => @case.Name), Is.Unique);

    [Test]
    public void The_suite_is_large_and_balanced()
    {
        var cases = SliceSpecimens.AllCases.ToLookup(@case => @case.Label);
        TestContext.Out.WriteLine(string.Join(", ", Enum.GetValues<Label>().Select(label => $"{label}: {cases[label].Count()}")));
        Assert.Multiple(() =>
        {
            Assert.That(cases[Label.UnsafeCore].Count(), Is.AtLeast(150));
            Assert.That(cases[Label.Safe].Count(), Is.AtLeast(150));
        });
    }

    static string Word(SpecimenCase @case) => @case.IsUnsafe ? "unsafe" : "safe";
}
