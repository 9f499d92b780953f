#nullable enable
namespace Soundness;

public class TupleAssignmentAfterALambda
{
    public string Execute(string s, string[] parts)
    {
        string r = "";
        string x = s;
        if (x.Length >= 4)
        {
            Action cut = () => { r += x[..4]; };
            (x, s) = ("ab", x);
            cut();
        }

        return r;
    }
}
