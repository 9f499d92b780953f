namespace ChatServer;

/// <summary>
/// Lets a client ask for a failure, <c>?fault=factory,fallback</c>, to see what follows. A real server has no such thing.
/// </summary>
internal sealed class Drill(IHttpContextAccessor http)
{
    public const string Factory = "factory";
    public const string Fallback = "fallback";
    public const string Handler = "handler";

    public void FailIfAskedFor(string part)
    {
        string asked = http.HttpContext?.Request.Query["fault"].ToString() ?? "";
        if (asked.Split(',').Contains(part, StringComparer.Ordinal))
        {
            throw new InvalidOperationException($"A drill: the {part} fails.");
        }
    }
}
