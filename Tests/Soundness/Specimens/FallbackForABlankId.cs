#nullable enable
namespace Soundness;

public class FallbackForABlankId
{
    public string Execute(string? t)
    {
        string r = "";
        ArgumentException.ThrowIfNullOrEmpty(t);
        r += new UserExecutionContext(t.Trim() is not { Length: > 0 } ? "svc-chat" : t, "run-1").UserId;
        return r;
    }
}
