namespace Netra;

/// <summary>Decides how a connection ends after a failure.</summary>
public interface ICloseStatusMapper
{
    /// <summary>Classifies a failure.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="situation">What is known of the connection.</param>
    /// <returns><see cref="CloseDecision.InternalError"/> where nothing better is known.</returns>
    CloseDecision Map(Exception exception, CloseSituation situation);
}
