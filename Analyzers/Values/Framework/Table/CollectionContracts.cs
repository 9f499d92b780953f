namespace Netra.Analyzers.Values.Framework.Table;

internal static class CollectionContracts
{
    public const string Text = """
        # to be filled
        """;
}
