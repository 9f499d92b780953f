using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Specimens;

/// <summary>Middleware and endpoints: who is calling is read from the request.</summary>
public static class ServiceMiddleware
{
    [Unsafe("NETRA2003")]
    public static CallerContext KeptInTheItems(HttpContext http)
    {
        var subject = http.User.FindFirst(ClaimTypes.NameIdentifier)?.Value;
        var caller = new CallerContext(subject!, http.TraceIdentifier);
        http.Items["caller"] = caller;
        return caller;
    }

    [Safe]
    public static CallerContext? AnsweredWith401(HttpContext http)
    {
        var subject = http.User.FindFirst(ClaimTypes.NameIdentifier)?.Value;
        if (string.IsNullOrWhiteSpace(subject))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return null;
        }

        return new CallerContext(subject, http.TraceIdentifier);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext AnsweredWith401ButGoesOn(HttpContext http)
    {
        var subject = http.User.FindFirst(ClaimTypes.NameIdentifier)?.Value;
        if (string.IsNullOrWhiteSpace(subject))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return new CallerContext(subject!, http.TraceIdentifier);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext HeaderIsThere(HttpContext http) =>
        http.Request.Headers.ContainsKey("X-User-Id")
            ? new CallerContext(http.Request.Headers["X-User-Id"].ToString(), http.TraceIdentifier)
            : throw new Refused();

    [Unsafe("NETRA2003")]
    public static CallerContext AuthenticatedButUnnamed(HttpContext http)
    {
        if (http.User.Identity?.IsAuthenticated != true)
        {
            throw new Refused();
        }

        return new CallerContext(http.User.Identity.Name!, http.TraceIdentifier);
    }

    [Safe]
    public static CallerContext AuthenticatedAndIdentified(HttpContext http)
    {
        if (http.User is { Identity.IsAuthenticated: true } user
            && user.FindFirst("sub") is { Value: var subject }
            && !string.IsNullOrWhiteSpace(subject))
        {
            return new CallerContext(subject, http.TraceIdentifier);
        }

        throw new Refused();
    }

    [Unsafe("NETRA2004")]
    public static CallerContext SystemWhereNobody(HttpContext http)
    {
        var name = http.User.FindFirst("sub")?.Value;
        return new CallerContext(string.IsNullOrWhiteSpace(name) ? "system" : name, http.TraceIdentifier);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext TokenWithoutItsScheme(HttpContext http)
    {
        var token = http.Request.Headers.Authorization.ToString().Replace("Bearer ", "");
        return new CallerContext(token, http.TraceIdentifier);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext Cookie(HttpContext http) => new(http.Request.Cookies["user"]!, http.TraceIdentifier);

    [Unsafe("NETRA2003")]
    public static CallerContext CastRouteValue(HttpContext http) =>
        new((string)http.Request.RouteValues["user"]!, http.TraceIdentifier);

    [Safe]
    public static CallerContext RouteValueByAPattern(HttpContext http) =>
        http.Request.RouteValues["user"] is string user && user.Trim().Length > 0
            ? new CallerContext(user, http.TraceIdentifier)
            : throw new Refused();

    [Safe]
    public static ThreadScope HeaderWithAGuid(HttpContext http, string userId)
    {
        if (!Guid.TryParse(http.Request.Headers["X-User-Id"], out var thread) || thread == Guid.Empty)
        {
            throw new Refused();
        }

        return new ThreadScope { UserId = userId, ThreadId = thread };
    }

    [Unsafe("NETRA2003")]
    public static ThreadScope HeaderThatMayBeNoGuid(HttpContext http, string userId)
    {
        Guid.TryParse(http.Request.Headers["X-User-Id"], out var thread);
        return new ThreadScope { UserId = userId, ThreadId = thread };
    }

    [Unsafe("NETRA2004")]
    public static CallerContext FreshWhereNoGuid(HttpContext http) =>
        new(Guid.TryParse(http.Request.Headers["X-User-Id"], out var id) && id != Guid.Empty ? id.ToString() : Guid.NewGuid().ToString(), http.TraceIdentifier);

    [Safe]
    public static CallerContext FreshCorrelation(HttpContext http, string userId)
    {
        var correlation = http.Request.Headers["X-User-Id"].FirstOrDefault();
        if (string.IsNullOrWhiteSpace(correlation))
        {
            correlation = Guid.NewGuid().ToString("N");
        }

        return new CallerContext(userId, correlation);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext Baggage(string requestId) => new(Activity.Current?.GetBaggageItem("user")!, requestId);

    [Safe]
    public static CallerContext ActivityOrTrace(HttpContext http, string userId) =>
        new(userId, Activity.Current?.Id ?? http.TraceIdentifier);

    [Unsafe("NETRA2003")]
    public static CallerContext NamedGroup(string path)
    {
        var match = Regex.Match(path, "^/users/(?<user>[^/]+)$");
        return new CallerContext(match.Groups["user"].Value, Ids.New());
    }

    [Safe(Run = false)]
    public static CallerContext NamedGroupOfAMatch(string path) =>
        Regex.Match(path, "^/users/(?<user>\\w+)$") is { Success: true } match
            ? new CallerContext(match.Groups["user"].Value, Ids.New())
            : throw new Refused();

    [Unsafe("NETRA2009")]
    public static CallerContext PrincipalAsText(HttpContext http) => new($"{http.User}", http.TraceIdentifier);

    [Unsafe("NETRA2003")]
    public static class ConventionalMiddleware
    {
        [Entry]
        public static CallerContext Make(HttpContext http)
        {
            new UserMiddleware(_ => Task.CompletedTask).InvokeAsync(http).Wait();
            return (CallerContext)http.Items["caller"]!;
        }

        sealed class UserMiddleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext http)
            {
                string? user = null;
                if (http.Request.Headers.TryGetValue("X-User-Id", out var values))
                {
                    user = values;
                }

                http.Items["caller"] = new CallerContext(user!, http.TraceIdentifier);
                await next(http);
            }
        }
    }

    [Safe]
    public static class ConventionalMiddlewareThatRefuses
    {
        [Entry]
        public static CallerContext? Make(HttpContext http)
        {
            new UserMiddleware(_ => Task.CompletedTask).InvokeAsync(http).Wait();
            return (CallerContext?)http.Items["caller"];
        }

        sealed class UserMiddleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext http)
            {
                if (!http.Request.Headers.TryGetValue("X-User-Id", out var values) || values.ToString() is not { } user || string.IsNullOrWhiteSpace(user))
                {
                    http.Response.StatusCode = 401;
                    return;
                }

                http.Items["caller"] = new CallerContext(user, http.TraceIdentifier);
                await next(http);
            }
        }
    }
}
