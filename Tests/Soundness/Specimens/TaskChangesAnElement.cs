#nullable enable
namespace Soundness;

public class TaskChangesAnElement : Holder
{
    public TaskChangesAnElement(string f, string? g) : base(f, g)
    {
    }

    public override void Touch()
    {
    }

    public string Execute(string s, string[] parts)
    {
        string r = "";
        if (parts.Length == 0 || parts[0].Length < 4) return r;
        async Task<int> Change()
        {
            await Task.Yield();
            parts[0] = s;
            return 1;
        }
        Task<int> change = Change();
        r += change.Result;
        r += parts[0][..4];
        return r;
    }
}
