namespace Netra;

/// <summary>Every key of the configuration section. A new option is a line here.</summary>
internal static class OptionSettings
{
    private const int Gibibyte = 1 << 30;

    public static IReadOnlyList<OptionSetting> All { get; } =
    [
        OptionSetting.Time(nameof(NetraWebSocketOptions.AuthenticationTimeout), o => o.AuthenticationTimeout, (o, v) => o.AuthenticationTimeout = v),
        OptionSetting.Time(nameof(NetraWebSocketOptions.ManagerTimeout), o => o.ManagerTimeout, (o, v) => o.ManagerTimeout = v),
        OptionSetting.Time(nameof(NetraWebSocketOptions.CloseTimeout), o => o.CloseTimeout, (o, v) => o.CloseTimeout = v),
        OptionSetting.Time(nameof(NetraWebSocketOptions.ErrorMessageTimeout), o => o.ErrorMessageTimeout, (o, v) => o.ErrorMessageTimeout = v),
        OptionSetting.Time(nameof(NetraWebSocketOptions.SendTimeout), o => o.SendTimeout, (o, v) => o.SendTimeout = v),
        OptionSetting.Time(nameof(NetraWebSocketOptions.KeepAliveInterval), o => o.KeepAliveInterval, (o, v) => o.KeepAliveInterval = v, mayBeZero: true),
        OptionSetting.Time(nameof(NetraWebSocketOptions.KeepAliveTimeout), o => o.KeepAliveTimeout, (o, v) => o.KeepAliveTimeout = v),
        OptionSetting.Number(nameof(NetraWebSocketOptions.MaxMessageBytes), 1, Gibibyte, o => o.MaxMessageBytes, (o, v) => o.MaxMessageBytes = v),
        OptionSetting.Number(nameof(NetraWebSocketOptions.SendQueueFrames), 1, 1_000_000, o => o.SendQueueFrames, (o, v) => o.SendQueueFrames = v),
        OptionSetting.Number(nameof(NetraWebSocketOptions.SendQueueBytes), 1, Gibibyte, o => o.SendQueueBytes, (o, v) => o.SendQueueBytes = v),
        OptionSetting.Number(nameof(NetraWebSocketOptions.MaxIdLength), 1, IdPolicy.LargestMaxLength, o => o.MaxIdLength, (o, v) => o.MaxIdLength = v),
        OptionSetting.Choice(nameof(NetraWebSocketOptions.ContextValidation), o => o.ContextValidation, (o, v) => o.ContextValidation = v),
        OptionSetting.Choice(nameof(NetraWebSocketOptions.RefusedAuthentication), o => o.RefusedAuthentication, (o, v) => o.RefusedAuthentication = v),
        OptionSetting.OneOf(nameof(NetraWebSocketOptions.ShutdownStatus), [1001, 1012], o => o.ShutdownStatus, (o, v) => o.ShutdownStatus = v),
        OptionSetting.List(
            nameof(NetraWebSocketOptions.AllowedOrigins),
            "a list of origins such as https://chat.example.com, or *",
            o => o.AllowedOrigins,
            OriginPolicy.IsOrigin),
        OptionSetting.List(
            nameof(NetraWebSocketOptions.SubProtocols),
            "a list of subprotocol names: letters, digits and !#$%&'*+-.^_`|~",
            o => o.SubProtocols,
            SubProtocol.IsName),
    ];
}
