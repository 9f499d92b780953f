namespace Specimens;

/// <summary>Validators, throwers, producers and builders of the same compilation.</summary>
public static class OwnHelpers
{
    [Safe]
    public static class Validator
    {
        [Entry]
        public static CallerContext Make(string? id) => IsUsable(id) ? new CallerContext(id, Ids.New()) : throw new Refused();

        static bool IsUsable([NotNullWhen(true)] string? id) => !string.IsNullOrWhiteSpace(id);
    }

    [Unsafe("NETRA2003")]
    public static class ValidatorThatForgetsBlanks
    {
        [Entry]
        public static CallerContext Make(string? id) => IsUsable(id) ? new CallerContext(id, Ids.New()) : throw new Refused();

        static bool IsUsable([NotNullWhen(true)] string? id) => id is not null;
    }

    [Unsafe("NETRA2003")]
    public static class ValidatorTurned
    {
        [Entry]
        public static CallerContext Make(string? id) => IsUsable(id) ? throw new Refused() : new CallerContext(id!, Ids.New());

        static bool IsUsable([NotNullWhen(true)] string? id) => !string.IsNullOrWhiteSpace(id);
    }

    [Safe]
    public static class Thrower
    {
        [Entry]
        public static CallerContext Make(string? id)
        {
            Require(id);
            return new CallerContext(id, Ids.New());
        }

        static void Require([NotNull] string? id)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                throw new Refused();
            }
        }
    }

    [Unsafe("NETRA2003")]
    public static class ThrowerOfAnother
    {
        [Entry]
        public static CallerContext Make(string? id, string? name)
        {
            Require(name);
            return new CallerContext(id!, Ids.New());
        }

        static void Require([NotNull] string? id)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                throw new Refused();
            }
        }
    }

    [Unsafe("NETRA2003")]
    public static class ThrowerOnNullOnly
    {
        [Entry]
        public static CallerContext Make(string? id)
        {
            Require(id);
            return new CallerContext(id, Ids.New());
        }

        static void Require([NotNull] string? id)
        {
            if (id is null)
            {
                throw new Refused();
            }
        }
    }

    [Safe]
    public static class Producer
    {
        [Entry]
        public static CallerContext Make(string? id) => new(Required(id), Ids.New());

        static string Required(string? id) => string.IsNullOrWhiteSpace(id) ? throw new Refused() : id;
    }

    [Unsafe("NETRA2003")]
    public static class ProducerThatTrims
    {
        [Entry]
        public static CallerContext Make(string? id) => new(Cleaned(id), Ids.New());

        static string Cleaned(string? id)
        {
            if (id is null)
            {
                throw new Refused();
            }

            return id.Trim();
        }
    }

    [Unsafe("NETRA2003")]
    public static class ProducerOfNull
    {
        [Entry]
        public static CallerContext Make(string id) => new(Find(id)!, Ids.New());

        static string? Find(string id) => id.StartsWith('a') ? id : null;
    }

    [Safe]
    public static class ProducerOfNullChecked
    {
        [Entry]
        public static CallerContext Make(string id)
        {
            var found = Find(id);
            return string.IsNullOrWhiteSpace(found) ? throw new Refused() : new CallerContext(found, Ids.New());
        }

        static string? Find(string id) => id.StartsWith('a') ? id : null;
    }

    [Unsafe("NETRA2003")]
    public static class BuilderGivenAnAbsentValue
    {
        [Entry]
        public static CallerContext Make(Profile profile) => Build(profile.UserId!);

        static CallerContext Build(string id) => new(id, Ids.New());
    }

    [Safe]
    public static class BuilderGivenANonNull
    {
        [Entry]
        public static CallerContext Make(Account account) => Build(account.Id);

        static CallerContext Build(string id) => new(id, Ids.New());
    }

    [Unsafe("NETRA2002")]
    public static class BuilderThatLeavesAMemberOut
    {
        [Entry]
        public static JobContext Make(string userId) => New(userId);

        static JobContext New(string userId)
        {
            var job = new JobContext();
            job.UserId = userId;
            return job;
        }
    }

    [Safe]
    public static class BuilderWhoseCallerAddsTheRest
    {
        [Entry]
        public static JobContext Make(string userId)
        {
            var job = New(userId);
            return job;
        }

        static JobContext New(string userId)
        {
            var job = new JobContext { UserId = userId };
            Number(job);
            return job;
        }

        static void Number(JobContext job) => job.RunId = Ids.New();
    }

    [Safe]
    public static class CheckedByItsConstructor
    {
        [Entry]
        public static CallerContext Make(string? id) => new(new UserId(id).Value, Ids.New());

        readonly struct UserId
        {
            public UserId(string? value)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(value);
                Value = value;
            }

            public string Value { get; }
        }
    }

    [Safe]
    public static class FluentBuilder
    {
        [Entry]
        public static CallerContext Make(string userId) => new Builder().For(userId).Build();

        sealed class Builder
        {
            string? _user;

            public Builder For(string user)
            {
                _user = user;
                return this;
            }

            public CallerContext Build() =>
                string.IsNullOrWhiteSpace(_user) ? throw new Refused() : new CallerContext(_user, Ids.New());
        }
    }

    [Unsafe("NETRA2003")]
    public static class FluentBuilderThatTrusts
    {
        [Entry]
        public static CallerContext Make(int n) => new Builder { Request = "r" + n }.Build();

        sealed class Builder
        {
            public string? User { get; set; }

            public string Request { get; set; } = "";

            public CallerContext Build() => new(User!, Request);
        }
    }
}
