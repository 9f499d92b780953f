using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Tests.Cases;
using Netra.Analyzers.Tests.Construction.Cases;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

/// <summary>After the fix of NETRA2007 the whole program compiles, and nobody outside gets a context with a blank member.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class ClosedTypeTests
{
    private static readonly string?[] Texts = ["alice-7f3a91c2", "", " ", null];

    private static IEnumerable<string> Ways => ["CreateThroughFactory", nameof(CloseType)];

    [Test]
    public async Task Every_program_compiles_with_closed_types_and_is_found_fault_with_nowhere_else(
        [ValueSource(typeof(ConstructionCase), nameof(ConstructionCase.Specimens))] string specimen, [ValueSource(nameof(Ways))] string way)
    {
        using FixWorkspace workspace = WorkspaceOf(specimen);
        string[] before = Named(await workspace.FindingsAsync());

        await workspace.FixAllAsync(new CloseType(), FixAllScope.Solution, way);

        Compilation compilation = (await workspace.Project.GetCompilationAsync())!;
        Assert.Multiple(async () =>
        {
            Assert.That(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
            Assert.That(Named(await workspace.FindingsAsync()).Except(before), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Ways))]
    public async Task No_blank_context_comes_through_the_public_surface(string way)
    {
        using FixWorkspace workspace = WorkspaceOf("OpenTypes");
        string[] open = [.. (await workspace.FindingsAsync()).Where(IsOpenType).Select(TypeAt)];

        await workspace.FixAllAsync(new CloseType(), FixAllScope.Solution, way);

        Compilation compilation = (await workspace.Project.GetCompilationAsync())!;
        string[] left = [.. (await workspace.FindingsAsync()).Where(IsOpenType).Select(TypeAt)];
        Assembly assembly = Loaded(compilation);
        string[] closed = [.. open.Except(left)];
        Assert.Multiple(() =>
        {
            Assert.That(closed, Has.Length.AtLeast(7));
            foreach (Type type in assembly.GetTypes().Where(type => closed.Contains(type.Name.Split('`')[0])))
            {
                Type made = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type;
                object[] contexts = [.. ContextsOf(made)];
                Assert.That(contexts, Is.Not.Empty, $"{type.Name} cannot be created");
                Assert.That(contexts.Where(context => !IsComplete(context)), Is.Empty, type.Name);
            }
        });
    }

    private static FixWorkspace WorkspaceOf(string specimen)
    {
        Specimen original = ConstructionCase.Folder.Named(specimen);
        return new FixWorkspace(
            VerdictTests.ConstructionAnalyzers,
            original.Compilation.References,
            ConstructionCase.Options,
            [.. original.Compilation.SyntaxTrees.OrderBy(tree => tree == original.Tree).Select(tree => tree.ToString())]);
    }

    private static bool IsOpenType(Diagnostic finding) => finding.Id == "NETRA2007";

    private static string TypeAt(Diagnostic finding) => finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan);

    private static string[] Named(ImmutableArray<Diagnostic> findings) =>
    [
        .. from finding in findings
           let member = finding.Location.SourceTree!.GetRoot().FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>()
           where !IsOpenType(finding)
           select member is null ? finding.ToString() : Specimen.NameOf(member), // one cause may be told by another rule
    ];

    private static Assembly Loaded(Compilation compilation)
    {
        using var code = new MemoryStream();
        Assert.That(compilation.Emit(code).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return Assembly.Load(code.ToArray());
    }

    /// <summary>What an assembly beside this one can create: by constructors with initialisers, and by static methods.</summary>
    private static IEnumerable<object> ContextsOf(Type type)
    {
        PropertyInfo[] settable = [.. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.PropertyType == typeof(string))];
        foreach (ConstructorInfo constructor in type.GetConstructors())
        {
            foreach (string? text in Texts)
            {
                foreach (PropertyInfo?[] assigned in settable.Length == 0 ? [[]] : settable.Select(one => new PropertyInfo?[] { one }).Append(settable).Append([]))
                {
                    if (Attempt(() => Initialised(constructor, text, settable, assigned)) is { } context)
                    {
                        yield return context;
                    }
                }
            }
        }

        foreach (MethodInfo factory in type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == type && !method.IsSpecialName))
        {
            foreach (object?[] arguments in Arguments(factory.GetParameters()))
            {
                if (Attempt(() => factory.Invoke(null, arguments)) is { } context)
                {
                    yield return context;
                }
            }
        }
    }

    private static object Initialised(ConstructorInfo constructor, string? text, PropertyInfo[] settable, PropertyInfo?[] assigned)
    {
        object context = constructor.Invoke([.. constructor.GetParameters().Select(parameter => (object?)text)]);
        foreach (PropertyInfo property in settable.Where(property => assigned.Contains(property) || IsDemanded(property)))
        {
            property.SetValue(context, text);
        }

        return context;
    }

    private static IEnumerable<object?[]> Arguments(ParameterInfo[] parameters) => parameters.Length == 0
        ? [[]]
        : parameters.Aggregate<ParameterInfo, IEnumerable<object?[]>>([[]], (all, _) => all.SelectMany(some => Texts.Select(text => (object?[])[.. some, text])));

    private static object? Attempt(Func<object?> creation)
    {
        try
        {
            return creation();
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static bool IsDemanded(PropertyInfo property) => property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");

    private static bool IsComplete(object context) => context.GetType().GetProperties()
        .Where(property => property.Name.EndsWith("Id", StringComparison.Ordinal) && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull)
        .All(property => !string.IsNullOrWhiteSpace(property.GetValue(context)?.ToString()));
}
