#nullable enable
namespace Soundness;

public class IteratorChangesALocalWhenEnumerated : Holder
{
    public IteratorChangesALocalWhenEnumerated(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, bool flag)
    {
        string r = "";
        string? x = null;
        IEnumerable<int> Numbers()
        {
            if (s.Length > 2)
            {
                x = null;
            }

            yield return 1;
        }

        var numbers = Numbers();
        x = s;
        foreach (int _ in numbers)
        {
        }

        r += x.Substring(0, 0);
        return r;
    }
}
