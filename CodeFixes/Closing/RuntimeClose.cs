using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>The calls of the runtime package, where the project references it.</summary>
internal static class RuntimeClose
{
    private const string Extensions = "Netra.WebSocketCloseExtensions";

    /// <summary>The package is there, and the close has a statement of its own and a socket that can be named.</summary>
    public static bool Applies(CloseSite site) =>
        site is { Statement: not null, Socket.IsOfCall: true }
        && site.Model.Compilation.GetTypeByMetadataName(Extensions) is { } type
        && site.Model.IsAccessible(site.Call.SpanStart, type);

    /// <summary>Classifies, logs and closes.</summary>
    public static void ForFailure(CloseSite site, FailureHandler handler, DocumentEdits edits)
    {
        string cause = handler.NameOfCause(edits);
        string? logger = handler.KeepsCause ? null : CauseLog.LoggerInReach(site);
        Write(site, $"CloseForFailureAsync({cause}{(logger is null ? string.Empty : ", " + logger)})", edits);
    }

    /// <summary>Closes with this code and reason, and never throws.</summary>
    public static void Safely(CloseSite site, string code, string? reason, DocumentEdits edits) =>
        Write(site, $"SafeCloseAsync({code}{(reason is null or "null" ? string.Empty : ", " + reason)})", edits);

    private static void Write(CloseSite site, string call, DocumentEdits edits)
    {
        edits.Import(Extensions, site);
        string whole = $"{site.Socket!.Text}.{call}";
        string text = site.IsInAsyncFunction ? $"await {whole};" : $"{whole}.AsTask().GetAwaiter().GetResult();";
        edits.Rewrite(site.Statement!.Node, current => Code.Statement(text, current).WithTriviaFrom(current));
    }
}
