using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Netra;

/// <summary>One key of the configuration: how it is read, what it may be, and how that is said to whoever wrote it.</summary>
/// <param name="Key">The name of the property.</param>
/// <param name="Allowed">What it may be, in words.</param>
/// <param name="Read">Takes the configured value; false where it cannot be understood.</param>
/// <param name="Shown">The current value, for a message.</param>
/// <param name="IsAllowed">Whether the current value is in its range.</param>
internal sealed record OptionSetting(
    string Key,
    string Allowed,
    Func<NetraWebSocketOptions, IConfigurationSection, bool> Read,
    Func<NetraWebSocketOptions, string> Shown,
    Func<NetraWebSocketOptions, bool> IsAllowed)
{
    public string FullKey => $"{NetraWebSocketOptions.SectionName}:{Key}";

    public string Problem(string value) => $"{FullKey} is '{LogText.Clean(value)}'; it must be {Allowed}.";

    public static OptionSetting Time(
        string key, Func<NetraWebSocketOptions, TimeSpan> get, Action<NetraWebSocketOptions, TimeSpan> set, bool mayBeZero = false)
    {
        TimeSpan least = mayBeZero ? TimeSpan.Zero : TimeSpan.FromMilliseconds(1);
        return new OptionSetting(
            key,
            $"a time from {least:c} to 00:10:00, written as hh:mm:ss",
            (options, section) => Take(TimeSpan.TryParse(section.Value, CultureInfo.InvariantCulture, out TimeSpan value), options, value, set),
            options => get(options).ToString("c", CultureInfo.InvariantCulture),
            options => get(options) >= least && get(options) <= TimeSpan.FromMinutes(10));
    }

    public static OptionSetting Number(
        string key, int least, int largest, Func<NetraWebSocketOptions, int> get, Action<NetraWebSocketOptions, int> set) => new(
            key,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {largest}"),
            (options, section) => Take(
                int.TryParse(section.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value), options, value, set),
            options => get(options).ToString(CultureInfo.InvariantCulture),
            options => get(options) >= least && get(options) <= largest);

    public static OptionSetting OneOf(
        string key, int[] values, Func<NetraWebSocketOptions, int> get, Action<NetraWebSocketOptions, int> set) =>
        Number(key, int.MinValue, int.MaxValue, get, set) with
        {
            Allowed = string.Join(" or ", values),
            IsAllowed = options => values.Contains(get(options)),
        };

    public static OptionSetting Choice<TEnum>(
        string key, Func<NetraWebSocketOptions, TEnum> get, Action<NetraWebSocketOptions, TEnum> set)
        where TEnum : struct, Enum => new(
            key,
            string.Join(" or ", Enum.GetNames<TEnum>()),
            (options, section) => Take(
                Enum.GetNames<TEnum>().Contains(section.Value, StringComparer.OrdinalIgnoreCase)
                    & Enum.TryParse(section.Value, ignoreCase: true, out TEnum value), options, value, set),
            options => get(options).ToString(),
            options => Enum.IsDefined(get(options)));

    public static OptionSetting List(
        string key, string allowed, Func<NetraWebSocketOptions, IList<string>> get, Func<string, bool> isAllowed) => new(
            key,
            allowed,
            (options, section) =>
            {
                foreach (IConfigurationSection item in section.GetChildren())
                {
                    get(options).Add(item.Value ?? string.Empty);
                }

                return section.Value is null or "";
            },
            options => string.Join(", ", get(options).Where(value => !isAllowed(value))),
            options => get(options).All(isAllowed));

    private static bool Take<T>(bool isUnderstood, NetraWebSocketOptions options, T value, Action<NetraWebSocketOptions, T> set)
    {
        if (isUnderstood)
        {
            set(options, value);
        }

        return isUnderstood;
    }
}
