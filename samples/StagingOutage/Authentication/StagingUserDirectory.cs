namespace StagingOutage.Authentication;

/// <summary>Answers as the authentication service of the staging environment did, good and bad.</summary>
public sealed class StagingUserDirectory : IUserDirectory
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(10);

    public async Task<AuthResult> FindAsync(string token)
    {
        switch (token)
        {
            case "alice":
                return Found("alice-7f3a91c2");
            case "bob":
                return Found("bob");
            case "null-id":
                return Found(null);
            case "empty-id":
                return Found("");
            case "blank-id":
                return Found("   ");
            case "auth-throws":
                throw new HttpRequestException("The authentication service does not answer.");
            case "auth-hangs":
                await Task.Delay(TimeOut);
                throw new TaskCanceledException($"The authentication service has not answered within {TimeOut.TotalSeconds} seconds.");
            default:
                return new AuthResult { Error = "The token is not known." };
        }
    }

    private static AuthResult Found(string? userId) => new() { Success = true, UserId = userId };
}
