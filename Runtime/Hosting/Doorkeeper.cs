using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Netra;

/// <summary>Finds out who is calling, before anything is accepted.</summary>
internal sealed class Doorkeeper(UserExecutionContextFactory factory, ConnectionSettings settings)
{
    /// <summary>Authenticates the caller and makes the context.</summary>
    /// <exception cref="OperationCanceledException">The client left, or the server stops.</exception>
    public async Task<Admission> AdmitAsync(HttpContext http, CancellationToken cancellationToken)
    {
        AuthResult? auth = await AuthenticateAsync(http, cancellationToken).ConfigureAwait(false);
        ContextIds ids = factory.NewIds();
        if (auth is { Succeeded: true } && http.RequestServices.GetService<IContextIdSource>() is { } source)
        {
            ids = source.GetIds(http, auth.UserId, ids) ?? new ContextIds();
        }

        return factory.TryCreate(auth, ids, out UserExecutionContext? context, out ContextError? error)
            ? Admission.Of(context)
            : Admission.Refused(new UserExecutionContextException(error));
    }

    private async Task<AuthResult?> AuthenticateAsync(HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            return await Bounded.RunAsync(
                token => http.RequestServices.GetRequiredService<IUserAuthenticator>().AuthenticateAsync(http, token),
                settings.Options.AuthenticationTimeout,
                settings.TimeProvider,
                discard: null,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return ResultOf(failure);
        }
    }

    /// <summary>An authenticator may refuse by an exception; what does not mean that means that it cannot answer.</summary>
    private AuthResult ResultOf(Exception failure)
    {
        if (failure is AuthenticationFailedException refused)
        {
            return AuthResult.Of(refused.Failure);
        }

        CloseDecision decision = FailureClassifier.Classify(
            settings.Options.Mapper, failure, new CloseSituation(System.Net.WebSockets.WebSocketState.Open), settings.Logger);
        return decision == CloseDecision.AccessDenied
            ? AuthResult.Of(new AuthFailure(AuthFailureKind.Rejected, "The authenticator refused the caller.", failure))
            : AuthResult.Unavailable(
                failure is TimeoutException ? "The authenticator did not answer in time." : "The authenticator failed.", failure);
    }
}
