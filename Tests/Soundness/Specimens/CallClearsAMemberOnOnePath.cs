#nullable enable
namespace Soundness;

public class CallClearsAMemberOnOnePath
{
    public string Execute(Box box, int n)
    {
        string r = box.Note.Substring(0, 1);
        if (n < 2)
        {
            Help.Run(box.Clear);
        }

        r += box.Note[..0];
        return r;
    }
}
