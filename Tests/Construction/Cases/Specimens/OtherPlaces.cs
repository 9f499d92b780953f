namespace Specimens;

/// <summary>Contexts created where no statement stands: fields, properties, handlers, lazy values.</summary>
public static class OtherPlaces
{
    [Unsafe("NETRA2003")]
    public sealed class KeptInAField(Profile profile)
    {
        readonly CallerContext _caller = new(profile.UserId!, Ids.New());

        [Entry]
        public CallerContext Read() => _caller;
    }

    [Safe]
    public sealed class KeptInAFieldOfANonNull(Account account)
    {
        readonly CallerContext _caller = new(account.Id, Ids.New());

        [Entry]
        public CallerContext Read() => _caller;
    }

    [Unsafe("NETRA2003")]
    public sealed class SetInAConstructor
    {
        readonly CallerContext _caller;

        public SetInAConstructor(string? id)
        {
            _caller = new CallerContext(id!, Ids.New());
        }

        [Entry]
        public CallerContext Read() => _caller;
    }

    [Safe]
    public sealed class SetInAConstructorAfterACheck
    {
        readonly CallerContext _caller;

        public SetInAConstructorAfterACheck(string? id)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id);
            _caller = new CallerContext(id, Ids.New());
        }

        [Entry]
        public CallerContext Read() => _caller;
    }

    [Unsafe("NETRA2003")]
    public static CallerContext Lazy(string? id) => new Lazy<CallerContext>(() => new CallerContext(id!, Ids.New())).Value;

    [Unsafe("NETRA2003")]
    public static CallerContext Handler(HttpContext http)
    {
        Func<HttpContext, CallerContext> handler = request => new(request.Request.Query["user"].ToString(), Ids.New());
        return handler(http);
    }

    [Safe]
    public static CallerContext HandlerThatChecks(HttpContext http)
    {
        Func<HttpContext, CallerContext> handler = request =>
        {
            var id = request.Request.Query["user"].ToString();
            return string.IsNullOrWhiteSpace(id) ? throw new Refused() : new CallerContext(id, Ids.New());
        };
        return handler(http);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext? OptionalStruct(string? id)
    {
        ConnectionContext? connection = new ConnectionContext(id!, Ids.New());
        return new CallerContext(connection.Value.UserId, connection.Value.ConnectionId);
    }

    [Unsafe("NETRA2003")]
    public static List<CallerContext> InAQuery(Profile[] profiles) =>
        (from profile in profiles select new CallerContext(profile.UserId!, Ids.New())).ToList();

    [Safe]
    public static List<CallerContext> InAQueryWithAFilter(Profile[] profiles) =>
        (from profile in profiles
         where !string.IsNullOrWhiteSpace(profile.UserId)
         select new CallerContext(profile.UserId, Ids.New())).ToList();

    [Unsafe("NETRA2003")]
    public static IEnumerable<CallerContext> InAnIterator(string?[] ids)
    {
        foreach (var id in ids)
        {
            yield return new CallerContext(id!, Ids.New());
        }
    }

    [Unsafe("NETRA2003")]
    public static (CallerContext, int) InATuple(string? id) => (new CallerContext(id!, Ids.New()), 1);

    [Unsafe("NETRA2003")]
    public static CallerContext[] InACollection(string? id) => [new CallerContext(id!, Ids.New())];

    [Unsafe("NETRA2003")]
    public static CallerContext InAConditionalAssignment(CallerContext? caller, string? id)
    {
        caller ??= new CallerContext(id!, Ids.New());
        return caller;
    }

    [Safe]
    public static CallerContext InAConditionalAssignmentOfANonNull(CallerContext? caller, string id)
    {
        caller ??= new CallerContext(id, Ids.New());
        return caller;
    }
}
