#nullable enable
namespace Soundness;

public class TryAssignsForAWhile
{
    public string Execute(string s, bool flag)
    {
        string r = "";
        if (s.Length < 4) return r;
        string x = s;
        try
        {
            x = "ab";
            Help.Throw(flag);
            x = s;
        }
        catch (InvalidOperationException)
        {
            r += x[..4];
        }

        return r;
    }
}
