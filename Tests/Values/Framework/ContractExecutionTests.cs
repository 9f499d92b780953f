using Netra.Analyzers.Values.Framework;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Values.Framework;

/// <summary>The table against the running framework: whatever a line says is true after every call of a grid.</summary>
[TestFixture]
[NonParallelizable]
public sealed class ContractExecutionTests
{
    /// <summary>Lines that are not run: they end the process, touch files and sockets, or take what no grid can hold.</summary>
    private static readonly string[] NotRun =
    [
        "System.Environment.Exit", "System.Environment.FailFast", "System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw",
        "System.Diagnostics.Debug.", "System.Diagnostics.Trace.", "System.Diagnostics.Contracts.",
        "System.IO.File.", "System.IO.RandomAccess.", "System.IO.Path.GetTempFileName", "System.Net.Sockets.",
        "System.Span`1..ctor(pointer", "System.ReadOnlySpan`1..ctor(pointer", "System.String.Create(provider", "System.MemoryExtensions.TryWrite",
    ];

    [Test]
    public void No_call_contradicts_its_line()
    {
        Contract[] contracts = [.. FrameworkMembers.Contracts.Where(contract => !Array.Exists(NotRun, FrameworkMembers.Describe(contract).StartsWith))];

        ContractProgram program = ContractProgram.Run(contracts);

        Assert.Multiple(() =>
        {
            Assert.That(ContractSamples.Violations, Is.Empty, () => string.Join("\n", ContractSamples.Violations));
            string[] untested = [.. program.Written.Except(ContractSamples.Tested).Select(fact => $"{fact.Member}: {fact.Fact}")];
            Assert.That(untested, Is.Empty, () => string.Join("\n", untested.Prepend("Never tested:")));
            string[] unwritten = [.. contracts.Where(contract => FrameworkMembers.FactsOf(contract).Any(fact => fact is not Formatted)).Select(FrameworkMembers.Describe).Except(program.Written.Select(fact => fact.Member))];
            Assert.That(unwritten, Is.Empty, () => string.Join("\n", unwritten.Prepend("Never called:")));
        });
    }

    [TestCase("System.String", "PadLeft(totalWidth, ..)  len(result) == totalWidth")]
    [TestCase("System.String", "Contains(value)  when true: len(this) > len(value)")]
    [TestCase("System.String", "Contains(value)  when false: len(this) < len(value)")]
    [TestCase("System.String", "IsNullOrEmpty(value)  when false: value not blank")]
    [TestCase("System.String", "IsNullOrEmpty(value)  value not null")]
    [TestCase("System.String", "IndexOf(value)  result is search any(this)")]
    [TestCase("System.String", "IndexOf(value)  result >= 0")]
    [TestCase("System.String", "LastIndexOf(value, startIndex, ..)  result is search(this, value) from startIndex")]
    [TestCase("System.String", "Trim|TrimStart()  result same as this")]
    [TestCase("System.String", "Trim(..)  result blank as this")]
    [TestCase("System.String", "Split(separator, options)  len(result) >= 1")]
    [TestCase("System.String", "Equals(a, b, comparisonType)  when true: equal(a, b)")]
    [TestCase("System.String", "Contains(value, comparisonType)  when true: found(this, value)")]
    [TestCase("System.String", "Compare(strA, strB)  result is comparison(strB, result)")]
    [TestCase("System.MemoryExtensions", "SequenceEqual(span, other)  when false: len(span) == len(other)")]
    [TestCase("System.Math", "Max(val1, val2)  result is one of(val1, result), result <= val1")]
    [TestCase("System.Array", "Resize(array, newSize)  len(array) > newSize")]
    [TestCase("System.Security.Cryptography.SHA256", "ComputeHash(..)  len(result) == 20")]
    public void A_wrong_line_is_found_out(string type, string line)
    {
        ContractProgram.Run(ContractText.Parse($"{type}\n  {line}"));

        Assert.That(ContractSamples.Violations, Is.Not.Empty);
    }

    [SetUp]
    public void Forget() => ContractSamples.Violations.Clear();
}
