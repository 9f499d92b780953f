namespace Netra.Analyzers.Values.Framework.Table;

/// <summary>Buffers, and counts of what was read or written.</summary>
internal static class BufferContracts
{
    public const string Text = """
        System.Buffers.ArrayPool`1
          # At least as long as asked for; usually longer.
          Rent(minimumLength)                        len(result) >= minimumLength, minimumLength >= 0, result not null

        System.Buffers.IBufferWriter`1, System.Buffers.ArrayBufferWriter`1, System.IO.Pipelines.PipeWriter
          # Never empty, even without a hint.
          GetSpan|GetMemory(sizeHint)                len(result) >= sizeHint, len(result) >= 1

        System.GC
          AllocateUninitializedArray|AllocateArray(length, ..) len(result) == length, length >= 0, result not null

        # Reading: 0 at the end, and seldom all that was asked for.
        System.IO.Stream
          Read(buffer, offset, count)                result >= 0, result <= count, offset >= 0, count >= 0, offset + count <= len(buffer), buffer not null
          Read(buffer)                               result >= 0, result <= len(buffer)
          ReadAsync(buffer, offset, count, ..)       result >= 0, result <= count, offset >= 0, count >= 0, offset + count <= len(buffer), buffer not null
          ReadAsync(buffer, cancellationToken)       result >= 0, result <= len(buffer)
          ReadAtLeast|ReadAtLeastAsync(buffer, minimumBytes, ..) result >= 0, result <= len(buffer), minimumBytes <= len(buffer), minimumBytes >= 0
          ReadExactly(buffer, offset, count)         offset >= 0, count >= 0, offset + count <= len(buffer), buffer not null
          ReadByte()                                 result >= -1, result <= 255
          Write(buffer, offset, count)               offset >= 0, count >= 0, offset + count <= len(buffer), buffer not null

        System.IO.MemoryStream
          ToArray()                                  result not null

        System.IO.RandomAccess
          Read(handle, buffer, ..)                   result >= 0, result <= len(buffer)

        System.IO.TextReader
          Read(buffer, index, count)                 result >= 0, result <= count, index >= 0, count >= 0, index + count <= len(buffer), buffer not null
          Read(buffer)                               result >= 0, result <= len(buffer)
          ReadBlock(buffer, index, count)            result >= 0, result <= count, index >= 0, count >= 0, index + count <= len(buffer), buffer not null
          ReadBlock(buffer)                          result >= 0, result <= len(buffer)
          ReadAsync|ReadBlockAsync(buffer, index, count) result >= 0, result <= count, index >= 0, count >= 0, index + count <= len(buffer), buffer not null
          ReadAsync|ReadBlockAsync(buffer, cancellationToken) result >= 0, result <= len(buffer)
          Read|Peek()                                result >= -1, result <= 65535
          ReadToEnd()                                result not null
          ReadToEndAsync(..)                         result not null

        System.IO.BinaryReader
          Read(buffer, index, count)                 result >= 0, result <= count, index >= 0, count >= 0, index + count <= len(buffer), buffer not null
          Read(buffer)                               result >= 0, result <= len(buffer)
          ReadBytes|ReadChars(count)                 len(result) <= count, count >= 0, result not null
          ReadString()                               result not null

        System.Net.Sockets.Socket
          Receive(buffer: byte[])                    result >= 0, result <= len(buffer), buffer not null
          Receive(buffer: byte[], socketFlags)       result >= 0, result <= len(buffer), buffer not null
          Receive(buffer: byte[], size, socketFlags) result >= 0, result <= size, size <= len(buffer), buffer not null
          Receive(buffer: byte[], offset, size, ..)  result >= 0, result <= size, offset >= 0, size >= 0, offset + size <= len(buffer), buffer not null
          Receive(buffer: Span, ..)                  result >= 0, result <= len(buffer)
          ReceiveAsync(buffer: Memory, ..)           result >= 0, result <= len(buffer)

        # Writing text: nothing is written beyond the destination, and nothing counts when it is too short.
        System.Byte, System.SByte, System.Int16, System.UInt16, System.Int32, System.UInt32, System.Int64, System.UInt64, System.Int128, System.UInt128, System.IntPtr, System.UIntPtr, System.Single, System.Double, System.Decimal, System.Half, System.DateTime, System.DateTimeOffset, System.DateOnly, System.TimeOnly, System.TimeSpan, System.Guid, System.Net.IPAddress, System.Version, System.ISpanFormattable
          TryFormat(destination, charsWritten, ..)   charsWritten >= 0, charsWritten <= len(destination)

        System.Byte, System.SByte, System.Int16, System.UInt16, System.Int32, System.UInt32, System.Int64, System.UInt64, System.Int128, System.UInt128, System.IntPtr, System.UIntPtr, System.Single, System.Double, System.Decimal, System.Half, System.DateTime, System.DateTimeOffset, System.DateOnly, System.TimeOnly, System.TimeSpan, System.Guid, System.Net.IPAddress, System.Version, System.IUtf8SpanFormattable
          TryFormat(utf8Destination, bytesWritten, ..) bytesWritten >= 0, bytesWritten <= len(utf8Destination)

        System.Boolean
          TryFormat(destination, charsWritten)       charsWritten >= 0, charsWritten <= len(destination)

        System.Buffers.Text.Utf8Formatter
          TryFormat(value, destination, bytesWritten, ..) bytesWritten >= 0, bytesWritten <= len(destination)

        System.Text.Encoding pure
          GetByteCount(..)                           result >= 0
          GetCharCount(..)                           result >= 0
          GetMaxByteCount(charCount)                 result >= 0
          GetMaxCharCount(byteCount)                 result >= 0
          GetBytes(s)                                s not null, result not null
          GetBytes(s, index, count)                  index >= 0, count >= 0, index + count <= len(s), s not null, result not null
          GetBytes(chars: char[])                    chars not null, result not null
          GetBytes(chars: char[], index, count)      index >= 0, count >= 0, index + count <= len(chars), chars not null, result not null
          GetBytes(s, charIndex, charCount, bytes, byteIndex) result >= 0, result + byteIndex <= len(bytes), byteIndex >= 0, charIndex >= 0, charCount >= 0,
                                                     charIndex + charCount <= len(s), s not null, bytes not null, impure
          GetBytes(chars, charIndex, charCount, bytes, byteIndex) result >= 0, result + byteIndex <= len(bytes), byteIndex >= 0, charIndex >= 0, charCount >= 0,
                                                     charIndex + charCount <= len(chars), chars not null, bytes not null, impure
          GetBytes(chars: ReadOnlySpan, bytes)       result >= 0, result <= len(bytes), impure
          TryGetBytes(chars, bytes, bytesWritten)    bytesWritten >= 0, bytesWritten <= len(bytes), impure
          GetChars(bytes: byte[])                    bytes not null, result not null
          GetChars(bytes: byte[], index, count)      index >= 0, count >= 0, index + count <= len(bytes), bytes not null, result not null
          GetChars(bytes, byteIndex, byteCount, chars, charIndex) result >= 0, result + charIndex <= len(chars), charIndex >= 0, byteIndex >= 0, byteCount >= 0,
                                                     byteIndex + byteCount <= len(bytes), bytes not null, chars not null, impure
          GetChars(bytes: ReadOnlySpan, chars)       result >= 0, result <= len(chars), impure
          TryGetChars(bytes, chars, charsWritten)    charsWritten >= 0, charsWritten <= len(chars), impure
          GetString(bytes: byte[])                   bytes not null, result not null
          GetString(bytes: byte[], index, count)     index >= 0, count >= 0, index + count <= len(bytes), bytes not null, result not null
          GetString(bytes: ReadOnlySpan)             result not null

        System.Text.Encoder
          GetBytes(chars: ReadOnlySpan, bytes, flush) result >= 0, result <= len(bytes)
          Convert(chars: ReadOnlySpan, bytes, flush, charsUsed, bytesUsed, completed) charsUsed >= 0, charsUsed <= len(chars), bytesUsed >= 0, bytesUsed <= len(bytes)

        System.Text.Decoder
          GetChars(bytes: ReadOnlySpan, chars, flush) result >= 0, result <= len(chars)
          Convert(bytes: ReadOnlySpan, chars, flush, bytesUsed, charsUsed, completed) bytesUsed >= 0, bytesUsed <= len(bytes), charsUsed >= 0, charsUsed <= len(chars)
        """;
}
