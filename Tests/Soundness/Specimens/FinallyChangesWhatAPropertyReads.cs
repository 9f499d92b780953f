#nullable enable
namespace Soundness;

public class FinallyChangesWhatAPropertyReads(string f)
{
    private string _f = f;

    public string Head => _f;

    public string Execute()
    {
        string r = "";
        try
        {
            r += Head[..4];
        }
        finally
        {
            Help.Run(() => _f = "ab");
        }

        r += Head[..4];
        return r;
    }
}
