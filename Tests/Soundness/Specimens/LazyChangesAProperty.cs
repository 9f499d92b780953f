#nullable enable
namespace Soundness;

public class LazyChangesAProperty : Holder
{
    private string _f;

    public LazyChangesAProperty(string f, string? g) : base(f, g)
    {
        _f = f;
    }

    public override void Touch()
    {
    }

    public string Name
    {
        get { return _f; }
        set { _f = value; }
    }

    public string Execute(string s)
    {
        string r = "";
        var lazy = new Lazy<int>(() => { Name = Name.Replace("a", ""); return 1; });
        r += Name.Remove(4);
        r += lazy.Value;
        r += Name[4..];
        return r;
    }
}
