namespace Netra.Analyzers.Tests.Soundness;

internal enum TargetKind
{
    Text,
    Array,
    List,
    Span,
}

/// <summary>Something that can be sliced, by the expression that names it.</summary>
internal sealed record Target(string Path, TargetKind Kind = TargetKind.Text)
{
    public bool MayBeNull { get; init; }

    public bool CanBeAssigned { get; init; }

    /// <summary>Whether it can be passed by reference: it is a variable.</summary>
    public bool IsVariable { get; init; }

    public string Length => Path + (Kind == TargetKind.List ? ".Count" : ".Length");

    public bool IsText => Kind == TargetKind.Text;
}

/// <summary>What a guard before seems to say; a slice made for it mostly is right, unless something came between.</summary>
internal abstract record Claim(Target Target)
{
    /// <summary>It has at least so many elements.</summary>
    public sealed record AtLeast(Target Target, int Length) : Claim(Target);

    /// <summary>The position lies within it, or at its end.</summary>
    public sealed record Within(Target Target, string Position) : Claim(Target);

    /// <summary>The first position is not behind the second, and both lie within it.</summary>
    public sealed record Ordered(Target Target, string First, string Second) : Claim(Target);
}

/// <summary>A condition, and what it seems to say where it holds.</summary>
internal sealed record Guard(string Condition, params IReadOnlyList<Claim> Claims);
