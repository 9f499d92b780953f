namespace Netra.Analyzers.Values.Framework.Table;

/// <summary>Methods that throw, assert or never return.</summary>
internal static class GuardContracts
{
    public const string Text = """
        System.ArgumentNullException pure
          ThrowIfNull(argument, ..)                  argument not null

        System.ArgumentException pure
          ThrowIfNullOrEmpty(argument, ..)           argument not null, len(argument) >= 1
          ThrowIfNullOrWhiteSpace(argument, ..)      argument not null, len(argument) >= 1, argument not blank

        System.ArgumentOutOfRangeException pure
          ThrowIfNegative(value, ..)                 value >= 0
          ThrowIfNegativeOrZero(value, ..)           value >= 1
          ThrowIfLessThan(value, other, ..)          value >= other
          ThrowIfLessThanOrEqual(value, other, ..)   value > other
          ThrowIfGreaterThan(value, other, ..)       value <= other
          ThrowIfGreaterThanOrEqual(value, other, ..) value < other
          ThrowIfNotEqual(value, other, ..)          value == other, equal(value, other)

        System.ObjectDisposedException pure
          ThrowIf(condition, ..)                     fails(condition)

        # What is asserted counts as true afterwards: the author says so, although a release build does not look.
        System.Diagnostics.Debug
          Assert(condition, ..)                      holds(condition)
          Fail(..)                                   never returns

        System.Diagnostics.Trace
          Assert(condition, ..)                      holds(condition)

        System.Diagnostics.Contracts.Contract
          Requires|Assume|Assert(condition, ..)      holds(condition)

        System.Environment
          Exit(..)                                   never returns
          FailFast(..)                               never returns

        System.Runtime.ExceptionServices.ExceptionDispatchInfo
          Throw(..)                                  never returns

        # Test frameworks.
        NUnit.Framework.Assert
          That(condition: bool, ..)                  holds(condition)
          Fail|Ignore|Inconclusive|Pass(..)          never returns

        NUnit.Framework.Legacy.ClassicAssert
          IsTrue|True(condition: bool, ..)           holds(condition)
          IsFalse|False(condition: bool, ..)         fails(condition)
          NotNull|IsNotNull(anObject, ..)            anObject not null
          IsNotEmpty(aString, ..)                    len(aString) >= 1
          IsNotEmpty(collection, ..)                 len(collection) >= 1

        Xunit.Assert
          True(condition, ..)                        holds(condition)
          False(condition, ..)                       fails(condition)
          NotNull(object, ..)                        object not null
          NotEmpty(collection)                       len(collection) >= 1, collection not null
          StartsWith(expectedStartString: string, actualString: string, ..) len(actualString) >= len(expectedStartString), actualString not null
          EndsWith(expectedEndString: string, actualString: string, ..) len(actualString) >= len(expectedEndString), actualString not null
          Fail(..)                                   never returns

        Microsoft.VisualStudio.TestTools.UnitTesting.Assert
          IsTrue(condition, ..)                      holds(condition)
          IsFalse(condition, ..)                     fails(condition)
          IsNotNull(value, ..)                       value not null
          Fail|Inconclusive(..)                      never returns

        # Guard libraries.
        CommunityToolkit.Diagnostics.Guard
          IsNotNull(value, ..)                       value not null
          IsNotNullOrEmpty(text, ..)                 text not null, len(text) >= 1
          IsNotNullOrWhiteSpace(text, ..)            text not null, len(text) >= 1, text not blank
          IsTrue(value, ..)                          holds(value)
          IsFalse(value, ..)                         fails(value)
          IsGreaterThan(value, minimum, ..)          value > minimum
          IsGreaterThanOrEqualTo(value, minimum, ..) value >= minimum
          IsLessThan(value, maximum, ..)             value < maximum
          IsLessThanOrEqualTo(value, maximum, ..)    value <= maximum
          IsInRange(value, minimum, maximum, ..)     value >= minimum, value < maximum
          IsBetween(value, minimum, maximum, ..)     value > minimum, value < maximum
          IsBetweenOrEqualTo(value, minimum, maximum, ..) value >= minimum, value <= maximum
          IsInRangeFor(index, text, ..)              index >= 0, index < len(text)
          IsInRangeFor(index, array, ..)             index >= 0, index < len(array)
          IsInRangeFor(index, span, ..)              index >= 0, index < len(span)
          IsNotEmpty(text: string, ..)               len(text) >= 1
          IsNotEmpty(array: T[], ..)                 len(array) >= 1
          IsNotEmpty(span, ..)                       len(span) >= 1
          HasSizeEqualTo(text: string, size: int, ..) len(text) == size
          HasSizeEqualTo(array: T[], size: int, ..)  len(array) == size
          HasSizeEqualTo(span, size: int, ..)        len(span) == size
          HasSizeGreaterThan(text, size, ..)         len(text) > size
          HasSizeGreaterThan(array, size, ..)        len(array) > size
          HasSizeGreaterThan(span, size, ..)         len(span) > size
          HasSizeGreaterThanOrEqualTo(text, size, ..) len(text) >= size
          HasSizeGreaterThanOrEqualTo(array, size, ..) len(array) >= size
          HasSizeGreaterThanOrEqualTo(span, size, ..) len(span) >= size
          HasSizeLessThan(text, size, ..)            len(text) < size
          HasSizeLessThanOrEqualTo(text, size: int, ..) len(text) <= size

        Ardalis.GuardClauses.GuardClauseExtensions
          Null(guardClause, input, ..)               input not null, result same as input, result not null
          NullOrEmpty(guardClause, input, ..)        input not null, len(input) >= 1, result same as input, result not null
          NullOrWhiteSpace(guardClause, input, ..)   input not null, len(input) >= 1, input not blank, result same as input, result not null, result not blank
        """;
}
