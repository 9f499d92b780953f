namespace Netra.Analyzers.Values.Framework.Table;

/// <summary>Spans, memories, segments: parts of text and arrays.</summary>
internal static class SpanContracts
{
    public const string Text = """
        System.MemoryExtensions pure
          # Null counts as empty here: AsSpan of null is legal, and a part of it is out of range.
          AsSpan|AsMemory(text)                      result same as text
          AsSpan|AsMemory(text, start: int)          len(result) == len(text) - start, start >= 0, start <= len(text)
          AsSpan|AsMemory(text, start, length)       len(result) == length, start >= 0, length >= 0, start + length <= len(text)
          AsSpan|AsMemory(text, ..)                  result part of text
          AsSpan|AsMemory(array)                     result same as array
          AsSpan|AsMemory(array, start: int)         len(result) == len(array) - start, start >= 0, start <= len(array)
          AsSpan|AsMemory(array, start, length)      len(result) == length, start >= 0, length >= 0, start + length <= len(array)
          AsSpan|AsMemory(array, ..)                 result part of array
          AsSpan|AsMemory(segment)                   result same as segment
          AsSpan|AsMemory(segment, start: int)       len(result) == len(segment) - start, start >= 0, start <= len(segment)
          AsSpan|AsMemory(segment, start, length)    len(result) == length, start >= 0, length >= 0, start + length <= len(segment)
          AsSpan(segment, ..)                        result part of segment

          StartsWith|EndsWith(span, value: T, ..)    when true: len(span) >= 1, found(span, value)
          StartsWith|EndsWith(span, value)           when true: len(span) >= len(value), found(span, value)
          StartsWith|EndsWith(span, value, comparisonType: StringComparison) when true: len(span) >= len(value), found(span, value) by comparisonType
          StartsWith|EndsWith(span, value, ..)       when true: len(span) >= len(value)
          Contains(span, value: T)                   when true: len(span) >= 1, found(span, value)
          Contains(span, value: T, comparer)         when true: len(span) >= 1
          Contains(span, value, comparisonType: StringComparison) when true: len(span) >= len(value), found(span, value) by comparisonType
          ContainsAny|ContainsAnyExcept|ContainsAnyInRange|ContainsAnyExceptInRange(span, ..) when true: len(span) >= 1
          SequenceEqual(span, other)                 when true: equal(span, other), len(span) == len(other)
          SequenceEqual(span, other, comparer)       when true: len(span) == len(other)
          SequenceCompareTo(span, other)             result is comparison(span, other)
          Equals(span, other, comparisonType)        when true: alike(span, other), len(span) == len(other)
          IsWhiteSpace(span)                         when false: len(span) >= 1, span not blank

          IndexOf|LastIndexOf(span, value: T)        result is search any(span, value)
          IndexOf|LastIndexOf(span, value: T, comparer) result is search any(span)
          IndexOf(span, value)                       result is search(span, value)
          IndexOf(span, value, comparisonType: StringComparison) result is search(span, value) by comparisonType
          IndexOf(span, value, comparer)             result is search(span, value) by comparer
          LastIndexOf(span, value)                   result is search last(span, value)
          LastIndexOf(span, value, comparisonType: StringComparison) result is search last(span, value) by comparisonType
          LastIndexOf(span, value, comparer)         result is search last(span, value) by comparer
          IndexOfAny|IndexOfAnyExcept|IndexOfAnyInRange|IndexOfAnyExceptInRange(span, ..) result is search any(span)
          LastIndexOfAny|LastIndexOfAnyExcept|LastIndexOfAnyInRange|LastIndexOfAnyExceptInRange(span, ..) result is search any(span)
          # What a binary search does not find is the complement of a position.
          BinarySearch(span, ..)                     result < len(span), result >= -1 - len(span)
          CommonPrefixLength(span, other, ..)        result >= 0, result <= len(span), result <= len(other)
          Count|CountAny(span, ..)                   result >= 0, result <= len(span)

          Trim|TrimStart|TrimEnd(span)               result part of span, result blank as span
          Trim|TrimStart|TrimEnd(span, ..)           result part of span
          Trim|TrimStart|TrimEnd(memory, ..)         result part of memory
          CopyTo(source, destination)                len(source) <= len(destination)
          Replace|ReplaceAny|ReplaceAnyExcept(source, destination, ..) len(source) <= len(destination), impure
          # -1 when the destination is too short.
          ToLower|ToUpper(source, destination, culture) result >= -1, result <= len(source), result <= len(destination), impure
          ToLowerInvariant|ToUpperInvariant(source, destination) result >= -1, result <= len(source), result <= len(destination), impure
          Split|SplitAny(source, destination, ..)    result >= 0, result <= len(destination), impure
          TryWrite(destination, handler, charsWritten) charsWritten >= 0, charsWritten <= len(destination), impure
          TryWrite(destination, provider, handler, charsWritten) charsWritten >= 0, charsWritten <= len(destination), impure
          TryWrite(destination, provider, format, charsWritten, ..) charsWritten >= 0, charsWritten <= len(destination), impure

        System.Span`1, System.ReadOnlySpan`1 pure
          Length                                     result == len(this)
          IsEmpty                                    when true: len(this) == 0; when false: len(this) >= 1
          Empty                                      len(result) == 0
          Slice(start)                               len(result) == len(this) - start, start >= 0, start <= len(this)
          Slice(start, length)                       len(result) == length, start >= 0, length >= 0, start + length <= len(this)
          ToArray()                                  result same as this, result not null
          ToString()                                 result not null
          CopyTo(destination)                        len(this) <= len(destination)
          TryCopyTo(destination)                     when true: len(this) <= len(destination)
          op_Implicit(array)                         result same as array
          op_Implicit(segment)                       result same as segment
          op_Equality(left, right)                   when true: len(left) == len(right)
          op_Inequality(left, right)                 when false: len(left) == len(right)
          new(array)                                 result same as array
          new(array, start, length)                  len(result) == length, start >= 0, length >= 0, start + length <= len(array)
          new(pointer, length)                       len(result) == length, length >= 0
          new(reference)                             len(result) == 1

        System.Span`1 pure
          op_Implicit(span)                          result same as span

        System.Span`1[char], System.ReadOnlySpan`1[char], System.Memory`1[char], System.ReadOnlyMemory`1[char] pure
          # Of other elements it is the name of the type.
          ToString()                                 result same as this, result not null

        System.Memory`1, System.ReadOnlyMemory`1 pure
          Length                                     result == len(this)
          IsEmpty                                    when true: len(this) == 0; when false: len(this) >= 1
          Empty                                      len(result) == 0
          Span                                       result same as this
          Slice(start)                               len(result) == len(this) - start, start >= 0, start <= len(this)
          Slice(start, length)                       len(result) == length, start >= 0, length >= 0, start + length <= len(this)
          ToArray()                                  result same as this, result not null
          ToString()                                 result not null
          CopyTo(destination)                        len(this) <= len(destination)
          TryCopyTo(destination)                     when true: len(this) <= len(destination)
          op_Implicit(array)                         result same as array
          op_Implicit(segment)                       result same as segment
          new(array)                                 result same as array
          new(array, start, length)                  len(result) == length, start >= 0, length >= 0, start + length <= len(array)

        System.Memory`1 pure
          op_Implicit(memory)                        result same as memory

        System.ArraySegment`1 pure
          Count                                      result == len(this)
          Offset                                     result >= 0
          Empty                                      len(result) == 0
          Slice(index)                               len(result) == len(this) - index, index >= 0, index <= len(this)
          Slice(index, count)                        len(result) == count, index >= 0, count >= 0, index + count <= len(this)
          ToArray()                                  result same as this, result not null
          CopyTo(destination)                        len(this) <= len(destination)
          op_Implicit(array)                         result same as array
          new(array)                                 result same as array, array not null
          new(array, offset, count)                  len(result) == count, offset >= 0, count >= 0, offset + count <= len(array), array not null

        System.Buffers.ReadOnlySequence`1 pure
          Length                                     result == len(this)
          IsEmpty                                    when true: len(this) == 0; when false: len(this) >= 1
          Slice(start: long)                         len(result) == len(this) - start, start >= 0, start <= len(this)
          Slice(start: int, length: int)             len(result) == length, start >= 0, length >= 0, start + length <= len(this)
          Slice(start: long, length: long)           len(result) == length, start >= 0, length >= 0, start + length <= len(this)
          Slice(start, ..)                           result part of this

        System.Buffers.BuffersExtensions pure
          ToArray(sequence)                          result same as sequence, result not null
          CopyTo(source, destination)                len(source) <= len(destination)

        System.Runtime.InteropServices.MemoryMarshal pure
          CreateSpan|CreateReadOnlySpan(reference, length) len(result) == length

        System.Runtime.InteropServices.CollectionsMarshal
          AsSpan(list)                               result same as list
        """;
}
