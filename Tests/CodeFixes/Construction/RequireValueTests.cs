using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<ConstructionAnalyzer, RequireValue>;

[TestFixture]
internal sealed class RequireValueTests
{
    [Test]
    public Task A_path_is_refused_before_the_statement() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    // who
                    return new Caller({|NETRA2003:profile.UserId|}!, request); // asks
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

                    // who
                    return new Caller(profile.UserId, request); // asks
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_value_that_is_looked_up_is_read_once() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(List<string> claims, string request)
                {
                    return new Caller({|NETRA2003:claims.FirstOrDefault()|}!, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(List<string> claims, string request)
                {
                    string? userId = claims.FirstOrDefault();
                    if (string.IsNullOrWhiteSpace(userId))
                    {
                        throw new InvalidOperationException("'UserId' is missing; without it there is no Caller.");
                    }

                    return new Caller(userId, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task An_expression_body_refuses_in_place() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(string? id, string request) => new({|NETRA2003:id|}!, request);
            }
            """,
        """
            static class P
            {
                static Caller M(string? id, string request) => new(string.IsNullOrWhiteSpace(id) ? throw new ArgumentException("'id' is missing; without it there is no Caller.", nameof(id)) : id, request);
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_value_after_an_effect_is_refused_in_place() => Verify.FixesAsync(
        """
            static class P
            {
                static string Log(string text)
                {
                    Console.WriteLine(text);
                    return text;
                }

                static Caller M(Profile profile, string request)
                {
                    return new Caller(RequestId: Log(request), UserId: {|NETRA2003:profile.UserId|}!);
                }
            }
            """,
        """
            static class P
            {
                static string Log(string text)
                {
                    Console.WriteLine(text);
                    return text;
                }

                static Caller M(Profile profile, string request)
                {
                    return new Caller(RequestId: Log(request), UserId: string.IsNullOrWhiteSpace(profile.UserId) ? throw new InvalidOperationException("'profile.UserId' is missing; without it there is no Caller.") : profile.UserId);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_hole_of_an_interpolation_is_refused() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(string? id, string request)
                {
                    return new Caller({|NETRA2003:$"ws_{id?[..8]}"|}, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(string? id, string request)
                {
                    if (string.IsNullOrWhiteSpace(id) || id.Length < 8)
                    {
                        throw new ArgumentException("'id' is missing; without it there is no Caller.", nameof(id));
                    }

                    return new Caller($"ws_{id[..8]}", request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_result_is_asked_for_its_success_too() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(AuthResult auth, string request)
                {
                    return new Caller({|NETRA2003:auth.UserId|}!, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(AuthResult auth, string request)
                {
                    if (!auth.Success || string.IsNullOrWhiteSpace(auth.UserId))
                    {
                        throw new InvalidOperationException("'auth.UserId' is missing; without it there is no Caller.");
                    }

                    return new Caller(auth.UserId, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_blank_literal_has_no_fix() => Verify.OffersNoFixAsync(
        """
            static class P
            {
                static Caller M(Profile profile, string request)
                {
                    return new Caller({|NETRA2003:""|}, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task What_is_created_past_a_factory_is_no_case_for_a_guard() => Verify.OffersNoFixAsync(
        """
            static class P
            {
                static Tenant M(Profile profile, string request)
                {
                    return new Tenant({|NETRA2003:profile.UserId|}!, request);
                }
            }
            """,
        setting: Contexts.Setting);
}
