namespace Specimens;

/// <summary>Context types that somebody can create incomplete, and those that nobody can.</summary>
public static class OpenTypes
{
    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class ConstructorThatValidatesNothing(string userId)
    {
        public string UserId { get; } = userId;
    }

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class ConstructorWithABodyThatValidatesNothing
    {
        public ConstructorWithABodyThatValidatesNothing(string userId)
        {
            UserId = userId;
        }

        public string UserId { get; }
    }

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class SettableMember
    {
        public string UserId { get; set; } = "";
    }

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class RequiredMemberIsNotValidated
    {
        public required string UserId { get; init; }
    }

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed record PositionalRecord(string UserId);

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public readonly record struct RecordStruct(string UserId);

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class OnlyOneMemberValidated
    {
        public OnlyOneMemberValidated(string userId, string runId)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(userId);
            UserId = userId;
            RunId = runId;
        }

        public string UserId { get; }

        public string RunId { get; }
    }

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class ValidatedButSettable
    {
        public ValidatedButSettable(string userId)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(userId);
            UserId = userId;
        }

        public string UserId { get; set; }
    }

    [Safe(Run = false)]
    [ValidatedContext]
    public sealed class ConstructorThatValidates
    {
        public ConstructorThatValidates(string userId, string runId)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(userId);
            ArgumentException.ThrowIfNullOrWhiteSpace(runId);
            UserId = userId;
            RunId = runId;
        }

        public string UserId { get; }

        public string RunId { get; }
    }

    [Safe(Run = false)]
    [ValidatedContext]
    public sealed class ConstructorThatValidatesByHand
    {
        public ConstructorThatValidatesByHand(string userId)
        {
            if (string.IsNullOrWhiteSpace(userId))
            {
                throw new ArgumentException("A user is needed.", nameof(userId));
            }

            UserId = userId;
        }

        public string UserId { get; }
    }

    [Safe(Run = false)]
    [ValidatedContext]
    public sealed class PrivateConstructor
    {
        PrivateConstructor(string userId) => UserId = userId;

        public string UserId { get; }

        public static PrivateConstructor Create(string? userId) =>
            string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new PrivateConstructor(userId);
    }

    [Safe(Run = false)]
    [ValidatedContext]
    public sealed class PrivateSetters
    {
        PrivateSetters()
        {
        }

        public string UserId { get; private set; } = "";

        public string? Note { get; set; }

        public static PrivateSetters Create(string? userId) =>
            string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new PrivateSetters { UserId = userId };
    }

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class ConstructorThatOnlyLogs
    {
        public ConstructorThatOnlyLogs(string userId)
        {
            Console.WriteLine(userId);
            UserId = userId;
        }

        public string UserId { get; }
    }

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class GenericAndOpen<T>
    {
        public required string UserId { get; init; }

        public T? Payload { get; init; }
    }

    [Unsafe("NETRA2007", Run = false)]
    [ValidatedContext]
    public sealed class FactoryBesideAnOpenConstructor(string userId)
    {
        public string UserId { get; } = userId;

        public static FactoryBesideAnOpenConstructor Create(string? userId) =>
            string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new FactoryBesideAnOpenConstructor(userId);
    }

    [Safe(Run = false)]
    [ValidatedContext]
    public sealed record RecordWithValidatedMembers
    {
        readonly string _userId = "";

        RecordWithValidatedMembers()
        {
        }

        public string UserId
        {
            get => _userId;
            init => _userId = string.IsNullOrWhiteSpace(value) ? throw new Refused() : value;
        }

        public static RecordWithValidatedMembers Create(string userId) => new() { UserId = userId };
    }

    [Safe(Run = false)]
    public sealed record NoContext(string UserId);

    [Safe(Run = false)]
    public sealed class NoContextEither
    {
        public string UserId { get; set; } = "";
    }
}
