using System.Text.Json;
using System.Text.RegularExpressions;

namespace Specimens;

/// <summary>Longer methods, as they stand in services.</summary>
public static class Backend
{
    [Unsafe]
    public static string MaskedMail(string mail)
    {
        var at = mail.IndexOf('@');
        var user = mail.Substring(0, at);
        var domain = mail.Substring(at + 1);
        return user[0] + "***@" + domain;
    }

    [Safe]
    public static string MaskedMailChecked(string mail)
    {
        var at = mail.IndexOf('@');
        if (at <= 0 || at == mail.Length - 1)
        {
            return "***";
        }

        var user = mail.Substring(0, at);
        var domain = mail.Substring(at + 1);
        return user[..1] + "***@" + domain;
    }

    [Unsafe]
    public static string PayloadOfAToken(string token)
    {
        var first = token.IndexOf('.');
        var last = token.LastIndexOf('.');
        return token[(first + 1)..last];
    }

    [Safe]
    public static string PayloadOfATokenChecked(string token)
    {
        var first = token.IndexOf('.');
        var last = token.LastIndexOf('.');
        if (first < 0 || last <= first)
        {
            throw new FormatException();
        }

        return token[(first + 1)..last];
    }

    [Unsafe]
    public static string VersionWithoutV(string tag)
    {
        var version = tag.Trim();
        if (version.StartsWith('v') || version.StartsWith('V'))
        {
            version = version[1..];
        }

        return version.Substring(0, version.IndexOf('.'));
    }

    [Safe]
    public static string VersionWithoutVChecked(string tag)
    {
        var version = tag.Trim();
        if (version.StartsWith('v') || version.StartsWith('V'))
        {
            version = version[1..];
        }

        var dot = version.IndexOf('.');
        return dot < 0 ? version : version.Substring(0, dot);
    }

    [Unsafe]
    public static string QueryParameter(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&'))
        {
            var at = pair.IndexOf('=');
            var key = pair[..at];
            if (key == "token")
            {
                return pair[(at + 1)..];
            }
        }

        return "";
    }

    [Safe]
    public static string QueryParameterChecked(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&'))
        {
            var at = pair.IndexOf('=');
            if (at < 0)
            {
                continue;
            }

            var key = pair[..at];
            if (key == "token")
            {
                return pair[(at + 1)..];
            }
        }

        return "";
    }

    [Unsafe]
    public static string LocalPartOfAPath(string path)
    {
        var normal = path.Replace('\\', '/').TrimEnd('/');
        var slash = normal.LastIndexOf('/');
        return normal.Substring(slash + 1, 3);
    }

    [Safe]
    public static string LocalPartOfAPathWhole(string path)
    {
        var normal = path.Replace('\\', '/').TrimEnd('/');
        var slash = normal.LastIndexOf('/');
        return normal.Substring(slash + 1);
    }

    [Unsafe]
    public static string RunIdFromAMessage(string json)
    {
        string? runId;
        try
        {
            runId = JsonSerializer.Deserialize<string>(json);
        }
        catch (JsonException)
        {
            runId = json;
        }

        return $"run_{runId![..8]}";
    }

    [Safe]
    public static string RunIdFromAMessageChecked(string json)
    {
        string? runId;
        try
        {
            runId = JsonSerializer.Deserialize<string>(json);
        }
        catch (JsonException)
        {
            runId = json;
        }

        return runId is { Length: >= 8 } ? $"run_{runId[..8]}" : "run";
    }

    [Unsafe]
    public static string CacheKey(string tenant, string user, string? region)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenant);
        ArgumentException.ThrowIfNullOrEmpty(user);
        var area = region ?? "eu";
        return $"{tenant[..1]}:{user[..4]}:{area}";
    }

    [Safe]
    public static string CacheKeyChecked(string tenant, string user, string? region)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenant);
        ArgumentException.ThrowIfNullOrEmpty(user);
        var area = region ?? "eu";
        return $"{tenant[..1]}:{(user.Length > 4 ? user[..4] : user)}:{area}";
    }

    [Unsafe]
    public static string MaskedCard(string number)
    {
        var digits = new string(number.Where(char.IsDigit).ToArray());
        return "**** " + digits.Substring(digits.Length - 4);
    }

    [Safe]
    public static string MaskedCardChecked(string number)
    {
        var digits = new string(number.Where(char.IsDigit).ToArray());
        if (digits.Length < 4)
        {
            return "****";
        }

        return "**** " + digits.Substring(digits.Length - 4);
    }

    [Unsafe]
    public static string ShortHash(string? commit) => string.IsNullOrWhiteSpace(commit) ? "dirty" : commit.Trim()[..7];

    [Safe]
    public static string ShortHashChecked(string? commit)
    {
        var hash = commit?.Trim();
        if (string.IsNullOrEmpty(hash))
        {
            return "dirty";
        }

        return hash.Length <= 7 ? hash : hash[..7];
    }

    [Unsafe]
    public static string FirstLine(string text) => text.Substring(0, text.IndexOf('\n'));

    [Safe]
    public static string FirstLineChecked(string text)
    {
        var end = text.IndexOf('\n');
        if (end >= 0)
        {
            text = text.Substring(0, end);
        }

        return text;
    }

    [Unsafe]
    public static string Hostname(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.IndexOf('/', Math.Min(start, url.Length));
        return end < 0 ? url[start..] : url[start..end];
    }

    [Safe]
    public static string HostnameChecked(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var end = url.IndexOf('/', start);
        return end < 0 ? url[start..] : url[start..end];
    }

    [Unsafe]
    public static string GroupOfAMatch(string text)
    {
        var match = Regex.Match(text, "id=([a-z0-9]*)");
        return match.Groups[1].Value[..4];
    }

    [Safe]
    public static string GroupOfAMatchChecked(string text)
    {
        var match = Regex.Match(text, "id=([a-z0-9]*)");
        var id = match.Groups[1].Value;
        return match.Success && id.Length >= 4 ? id[..4] : "";
    }

    [Safe(StrictOnly = true)]
    public static string BeforeAMatch(string text)
    {
        var match = Regex.Match(text, "[0-9]+");
        return match.Success ? text[..match.Index] : text;
    }

    [Unsafe]
    public static string ExtensionOfAnUpload(string fileName)
    {
        var extension = fileName[fileName.LastIndexOf('.')..];
        return extension.ToLowerInvariant();
    }

    [Safe]
    public static string ExtensionOfAnUploadChecked(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        if (dot == -1 || dot == fileName.Length - 1)
        {
            return "";
        }

        return fileName[(dot + 1)..].ToLowerInvariant();
    }

    [Unsafe]
    public static string Initials(string name)
    {
        var parts = name.Split(' ');
        return string.Concat(parts.Select(part => part.Substring(0, 1)));
    }

    [Safe]
    public static string InitialsChecked(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(parts.Select(part => part.Substring(0, 1)));
    }

    [Unsafe]
    public static string TimeOfALogLine(string line)
    {
        if (!line.StartsWith('['))
        {
            return "";
        }

        return line.Substring(1, 8);
    }

    [Safe]
    public static string TimeOfALogLineChecked(string line)
    {
        if (!line.StartsWith('[') || line.Length < 10)
        {
            return "";
        }

        return line.Substring(1, 8);
    }

    [Unsafe]
    public static string SecretInALog(Settings settings)
    {
        Log.Info("using key {Key}", settings.ApiKey?[..6]);
        return settings.Name;
    }

    [Safe]
    public static string SecretInALogChecked(Settings settings)
    {
        Log.Info("using key {Key}", settings.ApiKey is { Length: > 12 } key ? key[..6] : "***");
        return settings.Name;
    }

    [Unsafe]
    public static string NameOfTheSettings(Settings settings) => settings.Name.Length > 0 ? settings.Name[..3] : "";

    [Unsafe]
    public static string CursorOfAPage(string cursor, int size)
    {
        var parts = cursor.Split('|');
        if (parts.Length < 2)
        {
            throw new FormatException();
        }

        return parts[1][..4] + size;
    }

    [Safe]
    public static string CursorOfAPageChecked(string cursor, int size)
    {
        var parts = cursor.Split('|');
        if (parts.Length < 2 || parts[1].Length < 4)
        {
            throw new FormatException();
        }

        return parts[1][..4] + size;
    }

    [Unsafe]
    public static byte[] FrameHeader(byte[] frame)
    {
        if (frame.Length == 0)
        {
            return [];
        }

        return frame[..4];
    }

    [Safe]
    public static byte[] FrameHeaderChecked(byte[] frame)
    {
        if (frame.Length < 4)
        {
            return [];
        }

        return frame[..4];
    }

    [Safe]
    public static int FrameBody(byte[] frame)
    {
        if (frame.Length < 4)
        {
            return 0;
        }

        var span = frame.AsSpan();
        int length = span[3];
        return span.Length - 4 < length ? 0 : span.Slice(4, length).Length;
    }

    [Unsafe(Core = false)]
    public static int FrameBodyTrustsItsLength(byte[] frame)
    {
        if (frame.Length < 4)
        {
            return 0;
        }

        var span = frame.AsSpan();
        int length = span[3];
        return span.Slice(4, length).Length;
    }

    public sealed record Settings(string Name, string? ApiKey);
}

internal static class InternalBackend
{
    [Unsafe]
    internal static string ShortId(string id) => id[..8];

    [Unsafe]
    public static string ShortIdPublicInInternal(string id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return "none";
        }

        return id.Substring(0, 8);
    }

    [Safe]
    internal static string ShortIdMeasured(string id) => id.Length > 8 ? id[..8] : id;

    [Unsafe]
    private static string ShortIdPrivate(string? id) => id!.Substring(0, 8);

    [Unsafe]
    internal static string UpToTheColon(string id) => id[..id.IndexOf(':')];

    [Safe]
    internal static string UpToTheColonChecked(string id) => id.Contains(':') ? id[..id.IndexOf(':')] : id;
}
