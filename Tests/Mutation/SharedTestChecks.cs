using System.Reflection;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>The tests of the rules and of the framework's table, each with each of its cases.</summary>
internal static class SharedTestChecks
{
    private const BindingFlags Call = BindingFlags.DoNotWrapExceptions | BindingFlags.OptionalParamBinding;

    public static IEnumerable<Check> All =>
        from fixture in typeof(SharedTestChecks).Assembly.GetTypes()
        where fixture.IsDefined(typeof(TestFixtureAttribute))
        from method in fixture.GetMethods()
        from arguments in CasesOf(method)
        select new Check($"{method.Name}({string.Join(", ", arguments)})", () => Run(fixture, method, arguments));

    private static IEnumerable<object?[]> CasesOf(MethodInfo method) => method.IsDefined(typeof(TestAttribute))
        ? [[]]
        : method.GetCustomAttributes<TestCaseAttribute>().Select(@case => @case.Arguments);

    private static void Run(Type fixture, MethodInfo method, object?[] arguments)
    {
        object test = Activator.CreateInstance(fixture, nonPublic: true)!;
        object?[] given = [.. arguments, .. Enumerable.Repeat(Type.Missing, method.GetParameters().Length - arguments.Length)];
        if (method.Invoke(test, Call, binder: null, given, culture: null) is Task task)
        {
            task.GetAwaiter().GetResult();
        }
    }
}
