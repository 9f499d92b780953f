namespace Netra.Analyzers.Values.Framework.Table;

/// <summary>Arrays, lists, sequences.</summary>
internal static class CollectionContracts
{
    public const string Text = """
        # The length of a collection is its count at the time of the call; whoever changes it, ends what is known of it.

        System.Array pure
          Length|LongLength                          result == len(this)
          Empty()                                    len(result) == 0, result not null
          IndexOf|LastIndexOf(array: T[], value)     result is search any(array, value), array not null
          IndexOf(array: T[], value, startIndex, ..) result is search any(array) from startIndex, array not null
          LastIndexOf(array: T[], value, startIndex, ..) result is search any(array), result <= startIndex, array not null
          FindIndex|FindLastIndex(array, match)      result is search any(array), array not null, impure
          FindIndex(array, startIndex, ..)           result is search any(array) from startIndex, array not null, impure
          FindLastIndex(array, startIndex, ..)       result is search any(array), result <= startIndex, array not null, impure
          # What a binary search does not find is the complement of a position.
          BinarySearch(array: T[], ..)               result < len(array), result >= -1 - len(array), array not null
          Exists(array, match)                       array not null, impure; when true: len(array) >= 1
          TrueForAll(array, match)                   array not null, impure; when false: len(array) >= 1
          FindAll(array, match)                      result part of array, array not null, result not null, impure
          ConvertAll(array, converter)               len(result) == len(array), array not null, result not null, impure
          AsReadOnly(array)                          result same as array, array not null, result not null
          Resize(array, newSize)                     len(array) == newSize, newSize >= 0, array not null, impure
          Copy(sourceArray, destinationArray, length: int) length >= 0, length <= len(sourceArray), length <= len(destinationArray),
                                                     sourceArray not null, destinationArray not null, impure
          Copy(sourceArray, sourceIndex: int, destinationArray, destinationIndex, length) length >= 0, sourceIndex >= 0, destinationIndex >= 0,
                                                     sourceIndex + length <= len(sourceArray), destinationIndex + length <= len(destinationArray),
                                                     sourceArray not null, destinationArray not null, impure
          CopyTo(array, index: int)                  len(this) + index <= len(array), index >= 0, array not null, impure
          Clear(array, index, length)                index >= 0, length >= 0, index + length <= len(array), array not null, impure
          Fill(array, value, startIndex, count)      startIndex >= 0, count >= 0, startIndex + count <= len(array), array not null, impure

        System.Collections.Generic.List`1
          Count                                      result == len(this)
          IndexOf|LastIndexOf(item)                  result is search any(this, item), pure
          IndexOf(item, index, ..)                   result is search any(this) from index, pure
          LastIndexOf(item, index, ..)               result is search any(this), result <= index, pure
          FindIndex|FindLastIndex(match)             result is search any(this)
          FindIndex(startIndex, ..)                  result is search any(this) from startIndex
          FindLastIndex(startIndex, ..)              result is search any(this), result <= startIndex
          BinarySearch(..)                           result < len(this), result >= -1 - len(this), pure
          Contains(item)                             pure; when true: len(this) >= 1, found(this, item)
          Exists(match)                              when true: len(this) >= 1
          TrueForAll(match)                          when false: len(this) >= 1
          GetRange(index, count)                     len(result) == count, index >= 0, count >= 0, index + count <= len(this), result not null, pure
          Slice(start, length)                       len(result) == length, start >= 0, length >= 0, start + length <= len(this), result not null, pure
          # AsReadOnly is not here: its count goes on changing with the list.
          ToArray()                                  result same as this, result not null, pure
          FindAll(match)                             result part of this, result not null
          ConvertAll(converter)                      len(result) == len(this), result not null
          CopyTo(array)                              len(this) <= len(array), array not null
          CopyTo(array, arrayIndex)                  len(this) + arrayIndex <= len(array), arrayIndex >= 0, array not null
          CopyTo(index, array, arrayIndex, count)    index + count <= len(this), arrayIndex + count <= len(array), index >= 0, arrayIndex >= 0,
                                                     count >= 0, array not null
          RemoveAll(match)                           result >= 0
          new()                                      len(result) == 0
          new(capacity)                              len(result) == 0, capacity >= 0
          new(collection)                            result same as collection, collection not null

        System.Collections.Generic.ICollection`1, System.Collections.Generic.IReadOnlyCollection`1
          Count                                      result == len(this)

        System.Collections.Generic.ICollection`1
          Contains(item)                             pure; when true: len(this) >= 1, found(this, item)

        System.Collections.Generic.IList`1
          IndexOf(item)                              result is search any(this, item), pure

        System.Collections.Immutable.ImmutableArray`1 pure
          Length                                     result == len(this)
          IsEmpty                                    when true: len(this) == 0; when false: len(this) >= 1
          IsDefaultOrEmpty                           when true: len(this) == 0; when false: len(this) >= 1
          IndexOf|LastIndexOf(item)                  result is search any(this, item)
          IndexOf(item, startIndex, ..)              result is search any(this) from startIndex
          LastIndexOf(item, startIndex, ..)          result is search any(this), result <= startIndex
          Contains(item)                             when true: len(this) >= 1, found(this, item)
          Contains(item, ..)                         when true: len(this) >= 1
          Slice(start, length)                       len(result) == length, start >= 0, length >= 0, start + length <= len(this)
          AsSpan|AsMemory()                          result same as this
          AsSpan(start, length)                      len(result) == length, start >= 0, length >= 0, start + length <= len(this)
          AsSpan(range)                              result part of this
          Add(item)                                  len(result) == len(this) + 1
          AddRange(items)                            len(result) == len(this) + len(items)
          AddRange(items, length)                    len(result) == len(this) + length, length >= 0, length <= len(items)
          Insert(index, item)                        len(result) == len(this) + 1, index >= 0, index <= len(this)
          InsertRange(index, items)                  len(result) == len(this) + len(items), index >= 0, index <= len(this)
          SetItem(index, item)                       len(result) == len(this), index >= 0, index < len(this)
          Replace(oldValue, newValue, ..)            len(result) == len(this)
          RemoveAt(index)                            len(result) == len(this) - 1, index >= 0, index < len(this)
          RemoveRange(index, length)                 len(result) == len(this) - length, index >= 0, length >= 0, index + length <= len(this)
          RemoveRange|RemoveAll|Remove(..)           result part of this
          Sort(..)                                   len(result) == len(this)
          CopyTo(destination)                        len(this) <= len(destination)

        System.Collections.Immutable.ImmutableArray pure
          Create()                                   len(result) == 0
          Create(item)                               len(result) == 1
          Create(item1, item2)                       len(result) == 2
          Create(item1, item2, item3)                len(result) == 3
          Create(item1, item2, item3, item4)         len(result) == 4
          Create(items)                              result same as items
          Create(items, start, length)               len(result) == length, start >= 0, length >= 0, start + length <= len(items)
          CreateRange(items)                         result same as items
          ToImmutableArray(items)                    result same as items

        System.Linq.ImmutableArrayExtensions pure
          ToArray(immutableArray)                    result same as immutableArray, result not null
          Any(immutableArray)                        when true: len(immutableArray) >= 1; when false: len(immutableArray) == 0
          First|Last|Single(immutableArray, ..)      len(immutableArray) >= 1

        System.Linq.Enumerable
          Any(source)                                source not null; when true: len(source) >= 1; when false: len(source) == 0
          Any(source, predicate)                     source not null; when true: len(source) >= 1
          All(source, predicate)                     source not null; when false: len(source) >= 1
          Contains(source, value)                    source not null; when true: len(source) >= 1, found(source, value)
          Contains(source, value, comparer)          source not null; when true: len(source) >= 1
          First|Last(source, ..)                     len(source) >= 1, source not null
          FirstOrDefault|LastOrDefault|SingleOrDefault|ElementAtOrDefault(source, ..) source not null
          Single(source)                             len(source) == 1, source not null
          Single(source, predicate)                  len(source) >= 1, source not null
          ElementAt(source, index: int)              index >= 0, index < len(source), source not null
          Count|LongCount(source)                    result == len(source), source not null
          Count|LongCount(source, predicate)         result >= 0, result <= len(source), source not null
          TryGetNonEnumeratedCount(source, count)    source not null; when true: count == len(source)
          ToArray|ToList(source)                     result same as source, source not null, result not null
          AsEnumerable(source)                       result same as source
          ToHashSet(source, ..)                      result part of source, source not null, result not null
          Reverse(source)                            len(result) == len(source), source not null, result not null
          Order|OrderDescending(source, ..)          len(result) == len(source), source not null, result not null
          OrderBy|OrderByDescending(source, ..)      len(result) == len(source), source not null, result not null
          ThenBy|ThenByDescending(source, ..)        len(result) == len(source), source not null, result not null
          Select(source, selector)                   len(result) == len(source), source not null, result not null
          Cast(source)                               len(result) == len(source), source not null, result not null
          Where|TakeWhile|SkipWhile(source, predicate) result part of source, source not null, result not null
          OfType(source)                             result part of source, source not null, elements not null, result not null
          Distinct|DistinctBy(source, ..)            result part of source, source not null, result not null
          Append|Prepend(source, element)            len(result) == len(source) + 1, source not null, result not null
          Concat(first, second)                      len(result) == len(first) + len(second), first not null, second not null, result not null
          SequenceEqual(first, second, ..)           first not null, second not null; when true: len(first) == len(second)
          Zip(first, second, ..)                     len(result) <= len(first), len(result) <= len(second), first not null, second not null, result not null
          DefaultIfEmpty(source, ..)                 len(result) >= 1, len(result) >= len(source), source not null, result not null
          Skip|SkipLast(source, count)               result part of source, source not null, result not null; when count >= 0: len(result) >= len(source) - count
          Take(source, count: int)                   result part of source, source not null, result not null; when count >= 0: len(result) <= count
          TakeLast(source, count)                    result part of source, source not null, result not null; when count >= 0: len(result) <= count
          Repeat(element, count)                     len(result) == count, count >= 0, result not null
          Range(start, count)                        len(result) == count, count >= 0, result not null
          Empty()                                    len(result) == 0, result not null
        """;
}
