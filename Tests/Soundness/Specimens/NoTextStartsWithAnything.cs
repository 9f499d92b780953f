#nullable enable
namespace Soundness;

public class NoTextStartsWithAnything : Holder
{
    public NoTextStartsWithAnything(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s)
    {
        string r = "";
        if (!(Maybe?.StartsWith("abc", StringComparison.Ordinal) != false)) throw new InvalidOperationException();
        if (Maybe?.Length >= 3)
        {
        }
        else
        {
            r += Maybe.AsSpan(0, 3).ToString();
        }
        return r;
    }
}
