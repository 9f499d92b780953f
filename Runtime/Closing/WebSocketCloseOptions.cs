namespace Netra;

/// <summary>How a close is done.</summary>
public sealed class WebSocketCloseOptions
{
    private TimeSpan _timeout = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long the close may take, from 1 ms to 10 minutes; 5 s where nothing is said. A peer that has not answered by then is
    /// cut off.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromMilliseconds(1));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromMinutes(10));
            _timeout = value;
        }
    }

    /// <summary>The clock of <see cref="Timeout"/>.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Classifies failures; <see cref="CloseStatusMapper.Default"/> where nothing is said.</summary>
    public ICloseStatusMapper Mapper { get; init; } = CloseStatusMapper.Default;

    /// <summary>
    /// Writes the message that tells the client what happened before the socket closes. Null, which is the default, sends none:
    /// only the owner of the protocol knows what its clients can read.
    /// </summary>
    public IErrorMessageWriter? ErrorMessage { get; init; }

    internal static WebSocketCloseOptions Default { get; } = new();
}
