namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Slices, as expressions that give text; nothing else in them can fail.</summary>
internal sealed class SliceGrammar(Draw draw, TextGrammar text)
{
    public string Any(Scope scope)
    {
        if (scope.Claims.Count > 0 && draw.Chance(85))
        {
            // The latest claims are the likeliest to be about what is at hand.
            int last = scope.Claims.Count - 1;
            return For(scope.Claims[Math.Max(0, last - draw.Below(draw.Chance(70) ? 2 : scope.Claims.Count))]);
        }

        Target target = draw.Of(scope.Targets);
        return draw.Chance(60) || scope.Numbers.Count == 0
            ? For(new Claim.AtLeast(target, text.Small()))
            : For(new Claim.Within(target, draw.Of(scope.Numbers)));
    }

    private string For(Claim claim) => claim switch
    {
        Claim.AtLeast { Target: var target, Length: var length } => Fixed(target, draw.Chance(4) ? length + 1 : draw.Chance(20) ? draw.Below(length + 1) : length),
        Claim.Within { Target: var target, Position: var position } => Positioned(target, position),
        Claim.Ordered { Target: var target, First: var first, Second: var second } => Between(target, first, second),
        _ => throw new NotSupportedException(),
    };

    private string Fixed(Target target, int length)
    {
        string path = target.Path;
        return target.Kind switch
        {
            TargetKind.List => $"{path}.GetRange(0, {length}).Count",
            TargetKind.Array => draw.Of($"{path}[..{length}].Length", $"{path}.AsSpan(0, {length}).Length", $"{path}[^{length}..].Length"),
            TargetKind.Span => draw.Of($"{path}[..{length}].Length", $"{path}.Slice({length}).Length", $"{path}[^{length}..].Length"),
            _ => draw.Of(
                $"{path}[..{length}]",
                $"{path}[..{length}]",
                $"{path}.Substring(0, {length})",
                $"{path}.Substring({length})",
                $"{path}[{length}..]",
                $"{path}[^{length}..]",
                $"{path}[..^{length}]",
                $"{path}.Remove({length})",
                $"{path}.Insert({length}, \"-\")",
                $"{path}.AsSpan(0, {length}).ToString()",
                $"{path}.AsSpan()[..{length}].ToString()",
                $"((ReadOnlySpan<char>){path})[..{length}].ToString()",
                $"{path}.AsSpan({length}).ToString()"),
        };
    }

    private string Positioned(Target target, string position)
    {
        string path = target.Path;
        return target.Kind switch
        {
            TargetKind.List => $"{path}.GetRange(0, {position}).Count",
            TargetKind.Array or TargetKind.Span => draw.Of($"{path}[..{position}].Length", $"{path}[{position}..].Length"),
            _ => draw.Of(
                $"{path}[..{position}]",
                $"{path}[{position}..]",
                $"{path}.Substring({position})",
                $"{path}.Substring(0, {position})",
                $"{path}[({position} + {draw.Of(0, 1, 1)})..]",
                $"{path}.Remove({position})",
                $"{path}.AsSpan({position}).ToString()"),
        };
    }

    private string Between(Target target, string first, string second)
    {
        string path = target.Path;
        return target.Kind switch
        {
            TargetKind.List => $"{path}.GetRange({first}, {second} - {first}).Count",
            TargetKind.Array or TargetKind.Span => $"{path}[{first}..{second}].Length",
            _ => draw.Of(
                $"{path}[{first}..{second}]",
                $"{path}.Substring({first}, {second} - {first})",
                $"{path}[{first}..]",
                $"{path}[..{second}]"),
        };
    }
}
