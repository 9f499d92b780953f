#nullable enable
namespace Soundness;

public class LengthOfWhatMayBeMissing : Holder
{
    private string? _g;

    public LengthOfWhatMayBeMissing(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, string? t, int n, int k)
    {
        string r = "";
        if (!(_g == null || _g.Length < 2))
        {
        }
        else
        {
            if (!(!(_g?.Length < 4) ? s.Length - 3 >= 0 : true))
            {
                r += s.Remove(k);
            }
        }
        return r;
    }
}
