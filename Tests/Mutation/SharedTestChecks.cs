using System.Reflection;
using Netra.Analyzers.Tests.Slicing;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>The tests of the slicing rules, each with each of its cases.</summary>
internal static class SharedTestChecks
{
    public static IEnumerable<Check> All =>
        from fixture in typeof(SharedTestChecks).Assembly.GetTypes()
        where fixture.IsDefined(typeof(TestFixtureAttribute))
        from method in fixture.GetMethods()
        from arguments in CasesOf(method)
        select new Check($"{method.Name}({string.Join(", ", arguments)})", () => Run(fixture, method, arguments));

    private static IEnumerable<object[]> CasesOf(MethodInfo method) => method.IsDefined(typeof(TestAttribute))
        ? [[]]
        : method.GetCustomAttributes<TestCaseAttribute>().Select(@case => @case.Arguments);

    private static void Run(Type fixture, MethodInfo method, object[] arguments)
    {
        object test = Activator.CreateInstance(fixture, nonPublic: true)!;
        ((Task)method.Invoke(test, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!).GetAwaiter().GetResult();
    }
}
