namespace Specimens;

/// <summary>A context with a validating factory is created there and nowhere else.</summary>
public static class Factories
{
    [Unsafe("NETRA2001", Run = false)]
    public static TenantContext PastTheFactory(string userId, string tenant) => new(userId, tenant);

    [Unsafe("NETRA2001", Run = false)]
    public static TenantContext PastTheFactoryAfterChecks(string? userId, string? tenant)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userId);
        ArgumentException.ThrowIfNullOrWhiteSpace(tenant);
        return new TenantContext(userId, tenant);
    }

    [Unsafe("NETRA2003")]
    public static TenantContext PastTheFactoryWithABadMember(Profile profile, string tenant) => new(profile.UserId!, tenant);

    [Unsafe("NETRA2004")]
    public static TenantContext PastTheFactoryWithAnInventedMember(Profile profile, string tenant) => new(profile.UserId ?? "unknown", tenant);

    [Safe]
    public static TenantContext Created(Profile profile, string? tenant) => TenantContext.Create(profile.UserId, tenant);

    [Safe]
    public static TenantContext? Tried(Profile profile, string? tenant) =>
        TenantContext.TryCreate(profile.UserId, tenant, out var context) ? context : null;

    [Safe]
    public static TenantContext TriedOrThrown(Profile profile, string? tenant)
    {
        if (!TenantContext.TryCreate(profile.UserId, tenant, out var context))
        {
            throw new Refused();
        }

        return context;
    }

    [Unsafe("NETRA2006", Run = false)]
    public static TenantContext AnswerDropped(Profile profile, string? tenant)
    {
        TenantContext.TryCreate(profile.UserId, tenant, out var context);
        return context!;
    }

    [Unsafe("NETRA2006", Run = false)]
    public static TenantContext AnswerDiscarded(Profile profile, string? tenant)
    {
        _ = TenantContext.TryCreate(profile.UserId, tenant, out var context);
        return context!;
    }

    [Unsafe("NETRA2006", Run = false)]
    public static TenantContext UsedWhereItFailed(Profile profile, string? tenant)
    {
        if (TenantContext.TryCreate(profile.UserId, tenant, out var context))
        {
            throw new Refused();
        }

        return context!;
    }

    [Unsafe("NETRA2006", Run = false)]
    public static string UsedAfterALog(Profile profile, string? tenant)
    {
        if (!TenantContext.TryCreate(profile.UserId, tenant, out var context))
        {
            Console.Error.Write("");
        }

        return context!.UserId;
    }

    [Unsafe("NETRA2006", Run = false)]
    public static string AnswerInALocalThatNobodyReads(Profile profile, string? tenant)
    {
        var created = TenantContext.TryCreate(profile.UserId, tenant, out var context);
        return context!.UserId;
    }

    [Safe]
    public static TenantContext AnswerInALocal(Profile profile, string? tenant)
    {
        var created = TenantContext.TryCreate(profile.UserId, tenant, out var context);
        if (!created)
        {
            throw new Refused();
        }

        return context!;
    }

    [Safe]
    public static TenantContext TestedForNull(Profile profile, string? tenant)
    {
        TenantContext.TryCreate(profile.UserId, tenant, out var context);
        if (context is null)
        {
            throw new Refused();
        }

        return context;
    }

    [Safe(Run = false)]
    public static bool OnlyAsked(Profile profile, string? tenant) => TenantContext.TryCreate(profile.UserId, tenant, out _);

    [Safe(Run = false)]
    public static bool PassedOn(Profile profile, string? tenant, [NotNullWhen(true)] out TenantContext? context) =>
        TenantContext.TryCreate(profile.UserId, tenant, out context);

    [Safe]
    public static TenantContext? AnswerDecides(Profile profile, string? tenant, bool wanted) =>
        wanted && TenantContext.TryCreate(profile.UserId, tenant, out var context) ? context : null;

    [Unsafe("NETRA2001", Run = false)]
    public static class FactoryOfAnotherType
    {
        public static OrderContext Outside(string userId) => new(userId);

        public static OrderContext Inside(string? userId) => new OrderContextFactory().Create(userId);

        [ValidatedContext]
        public sealed class OrderContext(string userId)
        {
            public string UserId { get; } = userId;
        }

        public sealed class OrderContextFactory
        {
            public OrderContext Create(string? userId) =>
                string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new OrderContext(userId);
        }
    }

    [Safe]
    public static class FactoryOfAnotherTypeUsed
    {
        [Entry]
        public static RouteContext Make(string? userId) => new RouteContextFactory().Create(userId);

        [ValidatedContext]
        public sealed class RouteContext(string userId)
        {
            public string UserId { get; } = userId;
        }

        public sealed class RouteContextFactory
        {
            public RouteContext Create(string? userId) =>
                string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new RouteContext(userId);
        }
    }

    [Unsafe("NETRA2001", Run = false)]
    public static class FactoryByAttribute
    {
        public static CartContext Outside(string userId) => new(userId);

        [ContextFactory]
        public static CartContext ForUser(string? userId) =>
            string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new CartContext(userId);

        [ValidatedContext]
        public sealed class CartContext(string userId)
        {
            public string UserId { get; } = userId;
        }
    }

    [Safe]
    public static class FactoryByAttributeUsed
    {
        [Entry]
        public static MenuContext Outside(string? userId) => ForUser(userId);

        [ContextFactory]
        public static MenuContext ForUser(string? userId) =>
            string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new MenuContext(userId);

        [ValidatedContext]
        public sealed class MenuContext(string userId)
        {
            public string UserId { get; } = userId;
        }
    }

    [Unsafe("NETRA2001", Run = false)]
    public static class FactoryThatBeginsWithFrom
    {
        public static BillContext Outside(string userId) => new() { UserId = userId };

        [ValidatedContext]
        public sealed class BillContext
        {
            public required string UserId { get; init; }

            public static BillContext FromUser(string? userId) =>
                string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new BillContext { UserId = userId };
        }
    }

    [Unsafe("NETRA2001", Run = false)]
    public static class FactoryOfAnOption
    {
        public static SeatContext Outside(string userId) => new(userId);

        public static SeatContext Reserve(string? userId) =>
            string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new SeatContext(userId);

        [ValidatedContext]
        public sealed class SeatContext(string userId)
        {
            public string UserId { get; } = userId;
        }
    }

    [Unsafe("NETRA2003")]
    public static class FactoryThatValidatesNothing
    {
        [Entry]
        public static LaxContext Make(string? userId) => LaxContext.Create(userId!);

        [ValidatedContext]
        public sealed class LaxContext(string userId)
        {
            public string UserId { get; } = userId;

            public static LaxContext Create(string? userId) => new(userId!);
        }
    }

    [Unsafe("NETRA2001", "NETRA2002", Run = false)]
    public static class DefaultOfAStructWithAFactory
    {
        public static SlotContext None() => default;

        [ValidatedContext]
        public readonly record struct SlotContext(string UserId)
        {
            public static SlotContext Create(string? userId) =>
                string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new SlotContext(userId);
        }
    }

    [Unsafe("NETRA2001", Run = false)]
    public static class WithThatSetsARequiredMember
    {
        public static DeskContext Renamed(DeskContext desk, string userId) => desk with { UserId = userId };

        [ValidatedContext]
        public sealed record DeskContext(string UserId)
        {
            public static DeskContext Create(string? userId) =>
                string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new DeskContext(userId);
        }
    }

    [Safe]
    public static class WithThatSetsAnOptionalMember
    {
        [Entry]
        public static HallContext Named(HallContext hall, string? note) => hall with { Note = note };

        [ValidatedContext]
        public sealed record HallContext(string UserId)
        {
            public string? Note { get; init; }

            public static HallContext Create(string? userId) =>
                string.IsNullOrWhiteSpace(userId) ? throw new Refused() : new HallContext(userId);
        }
    }
}
