using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Netra.Runtime.Tests.Infrastructure;

/// <summary>One entry of the log, as a provider sees it.</summary>
internal sealed record LogEntry(LogLevel Level, EventId Event, string Text, Exception? Exception)
{
    /// <summary>All that any provider would print.</summary>
    public string Printed => $"{Text}\n{Exception}";
}

/// <summary>Keeps the log, and lets a test wait for an entry instead of sleeping.</summary>
internal sealed class LogRecorder : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<LogEntry> _entries = [];
    private readonly Channel<LogEntry> _unread = Channel.CreateUnbounded<LogEntry>();

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    /// <summary>Only what the runtime itself logs.</summary>
    public IReadOnlyList<LogEntry> Named(string eventName) => [.. _entries.Where(entry => entry.Event.Name == eventName)];

    /// <summary>Waits for the next entry of that name which no earlier call has consumed.</summary>
    public async Task<LogEntry> WaitForAsync(string eventName)
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        await foreach (LogEntry entry in _unread.Reader.ReadAllAsync(patience.Token))
        {
            if (entry.Event.Name == eventName)
            {
                return entry;
            }
        }

        throw new InvalidOperationException("The log has ended.");
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var entry = new LogEntry(logLevel, eventId, formatter(state, exception), exception);
        _entries.Enqueue(entry);
        _unread.Writer.TryWrite(entry);
    }

    public void Dispose()
    {
    }
}
