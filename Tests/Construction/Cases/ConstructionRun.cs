using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Netra.Analyzers.Tests.Cases;

namespace Netra.Analyzers.Tests.Construction.Cases;

/// <summary>What the contexts were like that came out of a case, run over its whole grid of inputs.</summary>
/// <param name="Calls">How many inputs there were.</param>
/// <param name="Created">For how many of them a context came out.</param>
/// <param name="Faults">Each id of a rule, with the first input that shows what the rule warns of.</param>
/// <param name="Failures">The types of what was thrown.</param>
/// <param name="Users">For each input the users of the contexts that came out; null where one of them was at fault.</param>
public sealed record ConstructionRun(
    int Calls,
    int Created,
    IReadOnlyDictionary<string, string> Faults,
    IReadOnlyCollection<string> Failures,
    IReadOnlyList<string?> Users)
{
    static readonly string[] SuccessMembers = ["Success", "Succeeded", "IsSuccess", "IsSuccessful", "IsAuthenticated", "IsValid"];

    static readonly NullabilityInfoContext Annotations = new();

    public static ConstructionRun Of(ConstructionCase @case) => Of(@case, ConstructionCase.Folder.Named(@case.Specimen));

    /// <summary>Runs the case as it is in this version of its specimen, on the inputs that it was written for.</summary>
    public static ConstructionRun Of(ConstructionCase @case, Specimen specimen)
    {
        var entry = specimen.EntryOf(@case.Name);
        var declaration = ConstructionCase.Folder.Named(@case.Specimen).DeclarationOf(@case.Name);
        var grid = new InputGrid(specimen.Assembly, declaration, text => !string.IsNullOrWhiteSpace(text));
        var (calls, created) = (0, 0);
        var faults = new Dictionary<string, string>();
        var failures = new HashSet<string>();
        var users = new List<string?>();

        foreach (var input in grid.InputsFor(entry))
        {
            calls++;
            var outcome = Invocation.Of(entry, input);
            if (outcome.Failure is { } failure)
            {
                failures.Add(failure.GetType().Name);
                users.Add(null);
                continue;
            }

            var contexts = ContextsIn(outcome.Result).ToArray();
            created += contexts.Length > 0 ? 1 : 0;
            var here = contexts.SelectMany(context => FaultsOf(context, input, outcome.Arguments)).ToArray();
            users.Add(here.Length == 0 ? string.Join('|', contexts.Select(UserOf)) : null);
            foreach (var fault in here)
            {
                faults.TryAdd(fault, input.ToString());
            }
        }

        return new ConstructionRun(calls, created, faults, failures, users);
    }

    static IEnumerable<object> ContextsIn(object? result) => result switch
    {
        null or string => [],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => ContextsIn(tuple[i])),
        IEnumerable sequence => sequence.Cast<object?>().SelectMany(ContextsIn),
        _ when RequiredMembers(result.GetType()).Any() => [result],
        _ => [],
    };

    static IEnumerable<string> FaultsOf(object context, InputGrid.Input input, object?[] arguments)
    {
        var values = RequiredMembers(context.GetType()).Select(member => (member.Name, Value: TextOf(member.GetValue(context)))).ToArray();
        if (values.Any(member => string.IsNullOrWhiteSpace(member.Value)))
        {
            yield return "NETRA2002";
            yield return "NETRA2003";
        }

        if (values.Any(member => member.Name is "UserId" or "TenantId"
            && !string.IsNullOrWhiteSpace(member.Value)
            && !input.ToString().Contains(member.Value, StringComparison.Ordinal)))
        {
            yield return "NETRA2004";
        }

        if (arguments.Any(IsFailure))
        {
            yield return "NETRA2005";
        }

        if (values.Any(member => member.Value?.Contains("System.", StringComparison.Ordinal) == true
            || member.Value?.Contains("Specimens.", StringComparison.Ordinal) == true))
        {
            yield return "NETRA2009";
        }
    }

    static string? UserOf(object context) => TextOf(context.GetType().GetProperty("UserId")?.GetValue(context));

    static string? TextOf(object? value) => value is Guid id ? id == Guid.Empty ? "" : id.ToString() : (string?)value;

    static bool IsFailure(object? argument) =>
        argument is not null && SuccessMembers.Any(name => argument.GetType().GetProperty(name)?.GetValue(argument) is false);

    static IEnumerable<PropertyInfo> RequiredMembers(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(Guid))
            .Where(property => property.Name.EndsWith("Id", StringComparison.Ordinal) || property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute"))
            .Where(IsDeclaredNonNull);

    static bool IsDeclaredNonNull(PropertyInfo property)
    {
        lock (Annotations)
        {
            return Annotations.Create(property).ReadState == NullabilityState.NotNull;
        }
    }
}
