#nullable enable
namespace Soundness;

public class LambdaChangesAField(string f)
{
    private string _f = f;

    private void Touch() => _f = "ab";

    public string Execute()
    {
        string r = "";
        if (_f == "abcdefgh")
        {
            Help.Run(() => Touch());
            r += _f[..8];
        }

        return r;
    }
}
