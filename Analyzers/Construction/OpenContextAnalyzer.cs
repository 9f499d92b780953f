using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.Construction;

/// <summary>NETRA2007: a context type that anybody can create without what it needs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenContextAnalyzer : ContextAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.OpenContextType);

    private protected override void Register(CompilationStartAnalysisContext start, ContextTypes contexts) =>
        start.RegisterSymbolAction(symbol => AnalyzeType(symbol, contexts), SymbolKind.NamedType);

    private static void AnalyzeType(SymbolAnalysisContext symbol, ContextTypes contexts)
    {
        var type = (INamedTypeSymbol)symbol.Symbol;
        if (type.Locations.FirstOrDefault(location => location.IsInSource) is not { SourceTree: { } tree } location
            || contexts.OptionsOf(tree) is not { } options
            || contexts.Find(type, options) is not { } context)
        {
            return;
        }

        OpenMember[] open = [.. Openings.Of(context, symbol.CancellationToken)];
        if (open.Length == 0)
        {
            return;
        }

        Opening[] ways = [.. open.Select(member => member.Way).Distinct().OrderBy(way => way)];
        string[] members = [.. open.Select(member => member.Name).Distinct()];
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(ContextProperties.ContextType, type.GetDocumentationCommentId())
            .Add(ContextProperties.Reason, string.Join(",", ways))
            .Add(ContextProperties.Members, string.Join(",", members));
        if (!context.Factories.IsEmpty)
        {
            properties = properties.Add(ContextProperties.Factory, context.Factories[0].GetDocumentationCommentId());
        }

        string why = string.Join("; ", ways.Select(way => Openings.Describe(way, [.. open.Where(member => member.Way == way).Select(member => member.Name)])));
        symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.OpenContextType, location, properties, type.Name, why));
    }
}
