namespace Netra.Analyzers.Values.Framework.Table;

internal static class ProducerContracts
{
    public const string Text = """
        # to be filled
        """;
}
