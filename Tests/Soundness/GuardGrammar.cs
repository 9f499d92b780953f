namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Conditions: those that bound what is sliced, those that nearly do, and those that are about something else.</summary>
internal sealed class GuardGrammar(Draw draw, TextGrammar text)
{
    /// <summary>A condition as people write it before a slice.</summary>
    public Guard Any(Scope scope, bool mayFail = true)
    {
        Guard guard = draw.Below(12) switch
        {
            < 6 => OfLength(scope, mayFail),
            < 9 => OfPosition(scope, mayFail),
            9 => scope.Flags.Count == 0 ? OfLength(scope, mayFail) : draw.Of(scope.Flags),
            10 => OfSearch(scope, mayFail),
            _ => new Guard(Unrelated(scope)),
        };
        return draw.Below(14) switch
        {
            0 => new Guard($"{guard.Condition} && {Unrelated(scope)}", guard.Claims),
            1 => new Guard($"{Unrelated(scope)} && {guard.Condition}", guard.Claims),
            2 => new Guard($"({guard.Condition} || {Unrelated(scope)})", guard.Claims),
            3 => new Guard($"!(!({guard.Condition}) || {Unrelated(scope)})", guard.Claims),
            4 => new Guard($"({guard.Condition}) == true", guard.Claims),
            5 when OfLength(scope, mayFail) is var other => new Guard($"({guard.Condition} {draw.Of("&&", "&", "||")} {other.Condition})", [.. guard.Claims, .. other.Claims]),
            6 when OfLength(scope, mayFail) is var other => new Guard($"({guard.Condition} ? {other.Condition} : {draw.Of("false", "flag", "true")})", [.. guard.Claims, .. other.Claims]),
            _ => guard,
        };
    }

    public string Unrelated(Scope scope) => draw.Of(
        "flag",
        "!flag",
        $"n {draw.Of(">", "<", "!=", "==")} {text.Small()}",
        $"s.StartsWith({text.Literal()}, StringComparison.Ordinal)",
        "t != null",
        $"k == {(scope.Numbers.Count == 0 ? "1" : draw.Of(scope.Numbers))}");

    public Guard OfLength(Scope scope, bool mayFail)
    {
        Target target = Pick(scope, mayFail);
        int least = draw.Of(1, 2, 3, 4, 4, 4, 8);
        var claim = new Claim.AtLeast(target, least);
        if (!target.IsText)
        {
            return new Guard(Lengths(target.Length, least), claim);
        }

        string path = target.Path;
        string literal = "\"" + "abcdefgh"[..least] + "\"";
        string condition = target.MayBeNull
            ? draw.Below(16) switch
            {
                0 => $"{path} is {{ Length: >= {least} }}",
                1 => $"{path}?.Length >= {least}",
                2 => $"({path}?.Length ?? 0) >= {least}",
                3 => $"{path} != null && {Lengths(target.Length, least)}",
                4 => $"!({path} == null || {path}.Length < {least})",
                5 => $"{path} is not (null or {{ Length: < {least} }})",
                6 => $"{path}?.StartsWith({literal}, StringComparison.Ordinal) == true",
                7 => $"{path} is [{string.Join(", ", Enumerable.Repeat("_", least))}, ..]",
                8 => least == 4 ? $"Help.IsLong4({path})" : $"{path} is {{ Length: > {least - 1} and < 40 }}",
                9 => least == 8 ? $"Help.IsLong8({path})" : $"{path} is {{ Length: {least} }}",
                10 => least == 1 ? $"!string.IsNullOrEmpty({path})" : $"{path} == {literal}",
                11 => $"!({path}?.Length < {least})",
                12 => $"{path}?.StartsWith({literal}, StringComparison.Ordinal) != false",
                13 => $"({path} ?? \"\").Length >= {least}",
                14 => least == 1 ? $"!string.IsNullOrWhiteSpace({path})" : $"{path} switch {{ null => false, {{ Length: < {least} }} => false, _ => true }}",
                _ => $"(n > 2 ? {path}?.Length : {least}) >= {least}",
            }
            : draw.Below(12) switch
            {
                < 4 => Lengths(target.Length, least),
                4 => $"{path}.StartsWith({literal}, StringComparison.Ordinal)",
                5 => $"{path}.EndsWith({literal}, StringComparison.Ordinal)",
                6 => $"{path} is {{ Length: >= {least} }}",
                7 => $"{path} is [{string.Join(", ", Enumerable.Repeat("_", least))}, ..]",
                8 => least == 4 ? $"Help.IsLong4({path})" : $"{path} == {literal}",
                9 => least == 1 ? $"{path}.Contains(':')" : $"{path}.Contains({literal})",
                10 => least == 1 ? $"{path} != \"\"" : $"{path}.Length switch {{ < {least} => false, _ => true }}",
                _ => least == 8 ? $"Help.IsLong8({path})" : $"{path}.Length - {least} >= 0",
            };
        return new Guard(condition, claim);
    }

    private string Lengths(string length, int least)
    {
        // Now and then a guard is off by one, or means the other thing.
        int need = draw.Chance(6) ? least - 1 : least;
        return draw.Below(9) switch
        {
            0 => $"{length} > {need - 1}",
            1 => $"{need} <= {length}",
            2 => $"!({length} < {need})",
            3 => $"{length} is >= {need}",
            4 => $"{length} is >= {need} and < 50",
            5 => $"{length} == {need}",
            6 => $"{length} is not < {need}",
            _ => $"{length} >= {need}",
        };
    }

    private Guard OfPosition(Scope scope, bool mayFail)
    {
        Target target = Pick(scope, mayFail, needsValue: true);
        if (scope.Numbers.Count == 0 || target.MayBeNull)
        {
            return OfLength(scope, mayFail);
        }

        string position = draw.Of(scope.Numbers);
        string other = draw.Of(scope.Numbers);
        string length = target.Length;
        return draw.Below(9) switch
        {
            0 => new Guard($"{position} >= 0 && {position} <= {length}", new Claim.Within(target, position)),
            1 => new Guard($"(uint){position} <= (uint){length}", new Claim.Within(target, position)),
            2 => new Guard($"{position} > 0 && {position} < {length}", new Claim.Within(target, position)),
            3 => new Guard($"{position} is >= 0 and <= 4 && {length} >= 4", new Claim.Within(target, position)),
            4 => new Guard($"{position} <= {length}", new Claim.Within(target, position)),
            5 => new Guard($"{position} >= 0 && {position} <= {other} && {other} <= {length}", new Claim.Ordered(target, position, other)),
            6 => new Guard($"{position} >= 0 && {other} >= {position} && {length} > {other}", new Claim.Ordered(target, position, other)),
            7 => new Guard($"!({position} < 0 || {position} > {length})", new Claim.Within(target, position)),
            _ => new Guard($"{position} == {length}", new Claim.Within(target, position)),
        };
    }

    private Guard OfSearch(Scope scope, bool mayFail)
    {
        Target target = Pick(scope, mayFail, needsValue: true);
        if (!target.IsText || target.MayBeNull)
        {
            return OfPosition(scope, mayFail);
        }

        string search = $"{target.Path}.{draw.Of("IndexOf", "LastIndexOf")}({draw.Of("':'", "'a'", "\"ab\"")})";
        string name = scope.NewName("at");
        return new Guard($"{search} is {draw.Of(">= 0", "> 0", "not -1")} and var {name}", new Claim.Within(target, search));
    }

    private Target Pick(Scope scope, bool mayFail, bool needsValue = false)
    {
        Target[] targets = [.. scope.Targets.Where(target => (mayFail && !needsValue) || !target.MayBeNull)];
        return draw.Of(targets);
    }
}
