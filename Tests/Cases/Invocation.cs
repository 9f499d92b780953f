using System.Collections;
using System.Reflection;

namespace Netra.Analyzers.Tests.Cases;

/// <summary>What one call of a case came to.</summary>
public sealed record Invocation(object?[] Arguments, object? Result, Exception? Failure)
{
    internal static Invocation Of(MethodInfo entry, InputGrid.Input input)
    {
        object?[] arguments = [];
        try
        {
            var target = input.Target(); // its constructor may be what fails
            arguments = input.Arguments();
            return new Invocation(arguments, Completed(entry.Invoke(target, arguments)), Failure: null);
        }
        catch (Exception failure)
        {
            while (failure is TargetInvocationException or AggregateException or TypeInitializationException && failure.InnerException is { } cause)
            {
                failure = cause;
            }

            return new Invocation(arguments, Result: null, failure);
        }
    }

    /// <summary>A task is awaited and a sequence enumerated: what was deferred has then happened.</summary>
    static object? Completed(object? result)
    {
        switch (result)
        {
            case Task task:
                task.Wait();
                return task.GetType().GetProperty(nameof(Task<object>.Result))?.GetValue(task);
            case ValueTask task:
                task.AsTask().Wait();
                return null;
            case ValueTask<string> task:
                return task.AsTask().GetAwaiter().GetResult();
            case IAsyncEnumerable<string> sequence:
                return sequence.ToBlockingEnumerable().ToArray();
            case IEnumerable sequence and not string:
                return sequence.Cast<object?>().ToArray();
            default:
                return result;
        }
    }
}
