using System.Text;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Statements: guards around and before slices, and the control flow that they stand in. One line each.</summary>
internal sealed class StatementGrammar
{
    private const int MaxDepth = 3;

    private readonly Draw _draw;
    private readonly TextGrammar _text;
    private readonly GuardGrammar _guards;
    private readonly SliceGrammar _slices;
    private readonly ChangeGrammar _changes;
    private readonly HelperGrammar _helpers;
    private readonly SequenceGrammar _sequences;

    public StatementGrammar(Draw draw, HelperGrammar helpers)
    {
        _draw = draw;
        _helpers = helpers;
        _text = new TextGrammar(draw);
        _guards = new GuardGrammar(draw, _text);
        _slices = new SliceGrammar(draw, _text);
        _changes = new ChangeGrammar(draw, _text, this);
        _sequences = new SequenceGrammar(draw, _text, _slices, _changes);
    }

    /// <summary>A few statements, the last of which slices something.</summary>
    public string Block(Scope scope, int length)
    {
        var block = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            block.AppendLine(Any(scope));
        }

        return block.AppendLine(Slice(scope)).ToString();
    }

    private string Any(Scope scope)
    {
        bool isDeep = scope.Depth >= MaxDepth;
        return _draw.Below(isDeep ? 50 : 100) switch
        {
            < 8 => Slice(scope),
            < 14 => NewText(scope),
            < 20 => NewNumber(scope),
            < 24 => NewFlag(scope),
            < 38 => _changes.Any(scope),
            < 46 => Leave(scope),
            < 49 => NewBuffer(scope),
            < 50 => _sequences.Any(scope),
            < 66 => If(scope),
            < 73 => Loop(scope),
            < 79 => Try(scope),
            < 85 => Switch(scope),
            < 90 => Function(scope),
            < 94 => _helpers.Call(scope, _guards),
            < 96 => Captured(scope),
            < 99 => _sequences.Any(scope),
            _ => $"{{\n{Block(scope.Nested(), 1)}}}",
        };
    }

    public string Slice(Scope scope)
    {
        if (_draw.Chance(15) && _guards.Any(scope, mayFail: false) is var guard)
        {
            Scope inner = scope.Nested();
            inner.Claims.AddRange(guard.Claims);
            return _draw.Below(3) switch
            {
                0 => $"r += {guard.Condition} ? {_slices.Any(inner)} : \"\";",
                1 => $"if ({guard.Condition}) r += {_slices.Any(inner)};",
                _ => $"r += !({guard.Condition}) ? \"\" : {_slices.Any(inner)};",
            };
        }

        return $"r += {_slices.Any(scope)};";
    }

    private string If(Scope scope)
    {
        Guard guard = _guards.Any(scope);
        Scope inner = scope.Nested();
        bool negated = _draw.Chance(25);
        if (!negated)
        {
            inner.Claims.AddRange(guard.Claims);
        }

        string then = $"if ({(negated ? $"!({guard.Condition})" : guard.Condition)})\n{{\n{Block(inner, _draw.Below(2))}}}";
        if (!negated && _draw.Chance(60))
        {
            return then;
        }

        Scope otherwise = scope.Nested();
        if (negated)
        {
            otherwise.Claims.AddRange(guard.Claims);
        }

        return $"{then}\nelse\n{{\n{Block(otherwise, _draw.Below(2))}}}";
    }

    /// <summary>What follows holds the guard, for whoever does not has left.</summary>
    private string Leave(Scope scope)
    {
        Guard guard = _guards.Any(scope);
        string[] exits = [.. new[] { scope.Exit, scope.Exit is null ? null : "throw new InvalidOperationException();", scope.InLoop ? "continue;" : null, scope.InLoop ? "break;" : null }.OfType<string>()];
        if (exits.Length == 0)
        {
            return If(scope);
        }

        scope.Claims.AddRange(guard.Claims);
        return _draw.Chance(8)
            ? $"Debug.Assert({guard.Condition});" is var assert && _draw.Chance(50) ? assert : $"if (!({guard.Condition})) {{ r += \"!\"; {_draw.Of(exits)} }}"
            : $"if (!({guard.Condition})) {_draw.Of(exits)}";
    }

    private string NewText(Scope scope)
    {
        string name = scope.NewName("x");
        bool mayBeNull = _draw.Chance(25);
        string value = mayBeNull ? _text.NullableText(scope) : _text.Text(scope);
        scope.Targets.Add(new Target(name) { MayBeNull = mayBeNull, CanBeAssigned = true, IsVariable = true });
        return $"string{(mayBeNull ? "?" : "")} {name} = {value};";
    }

    private string NewNumber(Scope scope)
    {
        string name = scope.NewName("i");
        Target[] sure = [.. scope.Targets.Where(target => !target.MayBeNull)];
        if (sure.Length > 0 && _draw.Chance(60))
        {
            Target target = _draw.Of(sure);
            string length = target.Length;
            string number = scope.Numbers.Count == 0 ? "2" : _draw.Of(scope.Numbers);
            string value = _draw.Below(target.IsText ? 12 : 7) switch
            {
                0 => $"Math.Min({_text.Small()}, {length})",
                1 => $"Math.Max(0, Math.Min({number}, {length}))",
                2 => $"Math.Clamp({number}, 0, {length})",
                3 => $"{length} / 2",
                4 => $"{length} >= 4 ? 4 : {length}",
                5 => $"{length} - Math.Min({_text.Small()}, {length})",
                6 => $"Math.Max({length} - 3, 0)",
                7 => $"{target.Path}.IndexOf({_text.Needle()})",
                8 => $"{target.Path}.LastIndexOf({_text.Needle()}) + 1",
                9 => $"{target.Path}.IndexOf({_text.Needle()}) is var j{name} && j{name} >= 0 ? j{name} : {_draw.Of("0", length)}",
                10 => $"{target.Path}.Length - {target.Path}.TrimStart().Length",
                _ => $"{target.Path}.TrimEnd().Length",
            };
            scope.Claims.Add(new Claim.Within(target, name));
            scope.Numbers.Add(name);
            return $"int {name} = {value};";
        }

        string plain = _text.Number(scope);
        scope.Numbers.Add(name);
        return $"int {name} = {plain};";
    }

    private string NewFlag(Scope scope)
    {
        Guard guard = _guards.Any(scope);
        string name = scope.NewName("b");
        scope.Flags.Add(new Guard(name, guard.Claims));
        return $"bool {name} = {guard.Condition};";
    }

    private string NewBuffer(Scope scope)
    {
        Target[] texts = [.. scope.Texts.Where(text => !text.MayBeNull)];
        string source = texts.Length == 0 ? "s" : _draw.Of(texts).Path;
        string name = scope.NewName("c");
        switch (_draw.Below(scope.IsAsync ? 3 : 5))
        {
            case 0:
                scope.Targets.Add(new Target(name, TargetKind.Array) { CanBeAssigned = true, IsVariable = true });
                return $"char[] {name} = {source}.ToCharArray();";
            case 1:
                int size = _text.Small();
                var array = new Target(name, TargetKind.Array) { CanBeAssigned = true, IsVariable = true };
                scope.Targets.Add(array);
                scope.Claims.Add(new Claim.AtLeast(array, size));
                return $"char[] {name} = new char[{size}];";
            case 2:
                scope.Targets.Add(new Target(name, TargetKind.List) { CanBeAssigned = true, IsVariable = true });
                return $"var {name} = new List<char>({source});";
            default:
                scope.Targets.Add(new Target(name, TargetKind.Span) { CanBeAssigned = true, IsVariable = true });
                Target[] nullable = [.. scope.Texts.Where(text => text.MayBeNull)];
                return $"ReadOnlySpan<char> {name} = {(nullable.Length > 0 && _draw.Chance(50) ? _draw.Of(nullable).Path : source)}{_draw.Of("", ".AsSpan()")};";
        }
    }

    private string Loop(Scope scope)
    {
        Scope inner = scope.Nested(isLoop: true);
        string index = scope.NewName("i");
        int times = _draw.Of(2, 3, 4);
        Target target = _draw.Of(scope.Targets.Where(target => !target.MayBeNull).DefaultIfEmpty(new Target("s")).ToArray());
        switch (_draw.Below(6))
        {
            case 0:
                inner.Numbers.Add(index);
                inner.Claims.Add(new Claim.Within(target, index));
                return $"for (int {index} = {_draw.Of("0", "1", "n")}, u{index} = 0; {index} {_draw.Of("<", "<", "<=")} {target.Length} && u{index} < 12; {index}++, u{index}++)\n{{\n{Block(inner, _draw.Below(2))}}}";
            case 1:
                Guard guard = _guards.Any(scope);
                inner.Claims.AddRange(guard.Claims);
                return $"for (int {index} = 0; {index} < {times} && {guard.Condition}; {index}++)\n{{\n{Block(inner, 1 + _draw.Below(2))}}}";
            case 2:
                Guard until = _guards.Any(scope);
                scope.Claims.AddRange(until.Claims);
                return $"int {index} = 0;\nwhile (!({until.Condition}))\n{{\nif (++{index} > {times}) {_draw.Of("break;", "return r;", "throw new InvalidOperationException();").Replace("return r;", scope.Exit ?? "break;").Replace("throw new InvalidOperationException();", scope.Exit is null ? "break;" : "throw new InvalidOperationException();")}\n{_changes.Any(inner)}\n}}";
            case 3:
                inner.Targets.Add(new Target("e" + index));
                return $"foreach (string e{index} in parts)\n{{\n{Block(inner, _draw.Below(2))}}}";
            case 4:
                return $"int {index} = 0;\ndo\n{{\n{Block(inner, 1)}}}\nwhile (++{index} < {times} && {_guards.Any(scope).Condition});";
            default:
                inner.Numbers.Add(index);
                return $"for (int {index} = {_draw.Of(0, 1)}, u{index} = 0; {index} < {times} && u{index} < 9; {index}++, u{index}++)\n{{\n{Block(inner, 1 + _draw.Below(2))}}}";
        }
    }

    private string Try(Scope scope)
    {
        string body = $"try\n{{\n{_changes.Any(scope.Nested())}\n{MayThrow(scope)}\n{Block(scope.Nested(), _draw.Below(2))}}}";
        string handler = $"catch ({_draw.Of("InvalidOperationException", "Exception", "FormatException")}){(_draw.Chance(15) ? " when (flag)" : "")}\n{{\n{Block(scope.Nested(), _draw.Below(2))}}}";
        string last = $"finally\n{{\n{(_draw.Chance(60) ? _changes.Any(scope.Nested(forbidsExit: true)) + "\n" : "")}{Block(scope.Nested(forbidsExit: true), 0)}}}";
        return _draw.Below(3) switch
        {
            0 => $"{body}\n{handler}",
            1 => $"{body}\n{last}",
            _ => $"{body}\n{handler}\n{last}",
        };
    }

    public string MayThrow(Scope scope) => _draw.Of(
        "Help.Throw(flag);",
        $"Help.Throw(n > {_text.Small()});",
        scope.Exit is null ? "Help.Throw(k == 3);" : $"if ({_guards.Any(scope).Condition}) throw new InvalidOperationException();",
        "r += int.Parse(s);");

    private string Switch(Scope scope)
    {
        Target target = _draw.Of(scope.Targets.Where(target => !target.MayBeNull).DefaultIfEmpty(new Target("s")).ToArray());
        int least = _draw.Of(1, 2, 4, 8);
        Scope inner = scope.Nested();
        inner.Claims.Add(new Claim.AtLeast(target, least));
        string condition = _guards.Any(scope).Condition;
        return _draw.Below(4) switch
        {
            0 => $"switch ({target.Length})\n{{\ncase >= {least} when {condition}:\n{Block(inner, 0)}break;\ncase {least - 1}:\n{Block(scope.Nested(), 0)}break;\ndefault:\n{_changes.Any(scope.Nested())}\nbreak;\n}}",
            1 => $"switch ({target.Length})\n{{\ncase < {least}:\n{_changes.Any(scope.Nested())}\nbreak;\ndefault:\n{Block(inner, 0)}break;\n}}",
            2 => $"switch (n)\n{{\ncase 1:\ncase 2:\n{_changes.Any(scope.Nested())}\ngoto case 3;\ncase 3:\n{Block(scope.Nested(), 0)}break;\n}}",
            _ => $"r += {target.Length} switch {{ {least - 1} => \"\", >= {least} => {new SliceGrammar(_draw, _text).Any(inner)}, _ => \"-\" }};",
        };
    }

    /// <summary>A lambda or local function that slices now or later.</summary>
    private string Function(Scope scope)
    {
        string name = scope.NewName("f");
        Scope inner = FunctionScope(scope);
        string body = Block(inner, _draw.Below(2));
        string change = _draw.Chance(50) ? _changes.Any(scope) + "\n" : "";
        string use = _draw.Chance(70) ? $"{name}();" : $"if ({_guards.Any(scope).Condition}) {name}();";
        return _draw.Below(4) switch
        {
            0 => $"Action {name} = () =>\n{{\n{body}}};\n{change}{use}",
            1 => $"void {name}()\n{{\n{body}}}\n{change}{use}",
            2 => $"IEnumerable<int> {name}()\n{{\n{body.Replace("return;", "yield break;")}yield return 1;\n}}\nvar q{name} = {name}();\n{change}foreach (int _ in q{name}) {{ }}",
            _ => $"async Task {name}()\n{{\nawait Task.Yield();\n{body}}}\nTask q{name} = {name}();\n{change}q{name}.GetAwaiter().GetResult();",
        };
    }

    public static Scope FunctionScope(Scope scope) => scope.Nested(isFunction: true).WithExit("return;");

    /// <summary>A pattern that names what it matches.</summary>
    private string Captured(Scope scope)
    {
        Target target = _draw.Of(scope.Texts.DefaultIfEmpty(new Target("s")).ToArray());
        string name = scope.NewName("p");
        int least = _draw.Of(1, 4, 8);
        var captured = new Target(name) { CanBeAssigned = true, IsVariable = true };
        Scope inner = scope.Nested();
        inner.Targets.Add(captured);
        inner.Claims.Add(new Claim.AtLeast(captured, least));
        inner.Claims.Add(new Claim.AtLeast(target, least));
        string condition = _draw.Of(
            $"{target.Path} is {{ Length: >= {least} }} {name}",
            $"{target.Path} is string {name} && {name}.Length >= {least}",
            $"{target.Path} is [_, .. var {name}] && {name}.Length >= {least}");
        return $"if ({condition})\n{{\n{Block(inner, _draw.Below(2))}}}";
    }
}
