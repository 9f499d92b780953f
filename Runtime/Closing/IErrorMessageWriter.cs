namespace Netra;

/// <summary>Writes the text message that tells a client what happened before the socket closes.</summary>
public interface IErrorMessageWriter
{
    /// <summary>The message as UTF-8 text; empty for none.</summary>
    /// <param name="message">What happened.</param>
    ReadOnlyMemory<byte> Write(ErrorMessage message);
}
