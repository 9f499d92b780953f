using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Netra.Analyzers.Tests.Slicing.Cases;

/// <summary>A file of labelled cases: embedded as text, compiled in memory, loaded.</summary>
public sealed class Specimen
{
    const string ResourcePrefix = "Specimens/";
    const string VocabularyName = "Vocabulary";

    static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["DEBUG", "TRACE"]);

    static readonly Lazy<SyntaxTree> Vocabulary = new(() => Parse(VocabularyName));

    static readonly Lazy<MetadataReference[]> Framework = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    static readonly ConcurrentDictionary<string, Lazy<Specimen>> Known = new();

    readonly Lazy<Assembly> _assembly;

    Specimen(string name)
    {
        Name = name;
        Tree = Parse(name);
        Root = Tree.GetCompilationUnitRoot();
        Compilation = CSharpCompilation.Create(
            "Specimens." + name,
            [Vocabulary.Value, Tree],
            Framework.Value,
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

    public static IEnumerable<string> Names =>
        from resource in typeof(Specimen).Assembly.GetManifestResourceNames()
        where resource.StartsWith(ResourcePrefix, StringComparison.Ordinal)
        let name = Path.GetFileNameWithoutExtension(resource[ResourcePrefix.Length..])
        where name != VocabularyName
        orderby name
        select name;

    public static IEnumerable<SpecimenCase> AllCases =>
        Names.SelectMany(name => SpecimenCase.In(name, Parse(name).GetCompilationUnitRoot()));

    public static Specimen Named(string name) =>
        Known.GetOrAdd(name, static key => new Lazy<Specimen>(() => new Specimen(key))).Value;

    /// <summary>The declaration that bears the label: everything in it belongs to the case.</summary>
    public MemberDeclarationSyntax DeclarationOf(SpecimenCase @case) =>
        Root.DescendantNodes().OfType<MemberDeclarationSyntax>().Single(member =>
            member is MethodDeclarationSyntax or TypeDeclarationSyntax && SpecimenCase.NameOf(member) == @case.Name);

    /// <summary>The method where the case begins.</summary>
    public MethodInfo EntryOf(SpecimenCase @case)
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
            : throw new InvalidOperationException($"{@case.Name} needs exactly one [Entry], has {entries.Length}.");

        static bool IsEntry(MemberInfo member) =>
            member.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "EntryAttribute");

        static MethodInfo Closed(MethodInfo entry) => entry.IsGenericMethodDefinition
            ? entry.MakeGenericMethod([.. entry.GetGenericArguments().Select(_ => typeof(string))])
            : entry;
    }

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

    static SyntaxTree Parse(string name)
    {
        using var stream = typeof(Specimen).Assembly.GetManifestResourceStream(ResourcePrefix + name + ".cs")
            ?? throw new InvalidOperationException($"Specimen {name} is not embedded.");
        return CSharpSyntaxTree.ParseText(
            Microsoft.CodeAnalysis.Text.SourceText.From(stream, System.Text.Encoding.UTF8, canBeEmbedded: true),
            ParseOptions,
            path: name + ".cs");
    }
}
