#nullable disable

namespace Specimens;

public class LegacyUser
{
    public string Name { get; set; }

    public string Email { get; set; }
}

public static class Oblivious
{
    [Unsafe]
    public static string FirstEight(string id) => id.Substring(0, 8);

    [Safe]
    public static string FirstEightMeasured(string id) => id != null && id.Length >= 8 ? id.Substring(0, 8) : id;

    [Unsafe]
    public static string ComparedWithNullAfterwards(string id)
    {
        var first = id.Substring(1);
        if (id == null)
        {
            return "";
        }

        return first;
    }

    [Unsafe]
    public static string NullIsHandledButNotLeft(string name)
    {
        if (name == null)
        {
            Log.Warn("no name");
        }

        return name.Substring(0, 1);
    }

    [Safe]
    public static string NullIsReplaced(string name)
    {
        if (string.IsNullOrEmpty(name))
        {
            name = "anonymous";
        }

        return name.Substring(0, 1);
    }

    [Unsafe]
    public static string PropertyOfALegacyType(LegacyUser user) => user == null ? "" : user.Name.Substring(0, 1);

    [Safe]
    public static string PropertyOfALegacyTypeMeasured(LegacyUser user) =>
        user != null && !string.IsNullOrEmpty(user.Name) ? user.Name.Substring(0, 1) : "";

    [Unsafe]
    public static string MailDomain(LegacyUser user)
    {
        if (user == null || user.Email == null)
        {
            return "";
        }

        return user.Email.Substring(user.Email.IndexOf('@'));
    }

    [Safe]
    public static string MailDomainChecked(LegacyUser user)
    {
        if (user == null || user.Email == null)
        {
            return "";
        }

        var at = user.Email.IndexOf('@');
        return at < 0 ? "" : user.Email.Substring(at);
    }

    [Unsafe]
    public static string AsCast(object value)
    {
        var text = value as string;
        return text.Substring(0, 1);
    }
}
