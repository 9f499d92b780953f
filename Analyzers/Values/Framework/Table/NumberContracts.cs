namespace Netra.Analyzers.Values.Framework.Table;

internal static class NumberContracts
{
    public const string Text = """
        # to be filled
        """;
}
