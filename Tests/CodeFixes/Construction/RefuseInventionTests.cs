using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<ConstructionAnalyzer, RefuseInvention>;

[TestFixture]
internal sealed class RefuseInventionTests
{
    [Test]
    public Task A_made_up_fallback_is_refused() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    return new Caller({|NETRA2004:profile.UserId ?? "unknown"|}, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    if (string.IsNullOrWhiteSpace(profile.UserId))
                    {
                        throw new InvalidOperationException("'profile.UserId' is missing; without it there is no Caller.");
                    }

                    return new Caller(profile.UserId, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_made_up_arm_throws() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    return new Caller({|NETRA2004:string.IsNullOrWhiteSpace(profile.UserId) ? "anonymous" : profile.UserId|}, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    return new Caller(string.IsNullOrWhiteSpace(profile.UserId) ? throw new InvalidOperationException("'UserId' is missing; without it there is no Caller.") : profile.UserId, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_fallback_in_a_local_is_refused_there() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    var user = profile.UserId ?? "guest";
                    Console.WriteLine(user);
                    return new Caller({|NETRA2004:user|}, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    if (string.IsNullOrWhiteSpace(profile.UserId))
                    {
                        throw new InvalidOperationException("'profile.UserId' is missing; without it there is no Caller.");
                    }

                    var user = profile.UserId;
                    Console.WriteLine(user);
                    return new Caller(user, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task An_assignment_becomes_a_refusal() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(string? id, string request)
                {
                    id ??= "unknown";
                    return new Caller({|NETRA2004:id|}, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(string? id, string request)
                {
                    if (string.IsNullOrWhiteSpace(id))
                    {
                        throw new ArgumentException("'id' is missing; without it there is no Caller.", nameof(id));
                    }

                    return new Caller(id, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_lone_placeholder_has_no_fix() => Verify.OffersNoFixAsync(
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    return new Caller({|NETRA2004:"anonymous"|}, request);
                }
            }
            """,
        setting: Contexts.Setting);
}
