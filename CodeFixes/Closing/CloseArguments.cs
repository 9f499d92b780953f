using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Closing;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>What is written at a close for code, reason and token.</summary>
internal sealed class CloseArguments
{
    private const string StatusType = "System.Net.WebSockets.WebSocketCloseStatus";
    private static readonly string[] CodeNames = ["code", "statusCode", "closeCode", "status", "eventId", "closeStatus", "reason"];

    private CloseArguments(IMethodSymbol? method, ExpressionSyntax? code, ExpressionSyntax? reason, ExpressionSyntax? token, IParameterSymbol? omittedCode)
    {
        Method = method;
        Code = code;
        Reason = reason;
        Token = token;
        OmittedCode = omittedCode;
    }

    public IMethodSymbol? Method { get; }

    public ExpressionSyntax? Code { get; }

    public ExpressionSyntax? Reason { get; }

    public ExpressionSyntax? Token { get; }

    /// <summary>The parameter of the code, where its default value is taken.</summary>
    public IParameterSymbol? OmittedCode { get; }

    /// <summary><c>CloseAsync</c> or <c>CloseOutputAsync</c> of the framework's WebSocket, or of a class that derives from it.</summary>
    public bool IsOfFramework => Method is { Name: "CloseAsync" or "CloseOutputAsync", IsStatic: false } && SocketPath.IsSocket(Method.ContainingType);

    /// <summary>Where the diagnostic names the parameters, they are those; else they are known by their types and names.</summary>
    public static CloseArguments Of(ExpressionSyntax call, SemanticModel model, Diagnostic? diagnostic = null)
    {
        IOperation? operation = model.GetOperation(call);
        IMethodSymbol? method = (operation as IInvocationOperation)?.TargetMethod ?? (operation as IObjectCreationOperation)?.Constructor;
        IArgumentOperation[] all = [.. operation?.ChildOperations.OfType<IArgumentOperation>() ?? []];
        IArgumentOperation? code = Named(CloseProperties.CodeParameter) ?? Array.Find(all, IsCode);
        IArgumentOperation? reason = Named(CloseProperties.ReasonParameter)
            ?? Array.Find(all, argument => argument != code && argument.Parameter?.Type.SpecialType == SpecialType.System_String);
        IArgumentOperation? token = Named(CloseProperties.TokenParameter)
            ?? Array.Find(all, argument => argument.Parameter?.Type.Name == nameof(CancellationToken));
        return new CloseArguments(
            method,
            Written(code),
            Written(reason),
            Written(token),
            code is { ArgumentKind: ArgumentKind.DefaultValue } ? code.Parameter : null);

        IArgumentOperation? Named(string property) =>
            diagnostic?.Properties.TryGetValue(property, out string? position) == true && int.TryParse(position, out int ordinal)
                ? Array.Find(all, argument => argument.Parameter?.Ordinal == ordinal)
                : null;
    }

    private static bool IsCode(IArgumentOperation argument) => argument.Parameter is { } parameter
        && (parameter.Type.ToDisplayString() == StatusType
            || (parameter.Type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt16 or SpecialType.System_Int16 }
                && CodeNames.Contains(parameter.Name)));

    private static ExpressionSyntax? Written(IArgumentOperation? argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax syntax } ? syntax.Expression : null;
}
