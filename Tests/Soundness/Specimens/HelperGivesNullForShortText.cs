#nullable enable
namespace Soundness;

public class HelperGivesNullForShortText : Holder
{
    public HelperGivesNullForShortText(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s)
    {
        string? note = Help.LongOrNull(s);
        return Help.IsLong4(note) ? note[..3] : s[..^1];
    }
}
