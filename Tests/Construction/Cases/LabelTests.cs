using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction.Cases;

/// <summary>Running code is the judge: every label that can be is confirmed by running its case.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
public sealed class LabelTests
{
    static IEnumerable<TestCaseData> Runnable =>
        from @case in ConstructionCase.All
        where @case.Runs
        select new TestCaseData(@case).SetName($"{@case.Name} is {(@case.IsUnsafe ? "unsafe" : "safe")}");

    [TestCaseSource(nameof(Runnable))]
    public void The_label_is_true(ConstructionCase @case)
    {
        var run = ConstructionRun.Of(@case);
        var failures = string.Join(", ", run.Failures);
        if (@case.IsUnsafe)
        {
            Assert.That(run.Faults.Keys.Intersect(@case.Expected), Is.Not.Empty, $"no input of {run.Calls} shows it; failures: {failures}");
        }
        else
        {
            Assert.Multiple(() =>
            {
                Assert.That(run.Faults.Where(fault => fault.Key is not "NETRA2004"), Is.Empty);
                Assert.That(run.Created, Is.Positive, $"no input of {run.Calls} gets through; failures: {failures}");
            });
        }
    }

    [TestCaseSource(typeof(ConstructionCase), nameof(ConstructionCase.Specimens))]
    public void The_specimen_compiles(string specimen) => Assert.That(ConstructionCase.Folder.Named(specimen).Assembly, Is.Not.Null);

    [Test]
    public void Every_case_has_its_own_name() =>
        Assert.That(ConstructionCase.All.Select(@case => @case.Name), Is.Unique);

    [Test]
    public void The_suite_is_large_and_balanced()
    {
        var all = ConstructionCase.All.ToArray();
        TestContext.Out.WriteLine($"{all.Count(@case => @case.IsUnsafe)} unsafe, {all.Count(@case => !@case.IsUnsafe)} safe, {all.Count(@case => @case.Runs)} of them run");
        Assert.Multiple(() =>
        {
            Assert.That(all.Count(@case => @case.IsUnsafe), Is.AtLeast(80));
            Assert.That(all.Count(@case => !@case.IsUnsafe), Is.AtLeast(80));
        });
    }
}
