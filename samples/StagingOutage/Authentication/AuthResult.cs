namespace StagingOutage.Authentication;

/// <summary>What the authentication service answers. Nothing relates <see cref="Success"/> to <see cref="UserId"/>.</summary>
public sealed class AuthResult
{
    public bool Success { get; init; }

    public string? UserId { get; init; }

    public string? Error { get; init; }
}
