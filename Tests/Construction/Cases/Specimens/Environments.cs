using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Specimens;

/// <summary>Validation that is strict in one environment and lax in another.</summary>
public static class Environments
{
    [Unsafe("NETRA2008", Run = false)]
    public static void SkippedWhileDeveloping(IHostEnvironment environment, string? userId)
    {
        if (!environment.IsDevelopment())
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(userId);
        }
    }

    [Unsafe("NETRA2008", Run = false)]
    public static void ReturnsEarlyInStaging(IHostEnvironment environment, string? userId)
    {
        if (environment.IsStaging())
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(userId))
        {
            throw new ArgumentException("A user is needed.", nameof(userId));
        }
    }

    [Unsafe("NETRA2008", Run = false)]
    public static bool ValidatesLaxlyInStaging(string? userId, string? requestId)
    {
        var staging = Environment.GetEnvironmentVariable("ENVIRONMENT") == "staging";
        return !string.IsNullOrWhiteSpace(userId) && (staging || !string.IsNullOrWhiteSpace(requestId));
    }

    [Unsafe("NETRA2008", Run = false)]
    public static void ThrowsOnlyInProduction(IWebHostEnvironment environment, Profile profile)
    {
        if (string.IsNullOrWhiteSpace(profile.UserId) && environment.IsProduction())
        {
            throw new InvalidOperationException("A user is needed.");
        }
    }

    [Unsafe("NETRA2008", Run = false)]
    public static void NameCompared(IHostEnvironment environment, string? userId)
    {
        if (environment.EnvironmentName != "Staging" && string.IsNullOrWhiteSpace(userId))
        {
            throw new ArgumentException("A user is needed.", nameof(userId));
        }
    }

    [Safe(Run = false)]
    public static void AlwaysStrict(IHostEnvironment environment, string? userId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userId);
        if (environment.IsDevelopment())
        {
            Console.WriteLine(environment.EnvironmentName);
        }
    }

    [Safe(Run = false)]
    public static string ShowsDetailsWhileDeveloping(IHostEnvironment environment, Exception failure) =>
        environment.IsDevelopment() ? failure.ToString() : "An error happened.";

    [Safe(Run = false)]
    public static int ChoosesAPort(IHostEnvironment environment)
    {
        if (environment.IsProduction())
        {
            return 443;
        }

        return 5001;
    }

    [Safe(Run = false)]
    public static void ReadsAVariable(string? userId)
    {
        var level = Environment.GetEnvironmentVariable("LOG_LEVEL");
        ArgumentException.ThrowIfNullOrWhiteSpace(userId);
        Console.WriteLine(level);
    }

    [Safe(Run = false)]
    public static void OptionThatRefusesProduction(IHostEnvironment environment, bool relaxed)
    {
        if (relaxed && environment.IsProduction())
        {
            throw new InvalidOperationException("Relaxed validation is not allowed in production.");
        }
    }
}
