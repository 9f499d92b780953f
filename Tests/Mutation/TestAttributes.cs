namespace Netra.Analyzers.Tests;

// Stand here in the place of NUnit's, so that the shared tests are checks among others: as tests of their own they would cost
// every mutant a message each, and those with a quotation mark in their names Stryker finds and never runs.

[AttributeUsage(AttributeTargets.Class)]
internal sealed class TestFixtureAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class TestAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class TestCaseAttribute(params object?[] arguments) : Attribute
{
    public object?[] Arguments { get; } = arguments;
}
