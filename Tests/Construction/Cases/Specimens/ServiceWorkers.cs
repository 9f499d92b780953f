using System.Collections.Concurrent;

namespace Specimens;

/// <summary>Background workers: settings, queues and messages say for whom a job runs.</summary>
public static class ServiceWorkers
{
    [Unsafe("NETRA2003")]
    public static JobContext SectionOfTheConfiguration(IConfiguration configuration) =>
        new() { UserId = configuration.GetSection("user").Value!, RunId = Ids.New() };

    [Safe]
    public static JobContext SectionRequired(IConfiguration configuration)
    {
        var user = configuration.GetSection("user").Value;
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        return new JobContext { UserId = user, RunId = Ids.New() };
    }

    [Unsafe("NETRA2004")]
    public static CallerContext DefaultWorker(IConfiguration configuration) => new(configuration["user"] ?? "default", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext DefaultOfTheBinder(IConfiguration configuration) =>
        new(configuration.GetValue("user", "worker")!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext Variable(string requestId)
    {
        var user = Environment.GetEnvironmentVariable("NETRA_WORKER_USER")!;
        return new CallerContext(user, requestId);
    }

    [Unsafe("NETRA2003")]
    public static JobContext AnswerOfTheLookUpDropped(Dictionary<string, string> owners, string job)
    {
        owners.TryGetValue(job, out var owner);
        return new JobContext { UserId = owner!, RunId = Ids.New() };
    }

    [Safe]
    public static List<JobContext> JobsWithoutAnOwnerSkipped(Dictionary<string, string> owners, string[] jobs)
    {
        var contexts = new List<JobContext>();
        foreach (var job in jobs)
        {
            if (!owners.TryGetValue(job, out var owner) || string.IsNullOrWhiteSpace(owner))
            {
                continue;
            }

            contexts.Add(new JobContext { UserId = owner, RunId = Ids.New() });
        }

        return contexts;
    }

    public sealed class Envelope
    {
        public required string UserId { get; init; }

        public string Body { get; init; } = "";
    }

    [Unsafe("NETRA2003")]
    public static class ReadByAnotherClass
    {
        [Entry]
        public static CallerContext Make(Message message) => new(Reader.Read(message.Json).UserId, Ids.New());

        static class Reader
        {
            public static Envelope Read(string json) => JsonSerializer.Deserialize<Envelope>(json) ?? throw new Refused();
        }
    }

    [Safe]
    public static class ReadByAnotherClassAndChecked
    {
        [Entry]
        public static CallerContext Make(Message message)
        {
            var envelope = Reader.Read(message.Json);
            return string.IsNullOrWhiteSpace(envelope.UserId) ? throw new Refused() : new CallerContext(envelope.UserId, Ids.New());
        }

        static class Reader
        {
            public static Envelope Read(string json) => JsonSerializer.Deserialize<Envelope>(json) ?? throw new Refused();
        }
    }

    public sealed record Order(string UserId, int Amount);

    /// <summary>Comes out of data only, and nobody looks at it.</summary>
    public sealed record Parcel(string UserId, int Weight);

    [Unsafe("NETRA2003")]
    public static class TakenOutOfAQueue
    {
        [Entry]
        public static CallerContext Make(Message message)
        {
            var queue = new ConcurrentQueue<Parcel>();
            queue.Enqueue(JsonSerializer.Deserialize<Parcel>(message.Json)!);
            return Next(queue);
        }

        static CallerContext Next(ConcurrentQueue<Parcel> queue) =>
            queue.TryDequeue(out var parcel) ? new CallerContext(parcel.UserId, Ids.New()) : throw new Refused();
    }

    /// <summary>Comes out of data, and is checked before it is queued.</summary>
    public sealed record Letter(string UserId);

    [Safe]
    public static class CheckedBeforeTheQueue
    {
        [Entry]
        public static CallerContext Make(Message message)
        {
            var queue = new ConcurrentQueue<Letter>();
            var letter = JsonSerializer.Deserialize<Letter>(message.Json)!;
            if (string.IsNullOrWhiteSpace(letter.UserId))
            {
                throw new Refused();
            }

            queue.Enqueue(letter);
            return Next(queue);
        }

        static CallerContext Next(ConcurrentQueue<Letter> queue) =>
            queue.TryDequeue(out var letter) ? new CallerContext(letter.UserId, Ids.New()) : throw new Refused();
    }

    /// <summary>Comes out of data for others; here it is made by hand.</summary>
    public sealed record Note(string UserId);

    [Safe]
    public static class MadeByHandToo
    {
        [Entry]
        public static CallerContext Make(string userId)
        {
            var queue = new ConcurrentQueue<Note>();
            queue.Enqueue(new Note(userId));
            return Next(queue);
        }

        public static Note? Read(string json) => JsonSerializer.Deserialize<Note>(json);

        static CallerContext Next(ConcurrentQueue<Note> queue) =>
            queue.TryDequeue(out var note) ? new CallerContext(note.UserId, Ids.New()) : throw new Refused();
    }

    [Unsafe("NETRA2003")]
    public static class HandledByAnotherMethod
    {
        [Entry]
        public static CallerContext Make(Message message) => Handle(JsonSerializer.Deserialize<Order>(message.Json)!);

        static CallerContext Handle(Order order) => new(order.UserId, Ids.New());
    }

    [Safe]
    public static class HandledAfterAValidation
    {
        [Entry]
        public static CallerContext Make(Message message)
        {
            var order = JsonSerializer.Deserialize<Order>(message.Json)!;
            Validate(order);
            return new CallerContext(order.UserId, Ids.New());
        }

        static void Validate(Order order)
        {
            if (string.IsNullOrWhiteSpace(order.UserId))
            {
                throw new Refused();
            }
        }
    }

    /// <summary>Has the shape of a payload, but is only made here.</summary>
    public sealed record WorkItem(string UserId, int Attempt);

    [Safe]
    public static CallerContext OwnWorkItem(WorkItem item) => new(item.UserId, Ids.New());

    [Unsafe("NETRA2002")]
    public static JobContext RunSetForRetriesOnly(string userId, int attempt)
    {
        var job = new JobContext { UserId = userId };
        job.Attempt = attempt;
        if (attempt > 0)
        {
            job.RunId = Ids.New();
        }

        return job;
    }

    [Unsafe("NETRA2003")]
    public static JobContext FilledStepByStepWithANull(Profile profile, int attempt)
    {
        var job = new JobContext();
        job.Attempt = attempt;
        job.RunId = Ids.New();
        job.UserId = profile.UserId!;
        return job;
    }

    [Safe]
    public static JobContext FilledStepByStep(Account account, int attempt)
    {
        var job = new JobContext();
        job.Attempt = attempt;
        job.RunId = Ids.New();
        job.UserId = account.Id;
        return job;
    }

    [Safe]
    public static class CompletedByItsCaller
    {
        [Entry]
        public static JobContext Make(string userId)
        {
            var job = Start(userId);
            job.RunId = Ids.New();
            return job;
        }

        static JobContext Start(string userId) => new() { UserId = userId };
    }

    [Unsafe("NETRA2003")]
    public static class ProfileThatNobodyFound
    {
        [Entry]
        public static async Task<CallerContext> Make(Profile[] profiles, string name)
        {
            var profile = await FindAsync(profiles, name);
            return new CallerContext(profile?.UserId!, Ids.New());
        }

        static Task<Profile?> FindAsync(Profile[] profiles, string name) =>
            Task.FromResult(profiles.FirstOrDefault(profile => profile.UserId == name));
    }

    [Safe]
    public static class ProfileFound
    {
        [Entry]
        public static async Task<CallerContext> Make(Profile[] profiles, string name)
        {
            var profile = await FindAsync(profiles, name) ?? throw new Refused();
            return profile.UserId is { Length: > 0 } user && !string.IsNullOrWhiteSpace(user) ? new CallerContext(user, Ids.New()) : throw new Refused();
        }

        static Task<Profile?> FindAsync(Profile[] profiles, string name) =>
            Task.FromResult(profiles.FirstOrDefault(profile => profile.UserId == name));
    }

    [Safe]
    public static CallerContext ServiceAccountOfTheWorker(string requestId) => new(WorkerAccounts.Billing, requestId);

    static class WorkerAccounts
    {
        public const string Billing = "svc-billing";
    }
}
