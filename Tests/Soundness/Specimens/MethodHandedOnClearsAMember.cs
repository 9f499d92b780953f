#nullable enable
namespace Soundness;

public class MethodHandedOnClearsAMember
{
    public string Execute(Box box)
    {
        string r = "";
        if (box.Note is { Length: >= 4 })
        {
            Help.Run(box.Clear);
            r += box.Note[..4];
        }

        return r;
    }
}
