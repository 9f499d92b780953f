using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A reported close, found again in the source, and the handler that it stands in.</summary>
internal sealed class CloseSite
{
    private CloseSite(Diagnostic diagnostic, ExpressionSyntax call, SemanticModel model)
    {
        Diagnostic = diagnostic;
        Call = call;
        Model = model;
        Arguments = CloseArguments.Of(call, model, diagnostic);
        Statement = CloseStatement.Of(call);
        Handler = FailureHandler.Around(call, model);
        Socket = SocketPath.Of(call, model);
    }

    public Diagnostic Diagnostic { get; }

    public SemanticModel Model { get; }

    /// <summary>The call, or the creation of a close frame.</summary>
    public ExpressionSyntax Call { get; }

    public CloseArguments Arguments { get; }

    /// <summary>The statement that does nothing but close; null where the close is part of something else.</summary>
    public CloseStatement? Statement { get; }

    /// <summary>The catch clause whose body contains the call.</summary>
    public FailureHandler? Handler { get; }

    /// <summary>The framework's WebSocket that is closed, or that a helper closes.</summary>
    public SocketPath? Socket { get; }

    public bool IsInFinally => Call.IsIn<FinallyClauseSyntax>();

    public bool IsInAsyncFunction => Call.FirstAncestorOrSelf<SyntaxNode>(node => node.IsFunction())?.IsAsync() == true
        || Call.IsInTopLevelStatements();

    /// <summary>The type that an expression has at its place.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression) =>
        Model.GetTypeInfo(expression) is var info && info.ConvertedType is { SpecialType: not SpecialType.System_Object } converted ? converted : info.Type;

    public static CloseSite? Find(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        SyntaxNode found = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        ExpressionSyntax? call = found.AncestorsAndSelf().OfType<ExpressionSyntax>()
            .FirstOrDefault(expression => expression is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
        return call is not null && diagnostic.Location.SourceSpan.Contains(call.Span)
            ? new CloseSite(diagnostic, call, model)
            : null;
    }
}
