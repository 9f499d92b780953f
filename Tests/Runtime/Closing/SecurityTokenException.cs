// Stands for the package that the runtime knows by name only.
namespace Microsoft.IdentityModel.Tokens;

internal class SecurityTokenException : Exception;

internal sealed class SecurityTokenExpiredException : SecurityTokenException;
