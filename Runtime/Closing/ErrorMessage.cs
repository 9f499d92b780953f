namespace Netra;

/// <summary>What a client is told before the socket closes. Nothing in it comes from an exception.</summary>
/// <param name="Code">One of <see cref="NetraErrorCodes"/>, or one of the application's own.</param>
/// <param name="Message">A fixed text.</param>
/// <param name="CorrelationId">By which the cause is found in the log.</param>
public sealed record ErrorMessage(string Code, string Message, string CorrelationId);
