using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Where a cause is written down: a logger in reach, else the trace listeners, which every program has.</summary>
internal static class CauseLog
{
    private const string LoggerMethods = "Microsoft.Extensions.Logging.LoggerExtensions";

    /// <summary>The name of a logger, or null.</summary>
    public static string? LoggerInReach(CloseSite site) =>
        site.Model.Compilation.GetTypeByMetadataName(LoggerMethods) is null
            ? null
            : Reach.Symbols(site.Call, site.Model, IsLogger).FirstOrDefault()?.Name;

    /// <summary>Writes the cause down at the start of its handler, where that does nothing with it.</summary>
    public static void WriteWhereLost(CloseSite site, DocumentEdits edits)
    {
        if (site.Handler is { } handler)
        {
            WriteWhereLost(site, handler, edits);
        }
    }

    /// <summary>The same for a handler before the close.</summary>
    public static void WriteWhereLost(CloseSite site, FailureHandler handler, DocumentEdits edits)
    {
        if (!handler.KeepsCause)
        {
            handler.Begin(edits, Statement(handler.NameOfCause(edits), site, edits));
        }
    }

    private static string Statement(string cause, CloseSite site, DocumentEdits edits)
    {
        if (LoggerInReach(site) is { } logger)
        {
            edits.Import(LoggerMethods, site);
            return $"{logger}.LogError({cause}, \"The WebSocket is closed after a failure.\");";
        }

        return $"{edits.Import("System.Diagnostics.Trace", site)}.TraceError({cause}.ToString());";
    }

    private static bool IsLogger(ITypeSymbol type) => IsNamedLogger(type) || type.AllInterfaces.Any(IsNamedLogger);

    private static bool IsNamedLogger(ITypeSymbol type) =>
        type.Name == "ILogger" && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Logging";
}
