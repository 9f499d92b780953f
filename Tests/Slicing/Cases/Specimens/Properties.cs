namespace Specimens;

public class Request
{
    public string? Authorization { get; set; }

    public string Path { get; set; } = "";

    public Headers Headers { get; set; } = new();
}

public class Headers
{
    public string? TraceId { get; set; }

    public string Host { get; set; } = "";
}

public static class Properties
{
    [Unsafe]
    public static string NullableProperty(Request request) => request.Authorization!.Substring(7);

    [Unsafe]
    public static string NullablePropertyWithPrefixUnchecked(Request request)
    {
        var header = request.Authorization ?? throw new Refused();
        return header["Bearer ".Length..];
    }

    [Safe]
    public static string NullablePropertyWithPrefixChecked(Request request)
    {
        var header = request.Authorization;
        if (header == null || !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            throw new Refused();
        }

        return header["Bearer ".Length..];
    }

    [Safe]
    public static string PropertyCheckedInPlace(Request request) =>
        request.Authorization is not null && request.Authorization.StartsWith("Bearer ", StringComparison.Ordinal) ? request.Authorization[7..] : "";

    [Unsafe]
    public static string PropertyCheckedForAShorterPrefix(Request request) =>
        request.Authorization is not null && request.Authorization.StartsWith("Basic ", StringComparison.Ordinal) ? request.Authorization[7..] : "";

    [Unsafe]
    public static string PropertyAssignedAfterTheGuard(Request request, string path)
    {
        if (request.Path.Length < 4)
        {
            return "";
        }

        request.Path = path;
        return request.Path[..4];
    }

    [Safe]
    public static string OtherPropertyAssignedAfterTheGuard(Request request, string host)
    {
        if (request.Path.Length < 4)
        {
            return "";
        }

        request.Headers.Host = host;
        return request.Path[..4];
    }

    [Unsafe]
    public static string ParentReplacedAfterTheGuard(Request request, Headers headers)
    {
        if (request.Headers.Host.Length < 4)
        {
            return "";
        }

        request.Headers = headers;
        return request.Headers.Host[..4];
    }

    [Unsafe]
    public static string NestedNullableProperty(Request request) => request.Headers.TraceId![..16];

    [Unsafe]
    public static string? NestedConditional(Request? request) => request?.Headers.TraceId?[..16];

    [Safe]
    public static string? NestedConditionalMeasured(Request? request) =>
        request?.Headers.TraceId is { Length: >= 16 } trace ? trace[..16] : null;

    [Unsafe]
    public static string ChangedThroughAnAlias(Request request, string path)
    {
        var same = request;
        if (request.Path.Length < 4)
        {
            return "";
        }

        same.Path = path;
        return request.Path[..4];
    }

    [Unsafe]
    public static string ChangedByACallee(Request request)
    {
        if (request.Path.Length < 4)
        {
            return "";
        }

        Shorten(request);
        return request.Path[..4];
    }

    [Safe]
    public static string AssignedALongValue(Request request)
    {
        request.Path = "/health";
        return request.Path[..7];
    }

    [Unsafe]
    public static string AssignedAShortValue(Request request)
    {
        request.Path = "/";
        return request.Path[..7];
    }

    [Unsafe]
    public static string LengthOfTheParentPathChecked(Request request) => request.Path.Length > 16 ? request.Headers.Host[..16] : "";

    [Safe]
    public static string CheckedAndReturnedEarly(Request request)
    {
        if (string.IsNullOrEmpty(request.Path))
        {
            return "";
        }

        if (request.Path[0] != '/')
        {
            return request.Path;
        }

        return request.Path.Substring(1);
    }

    static void Shorten(Request request) => request.Path = request.Path.Length > 2 ? request.Path[..2] : "";
}
