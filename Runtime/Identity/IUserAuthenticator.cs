using Microsoft.AspNetCore.Http;

namespace Netra;

/// <summary>Says who is connecting. It is asked before the WebSocket is accepted.</summary>
public interface IUserAuthenticator
{
    /// <summary>
    /// Authenticates a request. Whatever goes wrong here ends in a close code of its own: null and a success without a usable id
    /// as <see cref="NetraErrorCodes.MissingUserId"/>; an exception, and no answer within
    /// <see cref="NetraWebSocketOptions.AuthenticationTimeout"/>, as <see cref="NetraErrorCodes.AuthUnavailable"/>.
    /// </summary>
    /// <param name="httpContext">The request that wants to become a WebSocket.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves, the server stops or the time is over.</param>
    ValueTask<AuthResult?> AuthenticateAsync(HttpContext httpContext, CancellationToken cancellationToken);
}
