namespace Specimens;

public static class Interpolations
{
    [Unsafe]
    public static string InAnInterpolation(string userId, int stamp) => $"ws_{userId[..8]}_{stamp}";

    [Safe]
    public static string InAnInterpolationMeasured(string userId, int stamp) => $"ws_{(userId.Length > 8 ? userId[..8] : userId)}_{stamp}";

    [Unsafe]
    public static string InAnInterpolationMeasuredWrongly(string userId, int stamp) => $"ws_{(userId.Length > 6 ? userId[..8] : userId)}_{stamp}";

    [Safe]
    public static string OfAnInterpolationLongEnough(string userId) => $"ws_thread_{userId}"[..10];

    [Unsafe]
    public static string OfAnInterpolationTooShort(string userId) => $"ws_{userId}"[..10];

    [Unsafe]
    public static string InAConcatenation(string userId) => "ws_" + userId.Substring(0, 8) + "_end";

    [Safe]
    public static string OfAConcatenationLongEnough(string userId) => ("ws_thread_" + userId)[..10];

    [Unsafe]
    public static string OfAConcatenationTooShort(string userId) => ("ws_" + userId).Substring(0, 10);

    [Safe]
    public static string OfAConcatenationWithTheMeasured(string userId) => userId.Length >= 7 ? ("ws_" + userId)[..10] : userId;

    [Unsafe]
    public static string OfAConcatenationWithTheMeasuredOffByOne(string userId) => userId.Length >= 6 ? ("ws_" + userId)[..10] : userId;

    [Unsafe]
    public static string InARawText(string userId) => $$"""{"user": "{{userId[..8]}}"}""";

    [Unsafe]
    public static string InStringFormat(string userId) => string.Format(CultureInfo.InvariantCulture, "ws_{0}", userId[..8]);

    [Unsafe]
    public static string InAStringBuilder(string userId) => new StringBuilder().Append("ws_").Append(userId, 0, 3).Append(userId[..8]).ToString();

    [Unsafe]
    public static string InANestedInterpolation(string? userId) => $"ws_{(userId is null ? "anon" : $"u_{userId[..4]}")}";

    [Safe]
    public static string InANestedInterpolationMeasured(string? userId) => $"ws_{(userId is { Length: >= 4 } ? $"u_{userId[..4]}" : "anon")}";

    [Unsafe]
    public static string NullInAConcatenationIsEmpty(string? userId) => (userId + "_")[..2];

    [Safe]
    public static string NullInAConcatenationIsEmptyAndCounted(string? userId) => (userId + "__")[..2];

    [Unsafe]
    public static string InTheArgumentOfAConstructor(string userId) => new Uri("http://host/" + userId[..3]).AbsoluteUri;

    [Unsafe]
    public static string InTheFormatOfANumber(string userId, int stamp) => $"{userId[..2]}:{stamp:D4}"[..7];
}
