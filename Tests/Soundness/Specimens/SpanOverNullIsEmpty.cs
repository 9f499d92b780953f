#nullable enable
namespace Soundness;

public class SpanOverNullIsEmpty
{
    public string Execute(string? t)
    {
        string r = "";
        if (t == null || t.Length >= 4)
        {
            r += t.AsSpan()[..4].ToString();
        }

        return r;
    }
}
