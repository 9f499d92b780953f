#nullable enable
namespace Soundness;

public class LambdaChangesAPartOfATuple : Holder
{
    private (string Text, int Size) _slot = ("abcd", 4);

    public LambdaChangesAPartOfATuple(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, Account account)
    {
        _slot.Text = account.Id.PadLeft(8);
        Help.Run(() => { _slot.Text = s; });
        return _slot.Text[^8..];
    }
}
