using System.Collections.Immutable;
using System.Reflection;

namespace Netra;

/// <summary>
/// Classifies failures by their type, the most derived type first. Immutable: <see cref="With{TException}(CloseDecision)"/> makes
/// a mapper that knows one type more.
/// </summary>
public sealed class CloseStatusMapper : ICloseStatusMapper
{
    private readonly ImmutableDictionary<Type, Func<Exception, CloseSituation, CloseDecision?>> _byType;

    private CloseStatusMapper(ImmutableDictionary<Type, Func<Exception, CloseSituation, CloseDecision?>> byType) => _byType = byType;

    /// <summary>The mapper that knows the runtime's own failures and those of the framework.</summary>
    public static CloseStatusMapper Default { get; } =
        KnownFailures.AddTo(new CloseStatusMapper(ImmutableDictionary<Type, Func<Exception, CloseSituation, CloseDecision?>>.Empty));

    /// <summary>A mapper that ends connections this way after a failure of this type, or of one derived from it.</summary>
    /// <typeparam name="TException">The type of failure; what was known of it before is replaced.</typeparam>
    /// <param name="decision">How connections end.</param>
    public CloseStatusMapper With<TException>(CloseDecision decision)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(decision);
        return With<TException>((_, _) => decision);
    }

    /// <summary>A mapper that asks this function about failures of this type, or of one derived from it.</summary>
    /// <typeparam name="TException">The type of failure; what was known of it before is replaced.</typeparam>
    /// <param name="decide">Returns null to leave the decision to what is known of the base type.</param>
    public CloseStatusMapper With<TException>(Func<TException, CloseSituation, CloseDecision?> decide)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(decide);
        return new CloseStatusMapper(_byType.SetItem(typeof(TException), (exception, situation) => decide((TException)exception, situation)));
    }

    /// <inheritdoc/>
    public CloseDecision Map(Exception exception, CloseSituation situation)
    {
        ArgumentNullException.ThrowIfNull(exception);
        for (Type? type = exception.GetType(); type is not null; type = type.BaseType)
        {
            CloseDecision? decision = _byType.TryGetValue(type, out var decide)
                ? decide(exception, situation)
                : KnownFailures.OfType(type.FullName);
            if (decision is not null)
            {
                return decision;
            }
        }

        return OnlyInner(exception) is { } inner ? Map(inner, situation) : CloseDecision.InternalError;
    }

    private static Exception? OnlyInner(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => only,
        TargetInvocationException or TypeInitializationException => exception.InnerException,
        _ => null,
    };
}
