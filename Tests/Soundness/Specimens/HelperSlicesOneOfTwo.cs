#nullable enable
namespace Soundness;

public class HelperSlicesOneOfTwo
{
    private static string Cut(bool first, string a, string b)
    {
        string c = first ? a : b;
        return c[..2];
    }

    public string Execute(string s, string[] parts, bool flag)
    {
        string r = "";
        if (parts[0].Length >= 2) r += Cut(flag, parts[0], s);
        return r;
    }
}
