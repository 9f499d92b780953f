namespace Netra;

/// <summary>Whether a caller may come in: a context, or why there is none.</summary>
internal sealed class Admission
{
    private Admission(UserExecutionContext? context, NetraException? failure)
    {
        Context = context;
        Failure = failure;
    }

    public UserExecutionContext? Context { get; }

    public NetraException? Failure { get; }

    public static Admission Of(UserExecutionContext context) => new(context, failure: null);

    public static Admission Refused(NetraException failure) => new(context: null, failure);
}
