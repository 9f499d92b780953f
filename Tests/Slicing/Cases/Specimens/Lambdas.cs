namespace Specimens;

public static class Lambdas
{
    [Unsafe]
    public static string SliceOfTheLambdasParameter(string id)
    {
        Func<string, string> shorten = text => text[..8];
        return shorten(id);
    }

    [Safe]
    public static string SliceOfTheLambdasParameterMeasured(string id)
    {
        Func<string, string> shorten = text => text.Length > 8 ? text[..8] : text;
        return shorten(id);
    }

    [Unsafe]
    public static string SliceOfTheLambdasParameterMeasuredWrongly(string id)
    {
        Func<string, string> shorten = text => text.Length < 8 ? text[..8] : text;
        return shorten(id);
    }

    [Unsafe]
    public static string SliceOfACapturedText(string id)
    {
        Func<string> shorten = () => id[..8];
        return shorten();
    }

    [Safe]
    public static string SliceOfACapturedTextMeasuredBefore(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        Func<string> shorten = () => id[..8];
        return shorten();
    }

    [Unsafe]
    public static string CapturedTextChangesAfterTheGuard(string id, string other)
    {
        if (id.Length < 8)
        {
            return id;
        }

        Func<string> shorten = () => id[..8];
        id = other;
        return shorten();
    }

    [Unsafe]
    public static string GuardedAfterTheLambdaWasCalled(string id)
    {
        Func<string> shorten = () => id[..8];
        var prefix = shorten();
        if (id.Length < 8)
        {
            return id;
        }

        return prefix;
    }

    [Safe]
    public static string LambdaWithABody(string id)
    {
        Func<string, string> shorten = text =>
        {
            if (text.Length < 8)
            {
                return text;
            }

            return text[..8];
        };
        return shorten(id);
    }

    [Unsafe]
    public static string AnonymousMethod(string id)
    {
        Func<string, string> shorten = delegate(string text) { return text.Substring(0, 8); };
        return shorten(id);
    }

    [Unsafe]
    public static string LambdaGuardsTheOuterText(string id)
    {
        Func<string, string> shorten = text => id.Length >= 8 ? text[..8] : text;
        return shorten(id.Trim());
    }

    [Unsafe]
    public static string StaticLambda(string id)
    {
        Func<string, string> shorten = static text => text[^4..];
        return shorten(id);
    }

    [Unsafe]
    public static string LambdaChangesTheGuardedText(string id)
    {
        Action shrink = () => id = "";
        if (id.Length < 8)
        {
            return id;
        }

        shrink();
        return id[..8];
    }

    [Unsafe]
    public static string LazyValue(string id)
    {
        var lazy = new Lazy<string>(() => id[..8]);
        return lazy.Value;
    }
}
