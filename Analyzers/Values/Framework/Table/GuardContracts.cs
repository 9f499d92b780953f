namespace Netra.Analyzers.Values.Framework.Table;

internal static class GuardContracts
{
    public const string Text = """
        # to be filled
        """;
}
