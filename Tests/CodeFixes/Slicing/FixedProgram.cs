using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

/// <summary>A program as it was and as a fix leaves it, to be run side by side.</summary>
internal sealed class FixedProgram
{
    private const int MostRounds = 10;

    private readonly MethodInfo before;
    private readonly MethodInfo after;

    private FixedProgram(MethodInfo before, MethodInfo after, string text)
    {
        this.before = before;
        this.after = after;
        Text = text;
    }

    public string Text { get; }

    /// <summary>The program has a public static method <c>P.M</c> that takes one argument.</summary>
    public static async Task<FixedProgram> OfAsync(CodeFixProvider fix, string source)
    {
        using var workspace = SliceWorkspace.Of(source);
        MethodInfo before = await CompileAsync(workspace.Project);

        int rounds = 0;
        while (await workspace.FixOneAsync(fix))
        {
            Assert.That(++rounds, Is.LessThanOrEqualTo(MostRounds), "The finding comes back after its fix.");
        }

        Assert.That(rounds, Is.GreaterThan(0), "No fix was offered.");
        return new FixedProgram(before, await CompileAsync(workspace.Project), (await workspace.TextsAsync())[0]);
    }

    public Outcome RunBefore(string? input) => Run(before, input);

    public Outcome RunAfter(string? input) => Run(after, input);

    private static async Task<MethodInfo> CompileAsync(Project project)
    {
        using var image = new MemoryStream();
        Compilation compilation = (await project.GetCompilationAsync())!;
        var result = compilation.Emit(image);
        Assert.That(result.Success, Is.True, () => string.Join("\n", result.Diagnostics) + "\n" + compilation.SyntaxTrees.First());

        return Assembly.Load(image.ToArray()).GetType("P")!.GetMethod("M", BindingFlags.Static | BindingFlags.Public)!;
    }

    private static Outcome Run(MethodInfo method, string? input)
    {
        try
        {
            return new Outcome(method.Invoke(null, [input])?.ToString(), Thrown: null);
        }
        catch (TargetInvocationException failure)
        {
            return new Outcome(Result: null, failure.InnerException!.GetType());
        }
    }

    internal sealed record Outcome(string? Result, Type? Thrown);
}
