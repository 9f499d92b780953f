#nullable enable
namespace Soundness;

public class NestedLoopsTakeManyPasses : Holder
{
    public NestedLoopsTakeManyPasses(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, string[] parts, int n)
    {
        string r = "";
        for (int i = 0, rounds = 0; i < 4 && rounds < 9; i++, rounds++)
        {
            int j = 0;
            do
            {
                r += s.Substring(0, 4);
            }
            while (++j < 4 && !(i < 0 || i > parts.Length) == true);
            s += ":";
        }
        return r;
    }
}
