using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Netra;

/// <summary>Says everything that is wrong with the options at once, and what would be right.</summary>
internal sealed class OptionsValidation(IServiceProvider services) : IValidateOptions<NetraWebSocketOptions>
{
    public ValidateOptionsResult Validate(string? name, NetraWebSocketOptions options)
    {
        List<string> problems = [.. options.ConfigurationProblems];
        problems.AddRange(OptionSettings.All.Where(setting => !setting.IsAllowed(options)).Select(setting => setting.Problem(setting.Shown(options))));

        if (options.Mapper is null)
        {
            problems.Add($"{nameof(NetraWebSocketOptions)}.{nameof(options.Mapper)} is null; it must be a mapper.");
        }

        if (options.ContextValidation != ContextValidation.Strict && services.GetService<IHostEnvironment>()?.IsProduction() == true)
        {
            problems.Add(
                $"{NetraWebSocketOptions.SectionName}:{nameof(options.ContextValidation)} is '{options.ContextValidation}'; "
                + $"it must be {ContextValidation.Strict} in the Production environment.");
        }

        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(IUserAuthenticator)) == false)
        {
            problems.Add(
                $"No {nameof(IUserAuthenticator)} is registered; call AddAuthenticator<T>() or AddClaimsAuthenticator() after AddNetraWebSockets().");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
