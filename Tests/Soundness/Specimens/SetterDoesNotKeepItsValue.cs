#nullable enable
namespace Soundness;

public class SetterDoesNotKeepItsValue(string f)
{
    private string _f = f;

    public string Name
    {
        get { return _f; }
        set { _f = value.Trim(); }
    }

    public string Execute(Box box)
    {
        string r = "";
        Name = $"{Name}-";
        r += Name[..1];
        r += box.Text[..4];
        return r;
    }
}
