#nullable enable
namespace Soundness;

public class NoNumberFailsAComparison : Holder
{
    public NoNumberFailsAComparison(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, string? t, int n)
    {
        string r = "";
        string? x = null;
        if ((n > 2 ? x?.Length : 4) >= 4) throw new InvalidOperationException();
        r += s[..3];
        return r;
    }
}
