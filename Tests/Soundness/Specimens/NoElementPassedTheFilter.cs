#nullable enable
namespace Soundness;

public class NoElementPassedTheFilter : Holder
{
    public NoElementPassedTheFilter(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, string[] parts)
    {
        string r = "";
        string? x = parts.FirstOrDefault(p => p.Length >= 4);
        if (!(x?.Length >= 4))
        {
            r += x.Remove(1);
        }
        return r;
    }
}
