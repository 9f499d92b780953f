#nullable enable
namespace Soundness;

public class SpanOfNoTextIsEmpty : Holder
{
    public SpanOfNoTextIsEmpty(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, string? t, int n, int k)
    {
        string r = "";
        Maybe = null;
        ReadOnlySpan<char> c = Maybe;
        r += c[k..].Length;
        r += s.Substring(n);
        return r;
    }
}
