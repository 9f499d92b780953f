using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Netra;

/// <summary>
/// Takes the user from the principal that ASP.NET Core's authentication has found, by the claims <c>sub</c> or
/// <see cref="ClaimTypes.NameIdentifier"/>. Meant to go with <c>RequireAuthorization()</c>.
/// </summary>
public sealed class ClaimsUserAuthenticator : IUserAuthenticator
{
    private const string Subject = "sub";

    /// <inheritdoc/>
    public ValueTask<AuthResult?> AuthenticateAsync(HttpContext httpContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return new ValueTask<AuthResult?>(Authenticate(httpContext.User));
    }

    private static AuthResult Authenticate(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true }
            ? AuthResult.Success(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue(Subject))
            : AuthResult.Rejected("The request carries no authenticated principal.");
}
