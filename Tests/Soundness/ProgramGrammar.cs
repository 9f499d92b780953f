namespace Netra.Analyzers.Tests.Soundness;

/// <summary>A random class with a method that slices: the unit that is compiled, judged and run.</summary>
internal sealed record GeneratedProgram(string Name, string Source)
{
    public const string Namespace = "Soundness";

    public const string EntryMethod = "Execute";

    private const int MaxTargets = 4;

    private static readonly Target[] AllTargets =
    [
        new("s") { CanBeAssigned = true, IsVariable = true },
        new("t") { MayBeNull = true, CanBeAssigned = true, IsVariable = true },
        new("_f") { CanBeAssigned = true, IsVariable = true },
        new("_g") { MayBeNull = true, CanBeAssigned = true, IsVariable = true },
        new("Field") { CanBeAssigned = true, IsVariable = true },
        new("Maybe") { MayBeNull = true, CanBeAssigned = true, IsVariable = true },
        new("Name") { CanBeAssigned = true },
        new("Head"),
        new("Line"),
        new("_fixed"),
        new("s_shared") { CanBeAssigned = true, IsVariable = true },
        new("box.Text") { CanBeAssigned = true },
        new("box.Note") { MayBeNull = true, CanBeAssigned = true },
        new("account.Id"),
        new("account.Name") { MayBeNull = true },
        new("parts[0]") { CanBeAssigned = true, IsVariable = true },
        new("names[0]") { CanBeAssigned = true },
        new("map[\"k\"]") { CanBeAssigned = true },
        new("_slot.Text") { CanBeAssigned = true, IsVariable = true },
        new("parts", TargetKind.Array) { CanBeAssigned = true },
        new("names", TargetKind.List),
        new("items", TargetKind.List),
        new("box.Items", TargetKind.List),
        new("_items", TargetKind.List),
    ];

    /// <summary>The program with this number of the series that the seed begins; always the same.</summary>
    public static GeneratedProgram Make(ulong seed, int number)
    {
        var draw = new Draw(seed, number);
        string name = $"P{seed:x}_{number}";
        var helpers = new HelperGrammar(draw);
        bool isAsync = draw.Chance(12);
        var scope = new Scope
        {
            Targets = [.. Enumerable.Range(0, 1 + draw.Below(MaxTargets)).Select(_ => draw.Of(AllTargets)).Prepend(AllTargets[0]).Distinct()],
            Numbers = ["n", "k"],
            IsAsync = isAsync,
        };
        string body = new StatementGrammar(draw, helpers).Block(scope, 1 + draw.Below(5));
        return Of(name, isAsync, body, helpers.Members);
    }

    /// <summary>The program of the series with this number that makes contexts instead.</summary>
    public static GeneratedProgram MakeIdentity(ulong seed, int number)
    {
        var draw = new Draw(seed, number);
        var grammar = new IdentityGrammar(draw);
        bool isAsync = draw.Chance(12);
        string body = (isAsync ? "await Task.Yield();\n" : "") + grammar.Block(["t"], "return r;", 1 + draw.Below(4));
        return Of($"I{seed:x}_{number}", isAsync, body, grammar.Members);
    }

    private static GeneratedProgram Of(string name, bool isAsync, string body, string members)
    {
        string parameters = "string s, string? t, int n, int k, bool flag, string[] parts, List<string> names, List<int> items, Dictionary<string, string> map, Box box, Box other, Account account";
        string method = $$"""
            public {{(isAsync ? "async Task<string>" : "string")}} {{EntryMethod}}({{parameters}})
            {
            string r = "";
            {{body}}
            return r;
            }
            """;
        return new GeneratedProgram(name, Indentation.Of($$"""
            #nullable enable
            namespace {{Namespace}};

            public class {{name}} : Holder
            {
            {{StateMembers.UsedBy(members + method, name)}}
            {{members}}
            {{method}}
            }
            """));
    }
}
