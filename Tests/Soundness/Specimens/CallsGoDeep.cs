#nullable enable
namespace Soundness;

public class CallsGoDeep
{
    public string Execute(Box box)
    {
        string r = "";
        if (box.Text.Length >= 4)
        {
            Help.Deep(box);
            r += box.Text[..4];
        }

        return r;
    }
}
