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

    public const string ContextOutsideFactory = "NETRA2001";
    public const string ContextMemberMissing = "NETRA2002";
    public const string ContextMemberAbsent = "NETRA2003";
    public const string InventedIdentity = "NETRA2004";
    public const string UncheckedResult = "NETRA2005";
    public const string IgnoredOutcome = "NETRA2006";
    public const string OpenContextType = "NETRA2007";
    public const string EnvironmentSwitch = "NETRA2008";
    public const string FormattedNonText = "NETRA2009";

    public const string CatchAllClose = "NETRA3001";
    public const string KnownFailureClosed = "NETRA3002";
    public const string FailureClosedAsNormal = "NETRA3003";
    public const string IllegalClose = "NETRA3004";
    public const string ExceptionTextInReason = "NETRA3005";
    public const string CloseOfEndedSocket = "NETRA3006";
    public const string CloseWithCancelledToken = "NETRA3007";
    public const string CloseWithoutDeadline = "NETRA3008";
    public const string FailureHiddenByClose = "NETRA3009";
}
