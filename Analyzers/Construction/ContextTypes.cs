using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Which types of a compilation are contexts.</summary>
internal sealed class ContextTypes
{
    private const string WellKnownName = "UserExecutionContext";

    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly bool _isTest;
    private readonly ContextFactories _factories;
    private readonly ConcurrentDictionary<(INamedTypeSymbol Type, NetraOptions Options), ContextType?> _known = [];

    private ContextTypes(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        _options = options;
        _isTest = TestProjects.IsOne(compilation);
        _factories = new ContextFactories(compilation);
        Deserialised = new DeserialisedTypes(compilation);
    }

    /// <summary>What the compilation gets out of data.</summary>
    public DeserialisedTypes Deserialised { get; }

    /// <summary>Nothing where the compilation cannot have a context: the rules then cost nothing.</summary>
    public static ContextTypes? In(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        MayHaveAny(compilation, options, cancellation) ? new ContextTypes(compilation, options) : null;

    private static bool MayHaveAny(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        !compilation.GetTypesByMetadataName("Netra.ValidatedContextAttribute").IsEmpty
        || compilation.ContainsSymbolsWithName(WellKnownName, SymbolFilter.Type, cancellation)
        || compilation.SourceModule.ReferencedAssemblySymbols.Any(HasWellKnownType)
        || compilation.SyntaxTrees.Any(tree => !NetraOptions.Read(options.GetOptions(tree)).ContextTypes.IsEmpty);

    private static bool HasWellKnownType(IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("System.", StringComparison.Ordinal)
        && !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && assembly.TypeNames.Contains(WellKnownName);

    /// <summary>The options of a file; nothing where contexts are not checked there.</summary>
    public NetraOptions? OptionsOf(SyntaxTree tree)
    {
        NetraOptions options = NetraOptions.Read(_options.GetOptions(tree));
        return _isTest && !options.CheckTests ? null : options;
    }

    public ContextType? Find(ITypeSymbol? type, NetraOptions options)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] })
        {
            type = value;
        }

        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
            ? _known.GetOrAdd((named.OriginalDefinition, options), Describe)
            : null;
    }

    /// <summary>
    /// The context that a method gives: as its result, awaited, or in an <c>out</c> parameter. What a collection gives of any
    /// type was not created by it.
    /// </summary>
    public ContextType? CreatedBy(IMethodSymbol called, NetraOptions options)
    {
        IMethodSymbol method = called.OriginalDefinition;
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean)
        {
            return Find(ContextFactories.ResultOf(method), options);
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind == RefKind.Out && Find(parameter.Type, options) is { } context)
            {
                return context;
            }
        }

        return null;
    }

    private ContextType? Describe((INamedTypeSymbol Type, NetraOptions Options) key)
    {
        bool isContext = key.Type.Name == WellKnownName
            || key.Options.ContextTypes.Matches(key.Type)
            || key.Type.GetAttributes().Any(attribute => SymbolNames.Is(attribute.AttributeClass, "Netra", "ValidatedContextAttribute"));
        return isContext ? new ContextType(key.Type, key.Options, _factories.Of(key.Type, key.Options)) : null;
    }
}
