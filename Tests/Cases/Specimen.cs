using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Netra.Analyzers.Tests.Cases;

/// <summary>A file of labelled cases: embedded as text, compiled in memory, loaded.</summary>
public sealed class Specimen
{
    readonly Lazy<Assembly> _assembly;

    internal Specimen(string name, SyntaxTree tree, SyntaxTree vocabulary, IEnumerable<MetadataReference> framework)
    {
        Name = name;
        Tree = tree;
        Root = tree.GetCompilationUnitRoot();
        Compilation = CSharpCompilation.Create(
            "Specimens." + name,
            [vocabulary, tree],
            framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                optimizationLevel: OptimizationLevel.Debug, // nothing is inlined: the stack says which call failed
                allowUnsafe: true));
        _assembly = new(Load);
    }

    public string Name { get; }

    public SyntaxTree Tree { get; }

    public CompilationUnitSyntax Root { get; }

    public CSharpCompilation Compilation { get; }

    public Assembly Assembly => _assembly.Value;

    /// <summary>The same specimen after its text was changed.</summary>
    public Specimen WithText(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Tree.Options, Tree.FilePath, System.Text.Encoding.UTF8);
        return new Specimen(Name, tree, Compilation.SyntaxTrees.Single(other => other != Tree), Compilation.References);
    }

    /// <summary>The declaration that bears the label: everything in it belongs to the case.</summary>
    public MemberDeclarationSyntax DeclarationOf(string @case) =>
        Root.DescendantNodes().OfType<MemberDeclarationSyntax>().Single(member =>
            member is MethodDeclarationSyntax or TypeDeclarationSyntax && NameOf(member) == @case);

    /// <summary>The method where the case begins.</summary>
    public MethodInfo EntryOf(string @case)
    {
        const BindingFlags any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var symbol = Compilation.GetSemanticModel(Tree).GetDeclaredSymbol(DeclarationOf(@case))!;
        if (symbol is IMethodSymbol method)
        {
            return Closed(TypeOf(method.ContainingType).GetMethods(any).Single(candidate => candidate.Name == method.Name));
        }

        var type = TypeOf((INamedTypeSymbol)symbol);
        var entries = type.GetMethods(any).Where(IsEntry)
            .Concat(type.GetProperties(any).Where(IsEntry).Select(property => property.GetMethod!))
            .ToArray();
        return entries.Length == 1
            ? Closed(entries[0])
            : throw new InvalidOperationException($"{@case} needs exactly one [Entry], has {entries.Length}.");

        static bool IsEntry(MemberInfo member) =>
            member.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "EntryAttribute");

        static MethodInfo Closed(MethodInfo entry) => entry.IsGenericMethodDefinition
            ? entry.MakeGenericMethod([.. entry.GetGenericArguments().Select(_ => typeof(string))])
            : entry;
    }

    /// <summary>The simple names from the outside in, with points between.</summary>
    public static string NameOf(MemberDeclarationSyntax member) =>
        string.Join('.', member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Reverse().Select(SimpleName).OfType<string>());

    static string? SimpleName(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        _ => null,
    };

    Type TypeOf(INamedTypeSymbol symbol)
    {
        var name = symbol.MetadataName;
        for (var outer = symbol.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        return Assembly.GetType(symbol.ContainingNamespace.ToDisplayString() + "." + name, throwOnError: true)!;
    }

    Assembly Load()
    {
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = Compilation.Emit(code, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return emitted.Success
            ? Assembly.Load(code.ToArray(), symbols.ToArray())
            : throw new InvalidOperationException(
                $"Specimen {Name} does not compile:\n" +
                string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
    }
}
