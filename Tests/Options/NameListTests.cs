using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Options;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Options;

[TestFixture]
internal sealed class NameListTests
{
    private static readonly CSharpCompilation Contoso = CSharpCompilation.Create(
        "Contoso",
        [
            CSharpSyntaxTree.ParseText("""
                namespace Contoso
                {
                    public class Socket
                    {
                        public virtual void Close() { }
                        public void Close(int code, string reason) { }
                        public bool Closed { get; set; }
                        public class Options { public void Close() { } }
                    }

                    public class WebSocket : Socket
                    {
                        public override void Close() { }
                    }

                    public class Box<T>
                    {
                        public void Close(T item) { }
                    }

                    public class IntBox
                    {
                        public Box<int> Inner;
                    }

                    public static class Extensions
                    {
                        public static void End(this Socket socket) { }
                    }
                }

                namespace Other.Contoso
                {
                    public class Socket
                    {
                        public void Close() { }
                    }
                }

                public class Socket
                {
                    public void Close() { }
                }
                """),
        ],
        TestReferences.NetCore);

    [TestCase("Contoso.Socket.Close", "M:Contoso.Socket.Close", TestName = "A full name")]
    [TestCase("Contoso.Socket.Close", "M:Contoso.Socket.Close(System.Int32,System.String)", TestName = "A full name means every overload")]
    [TestCase("M:Contoso.Socket.Close(System.Int32,System.String)", "M:Contoso.Socket.Close(System.Int32,System.String)", TestName = "A documentation id")]
    [TestCase("Contoso.Socket.Close", "M:Contoso.WebSocket.Close", TestName = "An override of a named method")]
    [TestCase("Contoso.Socket.Options.Close", "M:Contoso.Socket.Options.Close", TestName = "A nested type")]
    [TestCase("Contoso.Box.Close", "M:Contoso.Box`1.Close(`0)", TestName = "A generic type without its arity")]
    [TestCase("M:Contoso.Box`1.Close(`0)", "M:Contoso.Box`1.Close(`0)", TestName = "A generic type by documentation id")]
    [TestCase("Socket.Close", "M:Socket.Close", TestName = "The global namespace")]
    [TestCase("Unknown.Name, Contoso.Socket.Close", "M:Contoso.Socket.Close", TestName = "The second name of a list")]
    [TestCase("M:Contoso.Socket.Close(System.Int32,System.String), Contoso.Box.Close", "M:Contoso.Box`1.Close(`0)", TestName = "A name after a documentation id with commas")]
    public void Matches(string list, string symbol) => Assert.That(Methods(list).Matches(Symbol(symbol)));

    [TestCase("M:Contoso.Socket.Close", "M:Contoso.Socket.Close(System.Int32,System.String)", TestName = "Another overload")]
    [TestCase("Contoso.Socket.Close", "M:Socket.Close", TestName = "Another namespace")]
    [TestCase("Contoso.Socket.Close", "M:Other.Contoso.Socket.Close", TestName = "A longer namespace")]
    [TestCase("Socket.Close", "M:Contoso.Socket.Close", TestName = "A part of the full name")]
    [TestCase("Contoso.WebSocket.Close", "M:Contoso.Socket.Close", TestName = "What a named method overrides")]
    [TestCase("Contoso.Socket.close", "M:Contoso.Socket.Close", TestName = "Another case")]
    [TestCase("", "M:Contoso.Socket.Close", TestName = "An empty list")]
    public void Does_not_match(string list, string symbol) => Assert.That(Methods(list).Matches(Symbol(symbol)), Is.False);

    [Test]
    public void Matches_a_method_of_a_constructed_type()
    {
        var inner = (IFieldSymbol)Symbol("F:Contoso.IntBox.Inner");
        ISymbol close = inner.Type.GetMembers("Close").Single();

        Assert.That(Methods("Contoso.Box.Close").Matches(close));
    }

    [Test]
    public void Matches_an_extension_method_called_on_its_receiver()
    {
        var end = (IMethodSymbol)Symbol("M:Contoso.Extensions.End(Contoso.Socket)");
        IMethodSymbol reduced = end.ReduceExtensionMethod((ITypeSymbol)Symbol("T:Contoso.Socket"))!;

        Assert.That(Methods("Contoso.Extensions.End").Matches(reduced));
    }

    [Test]
    public void Matches_types_and_properties()
    {
        Assert.That(Names(OptionKind.Types, "Contoso.Socket").Matches(Symbol("T:Contoso.Socket")));
        Assert.That(Names(OptionKind.Members, "P:Contoso.Socket.Closed").Matches(Symbol("P:Contoso.Socket.Closed")));
    }

    private static NameList Methods(string text) => Names(OptionKind.Methods, text);

    private static NameList Names(OptionKind kind, string text)
    {
        Assert.That(OptionReader.TryReadNames(kind, text, out NameList names, out string? complaint), complaint);
        return names;
    }

    private static ISymbol Symbol(string documentationId) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(documentationId, Contoso)
        ?? throw new ArgumentException($"There is no {documentationId}.", nameof(documentationId));
}
