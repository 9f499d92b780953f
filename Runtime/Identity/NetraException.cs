namespace Netra;

/// <summary>A failure that has a code of its own. Its message is for the log; the client reads the code.</summary>
public abstract class NetraException : Exception
{
    private protected NetraException(string errorCode, string message, Exception? innerException)
        : base(message, innerException) =>
        ErrorCode = errorCode;

    /// <summary>The code that the client reads: one of <see cref="NetraErrorCodes"/>, or one of the application's own.</summary>
    public string ErrorCode { get; }
}
