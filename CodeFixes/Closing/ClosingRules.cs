namespace Netra.Analyzers.CodeFixes.Closing;

internal static class ClosingRules
{
    public const string CatchAll = "NETRA3001";
    public const string KnownFailure = "NETRA3002";
    public const string FailureAsNormal = "NETRA3003";
    public const string IllegalClose = "NETRA3004";
    public const string ExceptionText = "NETRA3005";
    public const string DeadSocket = "NETRA3006";
    public const string CancelledToken = "NETRA3007";
    public const string NoDeadline = "NETRA3008";
    public const string UnsafeHandler = "NETRA3009";
}
