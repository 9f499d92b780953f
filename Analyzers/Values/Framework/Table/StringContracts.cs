namespace Netra.Analyzers.Values.Framework.Table;

/// <summary>Text: <see cref="string"/>, characters, comparers, builders.</summary>
internal static class StringContracts
{
    public const string Text = """
        System.String pure
          Length                                     result == len(this)
          IsNullOrEmpty(value)                       when true: len(value) == 0; when false: value not null, len(value) >= 1
          IsNullOrWhiteSpace(value)                  when false: value not null, len(value) >= 1, value not blank

          # A comparison by culture may ignore characters, so that "a" starts with three soft hyphens. It counts as proof
          # nevertheless: a sixth of all real guards would be doubted for the sake of such text.
          StartsWith|EndsWith(value)                 when true: len(this) >= len(value), found(this, value)
          StartsWith|EndsWith(value, comparisonType) when true: len(this) >= len(value), found(this, value) by comparisonType
          StartsWith|EndsWith(value, ..)             when true: len(this) >= len(value)
          Contains(value)                            when true: len(this) >= len(value), found(this, value)
          Contains(value, comparisonType)            when true: len(this) >= len(value), found(this, value) by comparisonType

          IndexOf(value)                             result is search(this, value)
          IndexOf(value, comparisonType)             result is search(this, value) by comparisonType
          IndexOf(value, startIndex)                 result is search(this, value) from startIndex, startIndex >= 0, startIndex <= len(this)
          IndexOf(value, startIndex, comparisonType) result is search(this, value) from startIndex by comparisonType,
                                                     startIndex >= 0, startIndex <= len(this)
          IndexOf(value, startIndex, count, ..)      result is search(this, value) from startIndex, startIndex >= 0, count >= 0,
                                                     startIndex + count <= len(this)
          LastIndexOf(value)                         result is search last(this, value)
          LastIndexOf(value, comparisonType)         result is search last(this, value) by comparisonType
          LastIndexOf(value, startIndex, ..)         result is search last(this, value) from startIndex
          IndexOfAny(anyOf)                          result is search any(this)
          IndexOfAny(anyOf, startIndex, ..)          result is search any(this) from startIndex
          LastIndexOfAny(anyOf)                      result is search any(this)
          LastIndexOfAny(anyOf, startIndex, ..)      result is search any(this), result <= startIndex

          # What was cut out successfully says how long the whole was.
          Substring(startIndex)                      len(result) == len(this) - startIndex, startIndex >= 0, startIndex <= len(this), result not null
          Substring(startIndex, length)              len(result) == length, startIndex >= 0, length >= 0,
                                                     startIndex + length <= len(this), result not null
          Remove(startIndex)                         len(result) == startIndex, startIndex >= 0, startIndex <= len(this), result not null
          Remove(startIndex, count)                  len(result) == len(this) - count, startIndex >= 0, count >= 0,
                                                     startIndex + count <= len(this), result not null
          Insert(startIndex, value)                  len(result) == len(this) + len(value), startIndex >= 0, startIndex <= len(this),
                                                     value not null, result not null
          ToCharArray()                              result same as this, result not null
          ToCharArray(startIndex, length)            len(result) == length, startIndex >= 0, length >= 0,
                                                     startIndex + length <= len(this), result not null
          CopyTo(sourceIndex, destination, destinationIndex, count) sourceIndex >= 0, destinationIndex >= 0, count >= 0, sourceIndex + count <= len(this),
                                                     destinationIndex + count <= len(destination), destination not null
          CopyTo(destination)                        len(this) <= len(destination)
          TryCopyTo(destination)                     when true: len(this) <= len(destination)

          # Trimming leaves nothing only of blank text; with other characters it may leave nothing of any.
          Trim|TrimStart|TrimEnd()                   result part of this, result blank as this, result not null
          Trim|TrimStart|TrimEnd(..)                 result part of this, result not null
          # Padding never shortens: it is the greater of both lengths.
          PadLeft|PadRight(totalWidth, ..)           len(result) >= totalWidth, len(result) >= len(this), totalWidth >= 0, result not null;
                                                     when totalWidth >= len(this): len(result) == totalWidth;
                                                     when totalWidth <= len(this): len(result) == len(this)
          ToUpper|ToLower(..)                        len(result) == len(this), alike(result, this), result not null
          ToUpperInvariant|ToLowerInvariant()        len(result) == len(this), alike(result, this), result not null
          Replace(oldChar, newChar)                  len(result) == len(this), result not null
          Replace(oldValue, newValue, ..)            len(oldValue) >= 1, oldValue not null, result not null
          ReplaceLineEndings(..)                     result not null
          Normalize(..)                              result not null
          ToString(..)                               result same as this, result not null
          Intern|Copy(str)                           result same as str, str not null, result not null

          # Elements may be empty text, but are never null. Removing empty entries may leave none.
          Split(separator)                           len(result) >= 1, elements not null, result not null
          Split(separator, options)                  elements not null, result not null; when options == 0: len(result) >= 1;
                                                     when options == 1: len(element) >= 1; when options == 3: len(element) >= 1
          Split(separator, count)                    elements not null, result not null, count >= 0, len(result) <= count; when count >= 1: len(result) >= 1
          Split(separator, count, options)           elements not null, result not null, count >= 0, len(result) <= count;
                                                     when count >= 1, options == 0: len(result) >= 1
          Concat(str0, str1)                         len(result) == len(str0) + len(str1), result not null
          Concat(str0, str1, str2)                   len(result) == len(str0) + len(str1) + len(str2), result not null
          Concat(str0, str1, str2, str3)             len(result) == len(str0) + len(str1) + len(str2) + len(str3), result not null
          Concat(..)                                 result not null
          Join(..)                                   result not null
          Format(..)                                 result not null
          Create(length, state, action)              len(result) == length, result not null, impure
          Create(provider, ..)                       result not null, impure

          new(c, count)                              len(result) == count, count >= 0, result not null
          new(value: char[])                         result same as value, result not null
          new(value: ReadOnlySpan)                   result same as value, result not null
          new(value: char[], startIndex, length)     len(result) == length, startIndex >= 0, length >= 0,
                                                     startIndex + length <= len(value), value not null, result not null

          # Alike, equal but for the case of letters, still means: null only together, and equally long.
          Equals(a, b)                               when true: equal(a, b), len(a) == len(b)
          Equals(a, b, comparisonType)               when true: alike(a, b), len(a) == len(b)
          Equals(value)                              when true: equal(this, value), len(this) == len(value), value not null
          Equals(value, comparisonType)              when true: alike(this, value), len(this) == len(value), value not null
          Equals(obj)                                when true: obj not null
          op_Equality(a, b)                          when true: equal(a, b), len(a) == len(b)
          op_Inequality(a, b)                        when false: equal(a, b), len(a) == len(b)
          Compare(strA, strB)                        result is comparison(strA, strB)
          CompareOrdinal(strA, strB)                 result is comparison(strA, strB)
          CompareTo(strB)                            result is comparison(this, strB)
          op_Implicit(value)                         result same as value

        System.StringComparer pure
          Equals(x: string, y: string)               when true: alike(x, y), len(x) == len(y)

        System.Globalization.CompareInfo pure
          IsPrefix(source, prefix, ..)               when true: len(source) >= len(prefix)
          IsSuffix(source, suffix, ..)               when true: len(source) >= len(suffix)
          IndexOf(source: string, value)             result is search(source, value)
          IndexOf(source: string, value, options: CompareOptions) result is search(source, value) by options
          LastIndexOf(source: string, value)         result is search last(source, value)

        System.Globalization.TextInfo pure
          ToUpper|ToLower(str)                       len(result) == len(str), alike(result, str), result not null
          ToTitleCase(str)                           len(result) >= len(str), result not null

        System.Globalization.StringInfo pure
          GetNextTextElement(str, index)             result part of str, index >= 0, index <= len(str), result not null
          GetNextTextElementLength(str: string, index) result >= 0, result + index <= len(str), index >= 0
          GetNextTextElementLength(str)              result >= 0, result <= len(str)

        System.Char pure
          # A character that was looked at exists.
          IsControl|IsDigit|IsHighSurrogate|IsLetter|IsLetterOrDigit|IsLower|IsLowSurrogate|IsNumber|IsPunctuation|IsSeparator(s, index) index >= 0, index < len(s), s not null
          IsSurrogate|IsSymbol|IsUpper|IsWhiteSpace|GetUnicodeCategory|GetNumericValue|ConvertToUtf32(s, index) index >= 0, index < len(s), s not null
          IsSurrogatePair(s, index)                  index >= 0, index < len(s), s not null; when true: index + 2 <= len(s)
          ConvertFromUtf32(utf32)                    len(result) >= 1, len(result) <= 2, result not null
          ToString(c)                                len(result) == 1, result not null

        System.Text.Rune pure
          ToString()                                 len(result) >= 1, len(result) <= 2, result not null
          Utf16SequenceLength                        result >= 1, result <= 2
          Utf8SequenceLength                         result >= 1, result <= 4

        System.Text.StringBuilder
          Length                                     result == len(this)
          ToString()                                 len(result) == len(this), result not null
          ToString(startIndex, length)               len(result) == length, startIndex >= 0, length >= 0,
                                                     startIndex + length <= len(this), result not null
          CopyTo(sourceIndex, destination: char[], destinationIndex, count) sourceIndex >= 0, destinationIndex >= 0, count >= 0, sourceIndex + count <= len(this),
                                                     destinationIndex + count <= len(destination), destination not null

        System.Text.RegularExpressions.Regex
          Match(..)                                  result not null, pure
          Matches(..)                                result not null
          Replace(..)                                result not null
          Split(input, ..)                           len(result) >= 1, result not null, input not null
          IsMatch(input: string, ..)                 input not null, pure
          Escape(str)                                len(result) >= len(str), str not null, result not null, pure
          Unescape(str)                              str not null, result not null, pure

        System.Text.RegularExpressions.Capture pure
          Index                                      result >= 0
          Length                                     result >= 0
          Value                                      result not null
          ToString()                                 result not null

        System.Uri pure
          # Every character escapes to at least one.
          EscapeDataString(stringToEscape: string)   len(result) >= len(stringToEscape), stringToEscape not null, result not null
          UnescapeDataString(stringToUnescape: string) len(result) <= len(stringToUnescape), stringToUnescape not null, result not null
          AbsoluteUri|Scheme                         len(result) >= 1, result not null
          # But for mailto addresses, which nobody slices for their path.
          AbsolutePath|PathAndQuery                  result not null, len(result) >= 1
          Authority|Host|Query|Fragment|OriginalString|UserInfo result not null
          ToString()                                 result not null
        """;
}
