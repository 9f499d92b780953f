#nullable enable
namespace Soundness;

public class PropertyReadsWhatOnePathHasWritten : Holder
{
    private string _f;

    public PropertyReadsWhatOnePathHasWritten(string f, string? g) : base(f, g)
    {
        _f = f;
    }

    public string Name
    {
        get { return _f; }
    }

    public override void Touch()
    {
    }

    public string Execute(string s, int k)
    {
        string r = "";
        if (_f.Length >= 2)
        {
            _f = $"{s}-{k}--";
            r += Name[^3..];
        }
        r += Name[..2];
        return r;
    }
}
