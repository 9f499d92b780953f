#nullable enable
namespace Soundness;

public class IteratorRunsAfterAChange
{
    public string Execute(List<int> items, int n, int k)
    {
        string r = "";
        if (n > 0 && n < items.Count)
        {
            IEnumerable<int> Later()
            {
                r += items.GetRange(0, n).Count;
                yield return 1;
            }

            IEnumerable<int> later = Later();
            n = k;
            foreach (int _ in later)
            {
            }
        }

        return r;
    }
}
