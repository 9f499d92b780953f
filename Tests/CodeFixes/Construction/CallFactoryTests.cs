using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<ConstructionAnalyzer, CallFactory>;

[TestFixture]
internal sealed class CallFactoryTests
{
    [Test]
    public Task Arguments_are_kept() => Verify.FixesAsync(
        """
            static class P
            {
                static Tenant M(string user, string tenant)
                {
                    return {|NETRA2001:new Tenant(tenantId: tenant, userId: user)|}; // why
                }
            }
            """,
        """
            static class P
            {
                static Tenant M(string user, string tenant)
                {
                    return Tenant.Create(user, tenant); // why
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task The_factory_takes_what_may_be_null() => Verify.FixesAsync(
        """
            static class P
            {
                static Tenant M(Profile profile, string tenant)
                {
                    return new Tenant({|NETRA2003:profile.UserId|}!, tenant);
                }
            }
            """,
        """
            static class P
            {
                static Tenant M(Profile profile, string tenant)
                {
                    return Tenant.Create(profile.UserId, tenant);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task The_factory_gets_no_made_up_value() => Verify.FixesAsync(
        """
            static class P
            {
                static Tenant M(Profile profile, string tenant)
                {
                    return new Tenant({|NETRA2004:profile.UserId ?? "unknown"|}, tenant);
                }
            }
            """,
        """
            static class P
            {
                static Tenant M(Profile profile, string tenant)
                {
                    return Tenant.Create(profile.UserId, tenant);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_factory_that_answers_is_asked_first() => Verify.FixesAsync(
        """
            static class P
            {
                static Ticket? M(string user)
                {
                    return {|NETRA2001:new Ticket(user)|};
                }
            }
            """,
        """
            static class P
            {
                static Ticket? M(string user)
                {
                    if (!Ticket.TryCreate(user, out var context))
                    {
                        return null;
                    }

                    return context;
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_method_that_must_answer_throws() => Verify.FixesAsync(
        """
            static class P
            {
                static Ticket M(string user)
                {
                    return {|NETRA2001:new Ticket(user)|};
                }
            }
            """,
        """
            static class P
            {
                static Ticket M(string user)
                {
                    if (!Ticket.TryCreate(user, out var context))
                    {
                        throw new InvalidOperationException("No Ticket can be created.");
                    }

                    return context;
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task An_instance_in_reach_is_used() => Verify.FixesAsync(
        """
            class P(SeatFactory seats)
            {
                Seat M(string user) => {|NETRA2001:new Seat(user)|};
            }
            """,
        """
            class P(SeatFactory seats)
            {
                Seat M(string user) => seats.Create(user);
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task Without_an_instance_there_is_no_fix() => Verify.OffersNoFixAsync(
        """
            class P
            {
                Seat M(string user) => {|NETRA2001:new Seat(user)|};
            }
            """,
        setting: Contexts.Setting);
}
