namespace StagingOutage.Authentication;

public interface IUserDirectory
{
    Task<AuthResult> FindAsync(string token);
}
