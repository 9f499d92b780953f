using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Netra;

/// <summary>Reads the configuration section, and remembers what it could not read.</summary>
internal sealed class OptionsFromConfiguration(IConfiguration? configuration = null) : IConfigureOptions<NetraWebSocketOptions>
{
    public void Configure(NetraWebSocketOptions options)
    {
        if (configuration is null)
        {
            return;
        }

        foreach (IConfigurationSection section in configuration.GetSection(NetraWebSocketOptions.SectionName).GetChildren())
        {
            OptionSetting? setting = OptionSettings.All.FirstOrDefault(one => string.Equals(one.Key, section.Key, StringComparison.OrdinalIgnoreCase));
            if (setting is null)
            {
                options.ConfigurationProblems.Add(
                    $"{NetraWebSocketOptions.SectionName}:{LogText.Clean(section.Key)} is no setting; "
                    + $"the settings are {string.Join(", ", OptionSettings.All.Select(one => one.Key))}.");
            }
            else if (!setting.Read(options, section))
            {
                options.ConfigurationProblems.Add(setting.Problem(section.Value ?? string.Empty));
            }
        }
    }
}
