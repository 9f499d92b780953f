using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<IgnoredOutcomeAnalyzer, HandleOutcome>;

[TestFixture]
internal sealed class HandleOutcomeTests
{
    [Test]
    public Task A_dropped_answer_is_tested() => Verify.FixesAsync(
        """
            static class P
            {
                static Ticket M(string? id)
                {
                    {|NETRA2006:Ticket.TryCreate(id, out var ticket)|};
                    return ticket!;
                }
            }
            """,
        """
            static class P
            {
                static Ticket M(string? id)
                {
                    if (!Ticket.TryCreate(id, out var ticket))
                    {
                        throw new InvalidOperationException("No Ticket can be created.");
                    }

                    return ticket!;
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_method_that_may_answer_null_does() => Verify.FixesAsync(
        """
            static class P
            {
                static Ticket? M(string? id)
                {
                    _ = {|NETRA2006:Ticket.TryCreate(id, out var ticket)|};
                    Console.WriteLine(ticket!.UserId);
                    return ticket;
                }
            }
            """,
        """
            static class P
            {
                static Ticket? M(string? id)
                {
                    if (!Ticket.TryCreate(id, out var ticket))
                    {
                        return null;
                    }

                    Console.WriteLine(ticket!.UserId);
                    return ticket;
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_branch_that_goes_on_ends() => Verify.FixesAsync(
        """
            static class P
            {
                static bool M(string? id)
                {
                    if (!{|NETRA2006:Ticket.TryCreate(id, out var ticket)|})
                    {
                        Console.WriteLine("none"); // told
                    }

                    return ticket!.UserId.Length > 3;
                }
            }
            """,
        """
            static class P
            {
                static bool M(string? id)
                {
                    if (!Ticket.TryCreate(id, out var ticket))
                    {
                        Console.WriteLine("none"); // told
                        return false;
                    }

                    return ticket!.UserId.Length > 3;
                }
            }
            """,
        setting: Contexts.Setting);
}
