#nullable enable
namespace Soundness;

public class HelperFillsAnArray
{
    public string Execute(string[] parts)
    {
        string r = "";
        if (parts.Length > 0 && parts[0].Length >= 4)
        {
            Help.Wipe(parts);
            r += parts[0][..4];
        }

        return r;
    }
}
