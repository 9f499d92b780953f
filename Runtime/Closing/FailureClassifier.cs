using Microsoft.Extensions.Logging;

namespace Netra;

/// <summary>Asks a mapper, and stands in for one that fails itself.</summary>
internal static class FailureClassifier
{
    public static CloseDecision Classify(ICloseStatusMapper mapper, Exception? exception, CloseSituation situation, ILogger? logger)
    {
        if (exception is null)
        {
            return CloseDecision.InternalError;
        }

        try
        {
            return mapper.Map(exception, situation) ?? CloseDecision.InternalError;
        }
        catch (Exception ofMapper)
        {
            FailureLog.MapperFailed(logger, ofMapper);
            return CloseDecision.InternalError;
        }
    }
}
