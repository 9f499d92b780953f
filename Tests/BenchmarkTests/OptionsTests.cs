using Netra.Benchmarks;
using Netra.Benchmarks.Labels;
using NUnit.Framework;

using CommandLine = Netra.Benchmarks.Options;

namespace Netra.Analyzers.Tests.BenchmarkTests;

[TestFixture]
internal sealed class OptionsTests
{
    [TestCase("--fast", "'--fast' is not an option")]
    [TestCase("--rounds", "'--rounds' needs a value")]
    [TestCase("--rounds 0", "a number from 1 on")]
    [TestCase("--rounds many", "a number from 1 on")]
    [TestCase("--labels floor,stylecop", "'stylecop' is no label")]
    [TestCase("--analyzer Old.dll", "NAME=DLL")]
    [TestCase("--analyzer old=missing.dll", "'missing.dll' does not exist")]
    public void What_cannot_be_understood_is_named(string arguments, string message) =>
        Assert.That(() => CommandLine.Parse(arguments.Split(' ')), Throws.TypeOf<BenchmarkException>().With.Message.Contains(message));

    [Test]
    public void The_labels_that_there_are_are_told_with_an_unknown_one() =>
        Assert.That(() => CommandLine.Parse(["--labels", "x"]), Throws.Exception.With.Message.Contains(string.Join(", ", LabelCatalog.Names)));

    [Test]
    public void Nothing_is_compared_without_the_bare_compilation() =>
        Assert.That(CommandLine.Parse(["--labels", "netra"]).Labels, Is.EqualTo(new[] { Label.Bare, Label.Netra }));

    [Test]
    public void Paths_and_properties_may_stand_between_options()
    {
        CommandLine options = CommandLine.Parse(["A.sln", "--suggestions", "-p:Strict=true", "B.csproj"]);

        Assert.That(options.Paths, Is.EqualTo(new[] { "A.sln", "B.csproj" }));
        Assert.That(options.BuildArguments, Is.EqualTo(new[] { "-p:Strict=true" }));
        Assert.That(options.Suggestions, Is.True);
    }

    [Test]
    public void What_does_not_exist_is_left_out_and_fails_the_run()
    {
        using var run = new BenchmarkRun(CommandLine.Parse(["Missing.sln"]));

        Assert.That(run.Inputs(), Is.Empty);
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }
}
