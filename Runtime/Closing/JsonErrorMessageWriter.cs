using System.Buffers;
using System.Text.Json;

namespace Netra;

/// <summary>Writes <c>{"type":"error","code":"…","message":"…","correlationId":"…"}</c>.</summary>
public sealed class JsonErrorMessageWriter : IErrorMessageWriter
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Error = JsonEncodedText.Encode("error");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText CorrelationId = JsonEncodedText.Encode("correlationId");

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Write(ErrorMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString(Type, Error);
            writer.WriteString(Code, message.Code);
            writer.WriteString(Message, message.Message);
            writer.WriteString(CorrelationId, message.CorrelationId);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
