using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Netra;

/// <summary>Records causes. A logger is somebody else's code too: one that throws must not keep a socket from being closed.</summary>
internal static class FailureLog
{
    public static void Write(ILogger? logger, CloseDecision decision, Exception? exception, string correlationId) =>
        Safely(logger, log => log.ConnectionFailed(
            decision.LogLevel,
            decision.Action == CloseAction.Close ? ((int)decision.Status).ToString(CultureInfo.InvariantCulture) : "no frame",
            decision.ErrorCode.Length > 0 ? decision.ErrorCode : "DISCONNECTED",
            correlationId,
            LogSafeException.Of(exception)));

    public static void MapperFailed(ILogger? logger, Exception exception) =>
        Safely(logger, log => log.MapperFailed(LogSafeException.Of(exception)));

    /// <summary>Logs, and goes on where that fails.</summary>
    public static void Safely(ILogger? logger, Action<ILogger> write)
    {
        if (logger is null)
        {
            return;
        }

        try
        {
            write(logger);
        }
        catch (Exception)
        {
            // There is nobody left to tell.
        }
    }
}
