namespace Netra.Analyzers.Values.Framework.Table;

internal static class BufferContracts
{
    public const string Text = """
        # to be filled
        """;
}
