#nullable enable
namespace Soundness;

public class CallClearsAMemberTwoConditionsDeep
{
    public string Execute(Box box, int n, int k)
    {
        string r = box.Note.Substring(0, 1);
        if (n < 2)
        {
            if (k < 2)
            {
                Help.Run(box.Clear);
            }

            r += "-";
        }

        r += box.Note[..0];
        return r;
    }
}
