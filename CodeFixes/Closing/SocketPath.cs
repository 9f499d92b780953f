using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>How the socket is called where it is closed.</summary>
internal sealed class SocketPath
{
    private const string SocketType = "System.Net.WebSockets.WebSocket";

    private readonly ISymbol? root;

    private SocketPath(string text, ISymbol? root, bool mayBeNull, bool isOfCall)
    {
        this.root = root;
        Text = text;
        IsOfCall = isOfCall;
        Abort = $"{text}{(mayBeNull ? "?" : string.Empty)}.Abort();";
    }

    public string Text { get; }

    /// <summary>The call is told which socket it is; otherwise it is a method of an object that has one, and may do more than close it.</summary>
    public bool IsOfCall { get; }

    /// <summary>The statement that cuts the connection off.</summary>
    public string Abort { get; }

    /// <summary>The receiver, else an argument, else the only socket in reach. Null where nothing that can be written again is known.</summary>
    public static SocketPath? Of(ExpressionSyntax call, SemanticModel model)
    {
        if (Receiver(call) is { } receiver && IsSocket(model.GetTypeInfo(receiver).Type))
        {
            return receiver.IsAccessPath(model) ? new SocketPath(receiver.PathText(), Root(receiver, model), call.Parent is ConditionalAccessExpressionSyntax || MayBeNull(receiver, model), isOfCall: true) : null;
        }

        ExpressionSyntax? argument = (call as InvocationExpressionSyntax)?.ArgumentList.Arguments
            .Select(candidate => candidate.Expression)
            .FirstOrDefault(candidate => IsSocket(model.GetTypeInfo(candidate).Type));
        if (argument is not null)
        {
            return argument.IsAccessPath(model) ? new SocketPath(argument.PathText(), Root(argument, model), MayBeNull(argument, model), isOfCall: true) : null;
        }

        ISymbol[] inReach = [.. Reach.Symbols(call, model, IsSocket)];
        return inReach is [var only] ? new SocketPath(only.Name, only, IsDeclaredNullable(only), isOfCall: false) : null;
    }

    /// <summary>The name means the same before the node.</summary>
    public bool IsDeclaredBefore(SyntaxNode node) =>
        root is not ILocalSymbol local || local.DeclaringSyntaxReferences.All(declaration => declaration.Span.End <= node.SpanStart);

    public static bool IsSocket(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "WebSocket" && current.ToDisplayString(NullableFlowState.NotNull, SymbolDisplayFormat.CSharpErrorMessageFormat) == SocketType)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is known to be there at the close need not be known at the beginning of another handler.</summary>
    private static bool MayBeNull(ExpressionSyntax socket, SemanticModel model) =>
        model.GetTypeInfo(socket.Bare()).Nullability.FlowState == NullableFlowState.MaybeNull
        || (model.GetSymbolInfo(socket.Bare()).Symbol is { } symbol && IsDeclaredNullable(symbol));

    /// <summary>The compiler takes every <c>var</c> for nullable.</summary>
    private static bool IsDeclaredNullable(ISymbol symbol) =>
        Reach.TypeOf(symbol)?.NullableAnnotation == NullableAnnotation.Annotated
        && !(symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax().Parent is VariableDeclarationSyntax { Type.IsVar: true });

    private static ISymbol? Root(ExpressionSyntax path, SemanticModel model) =>
        path.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().FirstOrDefault() is { } first ? model.GetSymbolInfo(first).Symbol : null;

    private static ExpressionSyntax? Receiver(ExpressionSyntax call) => (call as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Expression,
        MemberBindingExpressionSyntax when call.Parent is ConditionalAccessExpressionSyntax access => access.Expression,
        _ => null,
    };
}
