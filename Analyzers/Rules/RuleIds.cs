namespace Netra.Analyzers.Rules;

/// <summary>Every id of the package. A retired id stays here as a comment and is never used again.</summary>
internal static class RuleIds
{
    public const string InvalidOption = "NETRA0001";

    public const string SliceOfNullable = "NETRA1001";
    public const string SliceOutOfRange = "NETRA1002";
    public const string SliceBoundFromSearch = "NETRA1003";
    public const string SliceOfUnboundedParameter = "NETRA1004";
    public const string SliceNotProven = "NETRA1005";
}
