using System.Diagnostics.CodeAnalysis;

namespace Netra;

/// <summary>
/// Stands in the log for an exception whose message holds characters that could forge a log: what a client sends often ends up
/// in such messages. It shows the same types, messages and stack traces, cleaned.
/// </summary>
internal sealed class LogSafeException : Exception
{
    private const int MaxMessageLength = 2000;
    private readonly string _text;
    private readonly string? _stackTrace;

    private LogSafeException(Exception original)
        : base($"{original.GetType()}: {LogText.Clean(original.Message, MaxMessageLength)}", OfInner(original.InnerException))
    {
        _text = $"{Message}{(InnerException is null ? null : $"{Environment.NewLine} ---> {InnerException}")}{Environment.NewLine}{original.StackTrace}";
        _stackTrace = original.StackTrace;
        HResult = original.HResult;
    }

    public override string? StackTrace => _stackTrace;

    public override string ToString() => _text;

    /// <summary>The exception itself, unless it is dangerous to show.</summary>
    [return: NotNullIfNotNull(nameof(exception))]
    public static Exception? Of(Exception? exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (IsDangerous(inner))
            {
                return new LogSafeException(exception!);
            }
        }

        return exception;
    }

    private static bool IsDangerous(Exception exception) =>
        exception.Message.Length > MaxMessageLength
        || LogText.IsDangerous(exception.Message)
        || (exception is AggregateException { InnerExceptions: { Count: > 1 } all } && all.Any(IsDangerous));

    private static LogSafeException? OfInner(Exception? inner) => inner is null ? null : new LogSafeException(inner);
}
