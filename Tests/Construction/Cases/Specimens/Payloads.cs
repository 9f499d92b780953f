using System.Text.Json.Serialization;

namespace Specimens;

public sealed class JoinRequest
{
    public required string UserId { get; init; }
}

public sealed class OptionalJoinRequest
{
    public string? UserId { get; init; }
}

public sealed record JoinMessage([property: JsonPropertyName("UserId")] string UserId);

/// <summary>What JSON leaves in an object that says it is never null.</summary>
public static class Payloads
{
    [Unsafe("NETRA2003")]
    public static CallerContext RequiredMemberOfAPayload(Message message)
    {
        var join = JsonSerializer.Deserialize<JoinRequest>(message.Json)!;
        return new CallerContext(join.UserId, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NullableMemberOfAPayload(Message message) =>
        new(JsonSerializer.Deserialize<OptionalJoinRequest>(message.Json)!.UserId!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext RecordOfAPayload(Message message)
    {
        JoinMessage? join = JsonSerializer.Deserialize<JoinMessage>(message.Json);
        if (join is null)
        {
            throw new Refused();
        }

        return new CallerContext(join.UserId, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext NullIsNotBlank(Message message)
    {
        var join = JsonSerializer.Deserialize<JoinRequest>(message.Json)!;
        ArgumentNullException.ThrowIfNull(join.UserId);
        return new CallerContext(join.UserId, Ids.New());
    }

    [Safe]
    public static CallerContext PayloadChecked(Message message)
    {
        var join = JsonSerializer.Deserialize<JoinRequest>(message.Json);
        if (string.IsNullOrWhiteSpace(join?.UserId))
        {
            throw new Refused();
        }

        return new CallerContext(join.UserId, Ids.New());
    }

    [Safe]
    public static CallerContext PayloadCheckedByAPattern(Message message) =>
        JsonSerializer.Deserialize<OptionalJoinRequest>(message.Json) is { UserId: { } id } && id.Trim().Length > 0
            ? new CallerContext(id, Ids.New())
            : throw new Refused();

    [Unsafe("NETRA2003")]
    public static CallerContext ElementOfADocument(Message message)
    {
        using var document = JsonDocument.Parse(message.Json);
        return new CallerContext(document.RootElement.GetProperty("UserId").GetString()!, Ids.New());
    }

    [Safe]
    public static CallerContext ElementOfADocumentChecked(Message message)
    {
        using var document = JsonDocument.Parse(message.Json);
        var id = document.RootElement.GetProperty("UserId").GetString();
        return string.IsNullOrWhiteSpace(id) ? throw new Refused() : new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static async Task<CallerContext> Async(Message message)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(message.Json));
        var join = await JsonSerializer.DeserializeAsync<JoinRequest>(stream);
        return new CallerContext(join!.UserId, Ids.New());
    }

    [Safe]
    public static CallerContext MadeHere(string userId)
    {
        var join = new JoinRequest { UserId = userId };
        return new CallerContext(join.UserId, Ids.New());
    }
}
