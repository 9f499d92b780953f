#nullable enable
namespace Soundness;

public class MissingNumbersRelateNothing
{
    public string Execute(string s, string? t)
    {
        string r = "";
        int? n = t?.Length;
        if (!(n < 4) && !(s.Length < n))
        {
            r += s[..4];
        }

        return r;
    }
}
