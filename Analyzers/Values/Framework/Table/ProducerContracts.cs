namespace Netra.Analyzers.Values.Framework.Table;

/// <summary>Where text and arrays of known length come from.</summary>
internal static class ProducerContracts
{
    public const string Text = """
        # Values as text; FormatLengths knows the lengths.
        System.Byte, System.SByte, System.Int16, System.UInt16, System.Int32, System.UInt32, System.Int64, System.UInt64, System.IntPtr, System.UIntPtr, System.Int128, System.UInt128, System.Single, System.Double, System.Decimal, System.Half pure
          ToString()                                 result is format(this), result not null
          ToString(provider)                         result is format(this), result not null
          ToString(format)                           result is format(this, format), result not null
          ToString(format, provider)                 result is format(this, format), result not null

        System.Boolean, System.Char pure
          ToString()                                 result is format(this), result not null
          ToString(provider)                         result is format(this), result not null

        System.DateTime, System.DateOnly, System.TimeOnly pure
          ToString()                                 result is format(this), result not null
          ToString(provider)                         result is format(this), result not null
          ToString(format)                           result is format(this, format), result not null
          ToString(format, provider)                 result is format(this, format), result not null

        System.DateTimeOffset pure
          ToString()                                 result is format(this), result not null
          ToString(formatProvider)                   result is format(this), result not null
          ToString(format)                           result is format(this, format), result not null
          ToString(format, formatProvider)           result is format(this, format), result not null

        System.TimeSpan pure
          ToString()                                 result is format(this), result not null
          ToString(format)                           result is format(this, format), result not null
          ToString(format, formatProvider)           result is format(this, format), result not null

        System.DateTime, System.DateOnly pure
          ToLongDateString|ToShortDateString()       len(result) >= 1, result not null

        System.DateTime, System.TimeOnly pure
          ToLongTimeString|ToShortTimeString()       len(result) >= 1, result not null

        System.Enum pure
          ToString()                                 result is format(this), result not null
          ToString(format)                           result is format(this, format), result not null

        System.Guid pure
          ToString()                                 result is format(this), len(result) == 36, result not null
          ToString(format)                           result is format(this, format), len(result) >= 32, len(result) <= 68, result not null
          ToString(format, provider)                 result is format(this, format), len(result) >= 32, len(result) <= 68, result not null
          ToByteArray(..)                            len(result) == 16, result not null
          TryWriteBytes(destination)                 when true: len(destination) >= 16, impure
          TryWriteBytes(destination, bigEndian, bytesWritten) bytesWritten >= 0, bytesWritten <= 16, impure; when true: bytesWritten == 16, len(destination) >= 16
          new(b: byte[])                             len(b) == 16, b not null
          new(b: ReadOnlySpan, ..)                   len(b) == 16
          new(a, b, c, d: byte[])                    len(d) == 8, d not null

        System.Convert pure
          ToHexString|ToHexStringLower(inArray)      len(result) == 2*len(inArray), inArray not null, result not null
          ToHexString|ToHexStringLower(bytes)        len(result) == 2*len(bytes), result not null
          ToHexString|ToHexStringLower(inArray, offset, length) len(result) == 2*length, offset >= 0, length >= 0, offset + length <= len(inArray),
                                                     inArray not null, result not null
          FromHexString(s)                           len(s) == 2*len(result), s not null, result not null
          FromHexString(chars)                       len(chars) == 2*len(result), result not null
          FromHexString(utf8Source)                  len(utf8Source) == 2*len(result), result not null
          TryToHexString|TryToHexStringLower(source, destination, charsWritten) charsWritten >= 0, charsWritten <= len(destination), impure;
                                                     when true: charsWritten == 2*len(source)
          # Four characters for each begun three bytes; line breaks make it longer.
          ToBase64String(inArray)                    3*len(result) >= 4*len(inArray), 3*len(result) <= 4*len(inArray) + 8, inArray not null, result not null
          ToBase64String(inArray, options)           3*len(result) >= 4*len(inArray), inArray not null, result not null;
                                                     when options == 0: 3*len(result) <= 4*len(inArray) + 8
          ToBase64String(bytes, options)             3*len(result) >= 4*len(bytes), result not null; when options == 0: 3*len(result) <= 4*len(bytes) + 8
          ToBase64String(inArray, offset, length)    3*len(result) >= 4*length, 3*len(result) <= 4*length + 8, offset >= 0, length >= 0,
                                                     offset + length <= len(inArray), inArray not null, result not null
          ToBase64String(inArray, offset, length, options) 3*len(result) >= 4*length, offset >= 0, length >= 0,
                                                     offset + length <= len(inArray), inArray not null, result not null;
                                                     when options == 0: 3*len(result) <= 4*length + 8
          FromBase64String(s)                        4*len(result) <= 3*len(s), s not null, result not null
          TryFromBase64String(s, bytes, bytesWritten) bytesWritten >= 0, bytesWritten <= len(bytes), s not null, impure
          TryFromBase64Chars(chars, bytes, bytesWritten) bytesWritten >= 0, bytesWritten <= len(bytes), impure
          TryToBase64Chars(bytes, chars, charsWritten, options) charsWritten >= 0, charsWritten <= len(chars), impure
          ToString(value: string, ..)                result same as value
          ToString(value: bool)                      result is format(value), result not null
          ToString(value: char)                      len(result) == 1, result not null
          ToString(value: byte)                      result is format(value), result not null
          ToString(value: short)                     result is format(value), result not null
          ToString(value: int)                       result is format(value), result not null
          ToString(value: long)                      result is format(value), result not null
          ToString(value, toBase)                    len(result) >= 1, result not null

        System.BitConverter pure
          # Two digits a byte, with a dash between.
          ToString(value)                            len(result) >= 3*len(value) - 1, len(result) <= 3*len(value), value not null, result not null;
                                                     when len(value) >= 1: len(result) == 3*len(value) - 1
          ToString(value, startIndex)                len(result) >= 3*len(value) - 3*startIndex - 1, startIndex >= 0, startIndex <= len(value), value not null, result not null
          ToString(value, startIndex, length)        len(result) >= 3*length - 1, len(result) <= 3*length, startIndex >= 0, length >= 0,
                                                     startIndex + length <= len(value), value not null, result not null;
                                                     when length >= 1: len(result) == 3*length - 1
          GetBytes(value: bool)                      len(result) == 1, result not null
          GetBytes(value: char)                      len(result) == 2, result not null
          GetBytes(value: short)                     len(result) == 2, result not null
          GetBytes(value: ushort)                    len(result) == 2, result not null
          GetBytes(value: int)                       len(result) == 4, result not null
          GetBytes(value: uint)                      len(result) == 4, result not null
          GetBytes(value: float)                     len(result) == 4, result not null
          GetBytes(value: long)                      len(result) == 8, result not null
          GetBytes(value: ulong)                     len(result) == 8, result not null
          GetBytes(value: double)                    len(result) == 8, result not null
          ToInt16|ToUInt16|ToChar(value, startIndex) startIndex >= 0, startIndex + 2 <= len(value), value not null
          ToInt32|ToUInt32|ToSingle(value, startIndex) startIndex >= 0, startIndex + 4 <= len(value), value not null
          ToInt64|ToUInt64|ToDouble(value, startIndex) startIndex >= 0, startIndex + 8 <= len(value), value not null
          ToInt16|ToUInt16|ToChar(value)             len(value) >= 2
          ToInt32|ToUInt32|ToSingle(value)           len(value) >= 4
          ToInt64|ToUInt64|ToDouble(value)           len(value) >= 8

        System.Buffers.Binary.BinaryPrimitives pure
          ReadInt16LittleEndian|ReadInt16BigEndian|ReadUInt16LittleEndian|ReadUInt16BigEndian(source) len(source) >= 2
          ReadInt32LittleEndian|ReadInt32BigEndian|ReadUInt32LittleEndian|ReadUInt32BigEndian(source) len(source) >= 4
          ReadInt64LittleEndian|ReadInt64BigEndian|ReadUInt64LittleEndian|ReadUInt64BigEndian(source) len(source) >= 8
          TryReadInt16LittleEndian|TryReadInt16BigEndian|TryReadUInt16LittleEndian|TryReadUInt16BigEndian(source, ..) when true: len(source) >= 2
          TryReadInt32LittleEndian|TryReadInt32BigEndian|TryReadUInt32LittleEndian|TryReadUInt32BigEndian(source, ..) when true: len(source) >= 4
          TryReadInt64LittleEndian|TryReadInt64BigEndian|TryReadUInt64LittleEndian|TryReadUInt64BigEndian(source, ..) when true: len(source) >= 8
          WriteInt16LittleEndian|WriteInt16BigEndian|WriteUInt16LittleEndian|WriteUInt16BigEndian(destination, ..) len(destination) >= 2, impure
          WriteInt32LittleEndian|WriteInt32BigEndian|WriteUInt32LittleEndian|WriteUInt32BigEndian(destination, ..) len(destination) >= 4, impure
          WriteInt64LittleEndian|WriteInt64BigEndian|WriteUInt64LittleEndian|WriteUInt64BigEndian(destination, ..) len(destination) >= 8, impure

        System.Buffers.Text.Base64Url pure
          EncodeToString(source)                     3*len(result) >= 4*len(source), 3*len(result) <= 4*len(source) + 2, result not null
          TryEncodeToChars(source, destination, charsWritten) charsWritten >= 0, charsWritten <= len(destination), impure
          TryDecodeFromChars(source, destination, bytesWritten) bytesWritten >= 0, bytesWritten <= len(destination), impure

        # Hashes. ComputeHash is declared by the base class, but its length depends on the algorithm.
        System.Security.Cryptography.MD5
          HashData(source)                           len(result) == 16, result not null
          HashDataAsync(source, cancellationToken)   len(result) == 16, result not null
          HashData(source, destination)              result == 16, len(destination) >= 16
          TryHashData(source, destination, bytesWritten) when true: bytesWritten == 16, len(destination) >= 16; when false: bytesWritten == 0
          ComputeHash(..)                            len(result) == 16, result not null

        System.Security.Cryptography.SHA1
          HashData(source)                           len(result) == 20, result not null
          HashDataAsync(source, cancellationToken)   len(result) == 20, result not null
          HashData(source, destination)              result == 20, len(destination) >= 20
          TryHashData(source, destination, bytesWritten) when true: bytesWritten == 20, len(destination) >= 20; when false: bytesWritten == 0
          ComputeHash(..)                            len(result) == 20, result not null

        System.Security.Cryptography.SHA256, System.Security.Cryptography.SHA3_256
          HashData(source)                           len(result) == 32, result not null
          HashDataAsync(source, cancellationToken)   len(result) == 32, result not null
          HashData(source, destination)              result == 32, len(destination) >= 32
          TryHashData(source, destination, bytesWritten) when true: bytesWritten == 32, len(destination) >= 32; when false: bytesWritten == 0
          ComputeHash(..)                            len(result) == 32, result not null

        System.Security.Cryptography.SHA384, System.Security.Cryptography.SHA3_384
          HashData(source)                           len(result) == 48, result not null
          HashDataAsync(source, cancellationToken)   len(result) == 48, result not null
          HashData(source, destination)              result == 48, len(destination) >= 48
          TryHashData(source, destination, bytesWritten) when true: bytesWritten == 48, len(destination) >= 48; when false: bytesWritten == 0
          ComputeHash(..)                            len(result) == 48, result not null

        System.Security.Cryptography.SHA512, System.Security.Cryptography.SHA3_512
          HashData(source)                           len(result) == 64, result not null
          HashDataAsync(source, cancellationToken)   len(result) == 64, result not null
          HashData(source, destination)              result == 64, len(destination) >= 64
          TryHashData(source, destination, bytesWritten) when true: bytesWritten == 64, len(destination) >= 64; when false: bytesWritten == 0
          ComputeHash(..)                            len(result) == 64, result not null

        System.Security.Cryptography.HMACMD5
          HashData(key, source)                      len(result) == 16, result not null
          HashData(key, source, destination)         result == 16, len(destination) >= 16
          ComputeHash(..)                            len(result) == 16, result not null

        System.Security.Cryptography.HMACSHA1
          HashData(key, source)                      len(result) == 20, result not null
          HashData(key, source, destination)         result == 20, len(destination) >= 20
          ComputeHash(..)                            len(result) == 20, result not null

        System.Security.Cryptography.HMACSHA256, System.Security.Cryptography.HMACSHA3_256
          HashData(key, source)                      len(result) == 32, result not null
          HashData(key, source, destination)         result == 32, len(destination) >= 32
          ComputeHash(..)                            len(result) == 32, result not null

        System.Security.Cryptography.HMACSHA384, System.Security.Cryptography.HMACSHA3_384
          HashData(key, source)                      len(result) == 48, result not null
          HashData(key, source, destination)         result == 48, len(destination) >= 48
          ComputeHash(..)                            len(result) == 48, result not null

        System.Security.Cryptography.HMACSHA512, System.Security.Cryptography.HMACSHA3_512
          HashData(key, source)                      len(result) == 64, result not null
          HashData(key, source, destination)         result == 64, len(destination) >= 64
          ComputeHash(..)                            len(result) == 64, result not null

        System.Security.Cryptography.HashAlgorithm
          ComputeHash(..)                            result not null
          TryComputeHash(source, destination, bytesWritten) bytesWritten >= 0, bytesWritten <= len(destination)

        System.Security.Cryptography.CryptographicOperations
          FixedTimeEquals(left, right)               when true: len(left) == len(right)

        System.Security.Cryptography.RandomNumberGenerator
          GetBytes(count)                            len(result) == count, count >= 0, result not null
          GetHexString(stringLength, ..)             len(result) == stringLength, stringLength >= 0, result not null
          GetString(choices, length)                 len(result) == length, length >= 0, len(choices) >= 1, result not null
          GetItems(choices, length)                  len(result) == length, length >= 0, len(choices) >= 1, result not null
          GetInt32(toExclusive)                      result >= 0, result < toExclusive
          GetInt32(fromInclusive, toExclusive)       result >= fromInclusive, result < toExclusive

        System.Random
          GetItems(choices, length: int)             len(result) == length, length >= 0, len(choices) >= 1, result not null

        System.Security.Cryptography.Rfc2898DeriveBytes
          GetBytes(cb)                               len(result) == cb, cb >= 1, result not null
          Pbkdf2(password, salt, iterations, hashAlgorithm, outputLength) len(result) == outputLength, outputLength >= 0, result not null

        # Paths. A part is never longer than the whole; a null path gives null.
        System.IO.Path pure
          GetFileName|GetFileNameWithoutExtension|GetExtension|GetPathRoot|GetDirectoryName(path) result part of path
          TrimEndingDirectorySeparator(path)         result part of path
          HasExtension(path)                         when true: len(path) >= 2
          EndsInDirectorySeparator|IsPathRooted|IsPathFullyQualified(path) when true: len(path) >= 1
          # A rooted later part drops what is before it.
          Combine(path1, path2)                      len(result) >= len(path2), path1 not null, path2 not null, result not null
          Combine(path1, path2, path3)               len(result) >= len(path3), path1 not null, path2 not null, path3 not null, result not null
          Combine(path1, path2, path3, path4)        len(result) >= len(path4), path1 not null, path2 not null, path3 not null, path4 not null, result not null
          Combine(paths)                             result not null
          Join(path1, path2)                         len(result) >= len(path1) + len(path2), len(result) <= len(path1) + len(path2) + 1, result not null
          Join(path1, path2, path3)                  len(result) >= len(path1) + len(path2) + len(path3), result not null
          Join(..)                                   result not null
          TryJoin(path1, path2, destination, charsWritten) charsWritten >= 0, charsWritten <= len(destination), impure
          TryJoin(path1, path2, path3, destination, charsWritten) charsWritten >= 0, charsWritten <= len(destination), impure
          GetFullPath(path, ..)                      len(result) >= 1, path not null, result not null
          GetRelativePath(relativeTo, path)          len(result) >= 1, relativeTo not null, path not null, result not null
          GetTempPath()                              len(result) >= 1, result not null
          GetTempFileName()                          len(result) >= 1, result not null, impure
          GetRandomFileName()                        len(result) == 12, result not null, impure
          GetInvalidFileNameChars|GetInvalidPathChars() len(result) >= 1, result not null

        System.IO.DriveInfo
          Name                                       len(result) >= 1, result not null

        System.IO.File
          ReadAllText(..)                            result not null
          ReadAllBytes(path)                         result not null
          ReadAllLines(..)                           elements not null, result not null
          ReadAllTextAsync(..)                       result not null
          ReadAllBytesAsync(..)                      result not null
          ReadAllLinesAsync(..)                      elements not null, result not null

        # Names.
        System.Environment pure
          NewLine                                    len(result) >= 1, len(result) <= 2, result not null
          MachineName                                len(result) >= 1, result not null
          CurrentDirectory                           len(result) >= 1, result not null, impure
          GetCommandLineArgs()                       elements not null, result not null
          GetFolderPath(..)                          result not null

        System.Reflection.MemberInfo pure
          # Nothing promises that a generic type's name has a backtick.
          Name                                       len(result) >= 1, result not null

        System.Type pure
          ToString()                                 len(result) >= 1, result not null

        System.Version pure
          ToString()                                 len(result) >= 3, result not null
          ToString(fieldCount)                       fieldCount >= 0, fieldCount <= 4, result not null; when fieldCount >= 1: len(result) >= 2*fieldCount - 1

        System.Net.IPAddress pure
          ToString()                                 len(result) >= 2, result not null
          GetAddressBytes()                          len(result) >= 4, len(result) <= 16, result not null

        System.Diagnostics.ActivityTraceId pure
          ToHexString|ToString()                     len(result) == 32, result not null
          CreateFromString(idData)                   len(idData) == 32

        System.Diagnostics.ActivitySpanId pure
          ToHexString|ToString()                     len(result) == 16, result not null
          CreateFromString(idData)                   len(idData) == 16
        """;
}
