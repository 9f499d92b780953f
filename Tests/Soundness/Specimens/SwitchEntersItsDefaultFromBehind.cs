#nullable enable
namespace Soundness;

public class SwitchEntersItsDefaultFromBehind
{
    public string Execute(string s, int n, Account account)
    {
        string r = "";
        switch (s.Length)
        {
            case < 4:
                break;
            default:
                if (n == 4) r += account.Id.Substring(0, 2);
                break;
        }

        return r;
    }
}
