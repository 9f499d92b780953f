namespace Netra.Analyzers.Values.Framework.Table;

internal static class StringContracts
{
    public const string Text = """
        System.String pure
          StartsWith|EndsWith(value, ..)   when true: len(this) >= len(value)
          Contains(value, ..)              when true: len(this) >= len(value), found(this, value)
          IndexOf(value, ..)               result is search(this, value)
          IndexOf(value, startIndex, ..)   result is search(this, value, startIndex)
          LastIndexOf(value, ..)           result is search last(this, value)
        """;
}
