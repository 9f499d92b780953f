using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<ConstructionAnalyzer, CheckResult>;

[TestFixture]
internal sealed class CheckResultTests
{
    [Test]
    public Task Success_is_asked_for_before_the_statement() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(Login login, string request)
                {
                    return new Caller({|NETRA2005:login.UserId|}, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(Login login, string request)
                {
                    if (!login.Succeeded)
                    {
                        throw new InvalidOperationException("'login' is no success; without one there is no Caller.");
                    }

                    return new Caller(login.UserId, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task An_awaited_result_is_kept() => Verify.FixesAsync(
        """
            static class P
            {
                static async Task<Caller> M(Task<Login> login, string request)
                {
                    await Task.Yield();
                    return new Caller({|NETRA2005:(await login).UserId|}, request);
                }
            }
            """,
        """
            static class P
            {
                static async Task<Caller> M(Task<Login> login, string request)
                {
                    await Task.Yield();
                    var result = await login;
                    if (!result.Succeeded)
                    {
                        throw new InvalidOperationException("'result' is no success; without one there is no Caller.");
                    }

                    return new Caller(result.UserId, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task A_value_that_was_read_before_is_refused_where_it_is_read() => Verify.FixesAsync(
        """
            static class P
            {
                static Caller M(Login login, string request)
                {
                    var id = login.UserId;
                    return new Caller({|NETRA2005:id|}, request);
                }
            }
            """,
        """
            static class P
            {
                static Caller M(Login login, string request)
                {
                    if (!login.Succeeded)
                    {
                        throw new InvalidOperationException("'login' is no success; without one there is no Caller.");
                    }

                    var id = login.UserId;
                    return new Caller(id, request);
                }
            }
            """,
        setting: Contexts.Setting);

    [Test]
    public Task Past_a_factory_both_are_mended() => Verify.FixesAsync(
        """
            static class P
            {
                static Tenant M(Login login, string request)
                {
                    return new Tenant({|NETRA2005:login.UserId|}, request);
                }
            }
            """,
        """
            static class P
            {
                static Tenant M(Login login, string request)
                {
                    if (!login.Succeeded)
                    {
                        throw new InvalidOperationException("'login' is no success; without one there is no Tenant.");
                    }

                    return Tenant.Create(login.UserId, request);
                }
            }
            """,
        setting: Contexts.Setting);
}
