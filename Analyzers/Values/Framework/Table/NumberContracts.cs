namespace Netra.Analyzers.Values.Framework.Table;

/// <summary>Integers: bounds and clamps.</summary>
internal static class NumberContracts
{
    public const string Text = """
        System.Math pure
          Min(val1, val2)                            result <= val1, result <= val2, result is one of(val1, val2)
          Max(val1, val2)                            result >= val1, result >= val2, result is one of(val1, val2)
          Clamp(value, min, max)                     result >= min, result <= max; when value >= min: result <= value; when value <= max: result >= value
          Abs(value)                                 result >= 0, result >= value, result + value >= 0; when value >= 0: result == value
          Sign(value)                                result >= -1, result <= 1; when value >= 1: result == 1; when value == 0: result == 0

        System.Byte, System.SByte, System.Int16, System.UInt16, System.Int32, System.UInt32, System.Int64, System.UInt64, System.IntPtr, System.UIntPtr pure
          Min(x, y)                                  result <= x, result <= y, result is one of(x, y)
          Max(x, y)                                  result >= x, result >= y, result is one of(x, y)
          Clamp(value, min, max)                     result >= min, result <= max; when value >= min: result <= value; when value <= max: result >= value
          Sign(value)                                result >= -1, result <= 1; when value >= 1: result == 1; when value == 0: result == 0

        System.SByte, System.Int16, System.Int32, System.Int64, System.IntPtr pure
          Abs(value)                                 result >= 0, result >= value, result + value >= 0; when value >= 0: result == value

        System.Numerics.BitOperations pure
          PopCount|LeadingZeroCount|TrailingZeroCount(value) result >= 0, result <= 64
          Log2(value)                                result >= 0, result <= 63

        System.Random
          Next()                                     result >= 0
          Next(maxValue)                             result >= 0, result <= maxValue; when maxValue >= 1: result < maxValue
          Next(minValue, maxValue)                   result >= minValue, result <= maxValue; when maxValue > minValue: result < maxValue
        """;
}
