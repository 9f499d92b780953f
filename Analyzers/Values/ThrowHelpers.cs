using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>Tells at a glance whether a method may be one that never returns: a helper that throws.</summary>
internal static class ThrowHelpers
{
    public static bool MayBeOne(IMethodSymbol method) => method.DeclaringSyntaxReferences is [var declaration] && declaration.GetSyntax() switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => Throws(body),
        BaseMethodDeclarationSyntax { ExpressionBody: { } body } => Throws(body.Expression),
        LocalFunctionStatementSyntax { Body: { } body } => Throws(body),
        LocalFunctionStatementSyntax { ExpressionBody: { } body } => Throws(body.Expression),
        _ => false,
    };

    private static bool Throws(StatementSyntax? last) => last switch
    {
        ThrowStatementSyntax => true,
        ExpressionStatementSyntax statement => Throws(statement.Expression),
        BlockSyntax block => Throws(block.Statements.LastOrDefault()),
        IfStatementSyntax { Else: { } other } branch => Throws(branch.Statement) && Throws(other.Statement),
        SwitchStatementSyntax { Sections: [.., var section] } => Throws(section.Statements.LastOrDefault()),
        TryStatementSyntax attempt => Throws(attempt.Block),
        UsingStatementSyntax use => Throws(use.Statement),
        LockStatementSyntax guarded => Throws(guarded.Statement),
        _ => false,
    };

    private static bool Throws(ExpressionSyntax last) => last is ThrowExpressionSyntax
        || (last is InvocationExpressionSyntax call && WrittenNames.NameOf(call.Expression) is { } name && OpaqueGuards.IsNamedLikeRefusal(name));
}
