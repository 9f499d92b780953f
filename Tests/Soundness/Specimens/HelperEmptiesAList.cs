#nullable enable
namespace Soundness;

public class HelperEmptiesAList
{
    private readonly List<int> _items = [1, 2, 3];

    private void Empty() => _items.Clear();

    public string Execute()
    {
        string r = "";
        if (_items.Count >= 3)
        {
            Empty();
            r += _items.GetRange(0, 3).Count;
        }

        return r;
    }
}
