namespace Netra.EndToEnd.Servers;

/// <summary>What a server has written so far.</summary>
internal sealed class ServerLog
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly List<string> _lines = [];

    public void Add(string? line)
    {
        if (line is not null)
        {
            lock (_lines)
            {
                _lines.Add(line);
            }
        }
    }

    /// <summary>The text once it holds <paramref name="words"/>: a log may be written after the client has its answer.</summary>
    public async Task<string> WithAsync(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!ToString().Contains(words, StringComparison.Ordinal))
        {
            if (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"The log does not hold '{words}':\n{this}");
            }

            await Task.Delay(20);
        }

        return ToString();
    }

    public override string ToString()
    {
        lock (_lines)
        {
            return string.Join('\n', _lines);
        }
    }
}
