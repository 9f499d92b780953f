#nullable enable
namespace Soundness;

public class ConstructorChangesAnotherObject
{
    private sealed class Eraser
    {
        public Eraser(Box box) => box.Text = "ab";
    }

    public string Execute(Box box)
    {
        string r = "";
        if (box.Text.Length >= 4)
        {
            _ = new Eraser(box);
            r += box.Text[..4];
        }

        return r;
    }
}
