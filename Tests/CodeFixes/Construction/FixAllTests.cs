using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

/// <summary>Several findings, fixed together: all of them, and none twice.</summary>
[TestFixture]
internal sealed class FixAllTests
{
    [Test]
    public Task Two_members_of_one_creation_get_two_checks() => CodeFixVerifier<ConstructionAnalyzer, RequireValue>.FixesAsync(
        """
        static class P
        {
            static Caller M(string? id, string? request)
            {
                return new Caller({|NETRA2003:id|}!, {|NETRA2003:request|}!);
            }
        }
        """,
        """
        static class P
        {
            static Caller M(string? id, string? request)
            {
                if (string.IsNullOrWhiteSpace(id))
                {
                    throw new ArgumentException("'id' is missing; without it there is no Caller.", nameof(id));
                }

                if (string.IsNullOrWhiteSpace(request))
                {
                    throw new ArgumentException("'request' is missing; without it there is no Caller.", nameof(request));
                }

                return new Caller(id, request);
            }
        }
        """,
        setting: Contexts.Setting);

    [Test]
    public Task One_value_in_one_statement_gets_one_check() => CodeFixVerifier<ConstructionAnalyzer, RequireValue>.FixesAsync(
        """
        static class P
        {
            static (Caller, Caller) M(string? id)
            {
                return (new Caller({|NETRA2003:id|}, "r1"), new Caller({|NETRA2003:id|}, "r2"));
            }
        }
        """,
        """
        static class P
        {
            static (Caller, Caller) M(string? id)
            {
                if (string.IsNullOrWhiteSpace(id))
                {
                    throw new ArgumentException("'id' is missing; without it there is no Caller.", nameof(id));
                }

                return (new Caller(id, "r1"), new Caller(id, "r2"));
            }
        }
        """,
        setting: Contexts.Setting);

    [Test]
    public async Task A_site_that_the_fix_does_not_suit_gets_the_one_that_does()
    {
        using var workspace = new FixWorkspace(
            [new ConstructionAnalyzer()],
            TestReferences.NetCore,
            options: string.Empty,
            [
                "global using System;\n" + Contexts.Setting.OtherSources[0].Replace("using System.Diagnostics", "using global::System.Diagnostics"),
                """
                static class P
                {
                    static Caller One(string? id) => new(id!, "r1");

                    static Tenant Two(string? id) => new(id!, "t1");
                }
                """,
            ]);

        await workspace.FixAllAsync(new RequireValue(), FixAllScope.Document, [.. (await workspace.FindingsAsync()).Where(finding => finding.Location.SourceTree!.FilePath == "/Source1.cs")]);

        Assert.That(await workspace.FindingsAsync(), Is.Empty);
        Assert.That((await workspace.TextsAsync())[1], Does.Contain("Tenant.Create(id, \"t1\")"));
    }

    [Test]
    public Task Statements_of_a_program_are_guarded_too() => CodeFixVerifier<ConstructionAnalyzer, RequireValue>.FixesAsync(
        """
        string? id = Console.ReadLine();
        var caller = new Caller({|NETRA2003:id|}!, "r1");
        Console.WriteLine(caller);
        """,
        """
        string? id = Console.ReadLine();
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new InvalidOperationException("'id' is missing; without it there is no Caller.");
        }

        var caller = new Caller(id, "r1");
        Console.WriteLine(caller);
        """,
        setting: Contexts.Setting with { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication });

    [Test]
    public Task An_old_language_gets_no_new_words() => CodeFixVerifier<ConstructionAnalyzer, RequireValue>.OffersNoFixAsync(
        """
        using System;

        [Netra.ValidatedContext]
        public class Old
        {
            public Old(string userId)
            {
                UserId = userId;
            }

            public string UserId { get; private set; }
        }

        namespace Netra
        {
            public class ValidatedContextAttribute : Attribute
            {
            }
        }

        static class P
        {
            static Old M()
            {
                return new Old({|NETRA2003:Environment.GetEnvironmentVariable("USER_ID")|});
            }
        }
        """,
        setting: new TestSetting
        {
            Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp5,
            Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
        });
}
