using Netra.Analyzers.Tests.Mutation;
using NUnit.Framework;
using NUnit.Framework.Interfaces;

[assembly: StopsAtTheFirstFailure]

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>One test that fails is enough to kill a mutant: what is left of the run is skipped.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class StopsAtTheFirstFailureAttribute : Attribute, ITestAction
{
    private static volatile bool _hasFailed;

    public ActionTargets Targets => ActionTargets.Suite | ActionTargets.Test;

    public void BeforeTest(ITest test)
    {
        if (test is { IsSuite: true, Parent: null })
        {
            _hasFailed = false;
        }
        else if (!test.IsSuite && _hasFailed)
        {
            Assert.Ignore("Another test has failed.");
        }
    }

    public void AfterTest(ITest test) =>
        _hasFailed |= !test.IsSuite && TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed;
}
