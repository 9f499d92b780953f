namespace Netra.Analyzers.Tests.Soundness;

/// <summary>What the statements at one place of a program can name.</summary>
internal sealed class Scope
{
    private readonly Names _names;

    public Scope()
        : this(new Names())
    {
    }

    private Scope(Names names) => _names = names;

    public List<Target> Targets { get; init; } = [];

    /// <summary>Integer variables.</summary>
    public List<string> Numbers { get; init; } = [];

    /// <summary>Boolean variables, with what they stand for when true.</summary>
    public List<Guard> Flags { get; init; } = [];

    public List<Claim> Claims { get; init; } = [];

    /// <summary>How many statements enclose this place.</summary>
    public int Depth { get; private init; }

    public int LoopDepth { get; private init; }

    /// <summary>Whether the body cannot have locals that live on the stack.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Whether <c>continue</c> and <c>break</c> mean something here.</summary>
    public bool InLoop { get; private init; }

    /// <summary>What leaves the body; none where nothing may.</summary>
    public string? Exit { get; init; } = "return r;";

    public IEnumerable<Target> Texts => Targets.Where(target => target.IsText);

    public string NewName(string kind) => _names.Next(kind);

    /// <summary>A nested block: what it declares is not seen outside.</summary>
    public Scope Nested(bool isLoop = false, bool isFunction = false, bool forbidsExit = false) => new(_names)
    {
        Targets = [.. isFunction ? Targets.Where(target => target.Kind != TargetKind.Span) : Targets],
        Numbers = [.. Numbers],
        Flags = [.. Flags],
        Claims = [.. Claims],
        Depth = Depth + 1,
        LoopDepth = LoopDepth + (isLoop ? 1 : 0),
        IsAsync = !isFunction && IsAsync,
        InLoop = !isFunction && !forbidsExit && (isLoop || InLoop),
        Exit = forbidsExit ? null : Exit,
    };

    /// <summary>The same place in a body that is left in another way.</summary>
    public Scope WithExit(string exit) => new(_names)
    {
        Targets = Targets,
        Numbers = Numbers,
        Flags = Flags,
        Claims = Claims,
        Depth = Depth,
        LoopDepth = LoopDepth,
        Exit = exit,
    };

    private sealed class Names
    {
        private int _last;

        public string Next(string kind) => kind + ++_last;
    }
}
