#nullable enable
namespace Soundness;

public class CallChangesAPartOfATuple : Holder
{
    private (string Text, int Size) _slot = ("abcd", 4);

    public CallChangesAPartOfATuple(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
        _slot.Text = "ab";
    }

    public string Execute(string s)
    {
        string r = "";
        if (_slot.Text is [_, _, _, _, ..])
        {
            Touch();
            r += _slot.Text[..4];
        }
        return r;
    }
}
