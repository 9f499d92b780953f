using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Package;

/// <summary>What somebody sees who installs the package, or points it at a solution.</summary>
[TestFixture]
internal sealed class ConsumerTests
{
    private const string Account = """
        public sealed record Account(string UserId);
        public static class Texts
        {
            public static string Short(Account account) => account.UserId[..8];
            public static string Head(string text) => text[..8];
            public static string Cut(string text, int length) => text[..length];
        }
        """;

    private const string SliceOfProperty = "Account.cs(4): NETRA1002";
    private const string SliceOfParameter = "Account.cs(5): NETRA1004";
    private const string VariableSlice = "Account.cs(6): NETRA1005";

    [Test]
    public async Task Once_installed_a_build_shows_the_warnings_and_nothing_else()
    {
        using ConsumerProject project = await ConsumerProject.WithPackageAsync();
        project.Write("Account.cs", Account);

        await AssertBuildsWithAsync(project, SliceOfProperty);
    }

    [Test]
    public async Task Options_reach_the_rules()
    {
        using ConsumerProject project = await ConsumerProject.WithPackageAsync();
        project.Write("Empty.cs", "internal sealed class Empty;");
        project.Write(".editorconfig", "root = true\n[*.cs]\nnetra_check_tests = perhaps\n");

        await AssertBuildsWithAsync(project, "Empty.cs(1): NETRA0001");
    }

    [TestCase("Default", SliceOfProperty)]
    [TestCase("Strict", SliceOfProperty, SliceOfParameter, VariableSlice)]
    [TestCase("None")]
    public async Task The_analysis_mode_is_a_preset(string mode, params string[] expected)
    {
        using ConsumerProject project = await ConsumerProject.WithPackageAsync();
        project.Write("Account.cs", Account);
        project.SetProperty("NetraAnalysisMode", mode);

        await AssertBuildsWithAsync(project, expected);
    }

    [Test]
    public async Task A_file_of_the_user_wins_over_the_preset()
    {
        using ConsumerProject project = await ConsumerProject.WithPackageAsync();
        project.Write("Account.cs", Account);
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.NETRA1005.severity = none\n");
        project.SetProperty("NetraAnalysisMode", "Strict");

        await AssertBuildsWithAsync(project, SliceOfProperty, SliceOfParameter);
    }

    [Test]
    public async Task An_unknown_analysis_mode_fails_the_build_and_names_the_modes()
    {
        using ConsumerProject project = await ConsumerProject.WithPackageAsync();
        project.Write("Account.cs", Account);
        project.SetProperty("NetraAnalysisMode", "Stirct");

        DotnetResult result = await project.BuildAsync();

        Assert.That(result.ExitCode, Is.Not.Zero, result.ToString());
        Assert.That(result.Output, Does.Contain("NetraAnalysisMode is 'Stirct'; it can be Default, Strict or None."));
    }

    [Test]
    public async Task Dotnet_format_fixes_what_the_build_has_shown()
    {
        using ConsumerProject project = await ConsumerProject.WithPackageAsync();
        project.Write("Sessions.cs", """
            public sealed record Session(string? UserId, string Token);
            public static class Sessions
            {
                public static string User(Session session) => session.UserId[..8];
                public static string Short(Session session) => session.Token.Substring(0, 8);
                public static string Scheme(string header)
                {
                    int space = header.IndexOf(' ');
                    return header[..space];
                }
            }
            """);
        project.SetProperty("NoWarn", "CS8602");
        await AssertBuildsWithAsync(project, "Sessions.cs(4): NETRA1001", "Sessions.cs(5): NETRA1002", "Sessions.cs(9): NETRA1003");

        DotnetResult format = await project.FormatAnalyzersAsync("NETRA1001", "NETRA1002", "NETRA1003");

        Assert.That(format.ExitCode, Is.Zero, format.ToString());
        await AssertBuildsWithAsync(project);
    }

    [Test]
    public async Task A_project_is_analyzed_without_being_edited()
    {
        await PackedPackage.FileAsync();
        using ConsumerProject project = ConsumerProject.WithoutPackage();
        project.Write("Account.cs", Account);
        project.SetProperty("TreatWarningsAsErrors", "true");
        string before = project.Read("Consumer.csproj");

        DotnetResult result = await project.BuildAsync(
            $"-p:CustomAfterMicrosoftCommonTargets={Repository.PathTo("eng", "AnalyzeWithNetra.targets")}",
            "-p:NetraAnalysisMode=Strict",
            $"-p:NetraSarifDirectory={project.PathTo("sarif")}");

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Findings, Is.EqualTo(new[] { SliceOfProperty, SliceOfParameter, VariableSlice }), result.ToString());
        Assert.That(project.Read(Path.Combine("sarif", $"Consumer.net{Environment.Version.Major}.0.sarif")), Does.Contain("NETRA1002"));
        Assert.That(project.Read("Consumer.csproj"), Is.EqualTo(before));
    }

    /// <summary>Exactly: an analyzer that does not load (CS8032, CS9057) or crashes (AD0001) is a warning too.</summary>
    private static async Task AssertBuildsWithAsync(ConsumerProject project, params string[] expected)
    {
        DotnetResult result = await project.BuildAsync();

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Findings, Is.EqualTo(expected), result.ToString());
        Assert.That(result.Output, Does.Contain($"{expected.Length} Warning(s)"), result.ToString());
    }
}
