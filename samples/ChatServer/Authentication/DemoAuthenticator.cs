using Netra;

namespace ChatServer.Authentication;

/// <summary>
/// Stands for the client of an authentication service, and answers as one can: with a user, with a refusal, with a success that
/// names nobody, with an exception, and not at all.
/// </summary>
internal sealed class DemoAuthenticator : IUserAuthenticator
{
    public async ValueTask<AuthResult?> AuthenticateAsync(HttpContext httpContext, CancellationToken cancellationToken)
    {
        switch (httpContext.Request.Query["token"].ToString())
        {
            case "alice":
                return AuthResult.Success("alice-7f3a91c2");
            case "bob":
                return AuthResult.Success("bob");
            case "null-id":
                return AuthResult.Success(null);
            case "empty-id":
                return AuthResult.Success("");
            case "blank-id":
                return AuthResult.Success("   ");
            case "auth-throws":
                throw new HttpRequestException("The authentication service does not answer.");
            case "auth-hangs":
                // Ignores the token, as a client with a bug would.
                await Task.Delay(Timeout.InfiniteTimeSpan, CancellationToken.None);
                return null;
            case "":
                return AuthResult.Rejected("There is no token.");
            default:
                return AuthResult.Rejected("The token is not known.");
        }
    }
}
