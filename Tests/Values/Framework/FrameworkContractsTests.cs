using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Tests.Infrastructure;
using Netra.Analyzers.Values.Framework;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Values.Framework;

/// <summary>Which line a call finds.</summary>
[TestFixture]
public sealed class FrameworkContractsTests
{
    [TestCase("text.IndexOf('a')", "System.String.IndexOf(value)")]
    [TestCase("text.IndexOf(\"a\", 2)", "System.String.IndexOf(value, startIndex)")]
    [TestCase("text.IndexOf(\"a\", StringComparison.Ordinal)", "System.String.IndexOf(value, comparisonType)")]
    [TestCase("text.IndexOf('a', 1, 2)", "System.String.IndexOf(value, startIndex, count, ..)")]
    [TestCase("text.StartsWith(\"a\", true, null)", "System.String.StartsWith(value, ..)")]
    [TestCase("text.Trim('a')", "System.String.Trim(..)")]
    [TestCase("new string('a', 3)", "System.String..ctor(c, count)")]
    [TestCase("text.GetHashCode()", null)]
    [TestCase("text.AsSpan()", "System.MemoryExtensions.AsSpan(text)")]
    [TestCase("MemoryExtensions.AsSpan(text, 1)", "System.MemoryExtensions.AsSpan(text, start: int)")]
    [TestCase("text.AsSpan(1..)", "System.MemoryExtensions.AsSpan(text, ..)")]
    [TestCase("text.AsSpan().IndexOf('a')", "System.MemoryExtensions.IndexOf(span, value: T)")]
    [TestCase("text.AsSpan().IndexOf(\"a\")", "System.MemoryExtensions.IndexOf(span, value)")]
    [TestCase("text.AsSpan().ToString()", "System.ReadOnlySpan`1[char].ToString()")]
    [TestCase("new int[3].AsSpan().ToString()", "System.Span`1.ToString()")]
    [TestCase("text.Any()", "System.Linq.Enumerable.Any(source)")]
    [TestCase("new List<int>().IndexOf(3)", "System.Collections.Generic.List`1.IndexOf(item)")]
    [TestCase("new HashSet<int>().Contains(3)", "System.Collections.Generic.ICollection`1.Contains(item)")]
    [TestCase("new Rows().IndexOf(3)", "System.Collections.Generic.IList`1.IndexOf(item)")]
    [TestCase("new MemoryStream().Read(new byte[3], 0, 3)", "System.IO.Stream.Read(buffer, offset, count)")]
    [TestCase("new Zeros().Read(new byte[3], 0, 3)", "System.IO.Stream.Read(buffer, offset, count)")]
    [TestCase("5.ToString(\"x\")", "System.Int32.ToString(format)")]
    [TestCase("DayOfWeek.Friday.ToString()", "System.Enum.ToString()")]
    [TestCase("SHA256.Create().ComputeHash(new byte[3])", "System.Security.Cryptography.SHA256.ComputeHash(..)")]
    [TestCase("((HashAlgorithm)SHA256.Create()).ComputeHash(new byte[3])", "System.Security.Cryptography.HashAlgorithm.ComputeHash(..)")]
    [TestCase("new Own().IndexOf(\"a\")", null)]
    [TestCase("text.Length", "System.String.Length")]
    [TestCase("new List<int>().Count", "System.Collections.Generic.List`1.Count")]
    [TestCase("new Rows().Count", "System.Collections.Generic.ICollection`1.Count")]
    [TestCase("typeof(int).Name", "System.Reflection.MemberInfo.Name")]
    public void The_line_of(string expression, string? line)
    {
        Contract? contract = Find(expression);

        Assert.That(contract is null ? null : FrameworkMembers.Describe(contract), Is.EqualTo(line));
    }

    private static Contract? Find(string expression)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $$"""
            using System; using System.Collections.Generic; using System.Collections.ObjectModel; using System.IO; using System.Linq; using System.Security.Cryptography;
            class Own { public int IndexOf(string value) => 0; }
            class Rows : Collection<int> { }
            class Zeros : MemoryStream { public override int Read(byte[] bytes, int from, int number) => 0; }
            class C { object M(string text) => {{expression}}; }
            """);
        SemanticModel model = FrameworkMembers.Compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
        ExpressionSyntax node = tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Last().Expression;
        ITypeSymbol? receiver = (node as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax access ? model.GetTypeInfo(access.Expression).Type : null;
        return model.GetSymbolInfo(node).Symbol switch
        {
            IMethodSymbol method => FrameworkContracts.Find(method, receiver),
            IPropertySymbol property => FrameworkContracts.Find(property),
            var other => throw new ArgumentException($"'{expression}' is {other?.ToString() ?? "nothing"}."),
        };
    }
}
