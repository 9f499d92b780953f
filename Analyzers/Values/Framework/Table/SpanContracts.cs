namespace Netra.Analyzers.Values.Framework.Table;

internal static class SpanContracts
{
    public const string Text = """
        # to be filled
        """;
}
