namespace Netra.Analyzers.Rules;

internal static class RuleCategories
{
    public const string Configuration = "Netra.Configuration";
    public const string Slicing = "Netra.Slicing";
    public const string Construction = "Netra.Construction";
    public const string Closing = "Netra.Closing";
}
