#nullable enable
namespace Soundness;

public class TryChangesAPartOfATuple : Holder
{
    private (string Text, int Size) _slot = ("abcd", 4);

    public TryChangesAPartOfATuple(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, int k)
    {
        string r = "";
        if (k > 0 && k < _slot.Text.Length)
        {
            try
            {
                void Change() { _slot.Text = s.Split(':')[0]; }
                Change();
                r += int.Parse(s);
            }
            catch (Exception)
            {
                r += _slot.Text[k..];
            }
        }
        return r;
    }
}
