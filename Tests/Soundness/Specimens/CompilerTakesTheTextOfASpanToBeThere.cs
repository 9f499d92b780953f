#nullable enable
namespace Soundness;

public class CompilerTakesTheTextOfASpanToBeThere : Holder
{
    public CompilerTakesTheTextOfASpanToBeThere(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(Account account)
    {
        string r = ((ReadOnlySpan<char>)account.Name)[..0].ToString();
        r += account.Name.Remove(0);
        return r;
    }
}
