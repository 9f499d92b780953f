using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<ConstructionAnalyzer, AddMember>;

[TestFixture]
internal sealed class AddMemberTests
{
    [Test]
    public Task A_parameter_of_that_name_is_given() => Verify.FixesAsync(
        """
            static class P
            {
                static Job M(string userId, string runId)
                {
                    return {|NETRA2002:new Job { UserId = userId }|};
                }
            }
            """,
        """
            static class P
            {
                static Job M(string userId, string runId)
                {
                    return new Job { UserId = userId, RunId = runId };
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task Members_on_lines_of_their_own_stay_there() => Verify.FixesAsync(
        """
            static class P
            {
                static Job M(string userId, string runId)
                {
                    return {|NETRA2002:new Job
                    {
                        UserId = userId, // who
                    }|};
                }
            }
            """,
        """
            static class P
            {
                static Job M(string userId, string runId)
                {
                    return new Job
                    {
                        UserId = userId,
                        RunId = runId, // who
                    };
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_creation_without_members_gets_them() => Verify.FixesAsync(
        """
            static class P
            {
                static Job M(string userId, string runId)
                {
                    var job = {|NETRA2002:new Job()|};
                    return job;
                }
            }
            """,
        """
            static class P
            {
                static Job M(string userId, string runId)
                {
                    var job = new Job { UserId = userId, RunId = runId };
                    return job;
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task What_may_be_null_is_not_given() => Verify.OffersNoFixAsync(
        """
            static class P
            {
                static Job M(string userId, string? runId)
                {
                    return {|NETRA2002:new Job { UserId = userId }|};
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task What_has_another_name_is_not_given() => Verify.OffersNoFixAsync(
        """
            static class P
            {
                static Job M(string userId, string run)
                {
                    return {|NETRA2002:new Job { UserId = userId }|};
                }
            }
            """,
        setting: Contexts.Setting);
}
