#nullable enable
namespace Soundness;

public class LambdaReadsAFieldChangedSince(string f)
{
    private string _f = f;

    public string Execute()
    {
        string r = "";
        if (_f.Length >= 4)
        {
            Action cut = () => { r += _f[..4]; };
            _f = "ab";
            cut();
        }

        return r;
    }
}
