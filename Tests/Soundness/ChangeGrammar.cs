namespace Netra.Analyzers.Tests.Soundness;

/// <summary>What can come between a guard and a slice: assignments and calls that make the guard stale, or do not.</summary>
internal sealed class ChangeGrammar(Draw draw, TextGrammar text, StatementGrammar statements)
{
    public string Any(Scope scope) => draw.Below(20) switch
    {
        < 7 => Assign(scope),
        < 9 => Count(scope),
        < 12 => Call(scope),
        < 14 => OfObjects(scope),
        < 15 => Swap(scope),
        < 17 => OfCollections(scope),
        17 => InFunction(scope),
        18 => statements.MayThrow(scope),
        _ => $"r += {text.Text(scope)};",
    };

    private string Assign(Scope scope)
    {
        Target[] targets = [.. scope.Texts.Where(target => target.CanBeAssigned)];
        if (targets.Length == 0)
        {
            return Count(scope);
        }

        Target target = draw.Of(targets);
        if (target.MayBeNull)
        {
            return draw.Chance(15) ? $"{target.Path} ??= {text.Text(scope)};" : $"{target.Path} = {text.NullableText(scope)};";
        }

        return draw.Below(6) switch
        {
            0 => $"{target.Path} += {text.Literal()};",
            1 => $"{target.Path} = {target.Path}.{draw.Of("Trim()", "TrimStart(':')", "ToLowerInvariant()", "Replace(\"a\", \"\")")};",
            2 => $"{target.Path} = {text.Literal()};",
            _ => $"{target.Path} = {text.Text(scope)};",
        };
    }

    private string Count(Scope scope)
    {
        string[] numbers = [.. scope.Numbers.Where(number => scope.LoopDepth == 0 || !number.StartsWith('i') || draw.Chance(30))];
        if (numbers.Length == 0)
        {
            return "n = k;";
        }

        string number = draw.Of(numbers);
        return draw.Below(8) switch
        {
            0 or 1 => $"{number}++;",
            2 => $"if ({number} > 0) {number}--;",
            3 => $"{number} += {draw.Of(1, 2, 3)};",
            4 => $"{number} = {draw.Of(scope.Numbers)};",
            5 => $"if ({number} < 0) {number} = 0;",
            _ => $"{number} = {text.Number(scope)};",
        };
    }

    private string Call(Scope scope)
    {
        Target[] variables = [.. scope.Texts.Where(target => target is { IsVariable: true, MayBeNull: false })];
        return draw.Below(11) switch
        {
            0 => "Touch();",
            1 => draw.Of("TouchDeep();", "TouchLate();"),
            2 => "Help.Wipe(box);",
            3 => "Help.Deep(box);",
            4 => "box.Clear();",
            5 => "Help.Wipe(parts);",
            6 when variables.Length > 0 => $"Help.Reset(ref {draw.Of(variables).Path});",
            7 when variables.Length > 0 => $"Help.TryHead(s, out {draw.Of(variables).Path});",
            8 => "Name = \"ab\";",
            9 => "_ = new Toucher(this, box);",
            _ when scope.IsAsync => draw.Of("await TouchAsync();", "await Task.Yield();", "await Help.LaterAsync(() => Touch());"),
            _ => "Help.Run(() => Touch());",
        };
    }

    private string OfObjects(Scope scope) => draw.Of(
        "box = new Box(\"abcd\", null);",
        $"box = new Box({text.Text(scope)}, {text.NullableText(scope)});",
        "box = flag ? box : other;",
        $"account = account with {{ Id = {text.Text(scope)} }};",
        $"account = new Account({text.Text(scope)}, {text.NullableText(scope)});",
        $"other.Text = {text.Text(scope)};",
        $"other.Note = {text.NullableText(scope)};",
        $"box.Text = {text.Text(scope)};");

    private string Swap(Scope scope)
    {
        Target[] targets = [.. scope.Texts.Where(target => target is { CanBeAssigned: true, MayBeNull: false, IsVariable: true })];
        if (targets.Length < 2)
        {
            return scope.Numbers.Count < 2 ? Assign(scope) : $"({scope.Numbers[0]}, {scope.Numbers[^1]}) = ({scope.Numbers[^1]}, {scope.Numbers[0]});";
        }

        (string first, string second) = (targets[draw.Below(targets.Length - 1)].Path, targets[^1].Path);
        return draw.Of($"({first}, {second}) = ({second}, {first});", $"Help.Swap(ref {first}, ref {second});", $"({first}, {second}) = ({text.Text(scope)}, {first});");
    }

    private string OfCollections(Scope scope)
    {
        Target[] lists = [.. scope.Targets.Where(target => target.Kind == TargetKind.List)];
        Target[] buffers = [.. scope.Targets.Where(target => target is { Kind: TargetKind.Array or TargetKind.Span, CanBeAssigned: true, IsVariable: true })];
        if (buffers.Length > 0 && draw.Chance(40))
        {
            string buffer = draw.Of(buffers).Path;
            return $"if ({buffer}.Length > {draw.Of(0, 2)}) {buffer} = {buffer}[{draw.Of("1..", "..2", "..^1")}];";
        }

        if (lists.Length > 0 && draw.Chance(60))
        {
            string list = draw.Of(lists).Path;
            return draw.Of(
                $"{list}.Clear();",
                $"if ({list}.Count > 0) {list}.RemoveAt(0);",
                $"Help.Drain({list});",
                $"{list}.Reverse();",
                $"if ({list}.Count < 9) {list}.AddRange({list});",
                $"{list}.RemoveAll(e => flag);",
                $"{list}.TrimExcess();");
        }

        return draw.Of(
            $"if (parts.Length > 0) parts[0] = {text.Text(scope)};",
            "Array.Fill(parts, \"ab\");",
            "Array.Reverse(parts);",
            "Array.Sort(parts);",
            "parts.AsSpan().Fill(\"a\");",
            "foreach (ref string e in parts.AsSpan()) e = \"ab\";",
            $"parts = s.Split({draw.Of("':'", "'-'")});",
            "if (names.Count > 0) names[0] = \"ab\";",
            "names.Sort();",
            "Help.Fill(names);",
            "_lines[0] = \"abc\";",
            $"map[\"k\"] = {text.Text(scope)};",
            "Help.Fill(map);");
    }

    /// <summary>A change made by a lambda or local function, which runs now, later, or not at all.</summary>
    private string InFunction(Scope scope)
    {
        string name = scope.NewName("g");
        string change = Assign(StatementGrammar.FunctionScope(scope));
        return draw.Below(7) switch
        {
            0 => $"Action {name} = () => {{ {change} }};\n{name}();",
            1 => $"void {name}() {{ {change} }}\n{name}();",
            2 => $"Help.Run(() => {{ {change} }});",
            3 => $"names.ForEach(e => {{ {change} }});",
            4 => $"var q{name} = parts.Select(e => {{ {change} return 1; }});\n{statements.Slice(scope)}\nforeach (int _ in q{name}) {{ }}",
            5 => $"Task {name}() {{ {change} return Task.CompletedTask; }}\n{name}().Wait();",
            _ => $"var {name} = new Lazy<int>(() => {{ {change} return 1; }});\n{statements.Slice(scope)}\nr += {name}.Value;",
        };
    }
}
