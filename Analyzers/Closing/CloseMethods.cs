using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>Says of a call whether and how it closes: libraries by the table, the user's own helpers by their body.</summary>
internal sealed class CloseMethods(Compilation compilation, CloseNames names)
{
    public const int MaxDepth = 4;

    /// <summary>What is longer does more than close.</summary>
    public const int MaxHelperLength = 6_000;

    private readonly ConcurrentDictionary<ISymbol, CloseMethod?> _helpers = new(SymbolEqualityComparer.Default);

    public Compilation Compilation { get; } = compilation;

    /// <summary>The closes among the operations, in the order of the source.</summary>
    public IEnumerable<CloseSite> SitesIn(IOperation root, NetraOptions options, CancellationToken cancellation) => SitesIn(root, options, depth: 0, cancellation);

    public IEnumerable<CloseSite> SitesIn(IOperation root, NetraOptions options, int depth, CancellationToken cancellation)
    {
        foreach (IOperation operation in root.Descendants())
        {
            switch (operation)
            {
                case IInvocationOperation call when Of(call, options, depth, cancellation) is { } method:
                    yield return new CloseSite(call, call.TargetMethod, method);
                    break;
                case IObjectCreationOperation { Constructor: { } constructor } creation when CloseApis.Find(constructor) is { } api:
                    yield return new CloseSite(creation, constructor, Of(constructor, api));
                    break;
            }
        }
    }

    private CloseMethod? Of(IInvocationOperation call, NetraOptions options, int depth, CancellationToken cancellation)
    {
        IMethodSymbol method = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        if (options.SafeCloseMethods.Matches(method))
        {
            return CloseByType.ToldOf(method, CloseTraits.None);
        }

        if (options.CloseMethods.Matches(method))
        {
            return CloseByType.ToldOf(method, CloseTraits.Throws);
        }

        if (CloseApis.Find(method) is { } api)
        {
            return Of(method, api);
        }

        ISymbol? helper = method.MethodKind == MethodKind.DelegateInvoke ? DelegateHelpers.VariableOf(call) : method;
        CloseMethod? byBody = helper is not null && names.IsHelper(helper.Name) ? ByBody(helper, options, depth, cancellation) : null;
        return byBody ?? CloseByType.Of(method);
    }

    private static CloseMethod Of(IMethodSymbol method, CloseApi api)
    {
        int reason = CloseApis.TypeAt(method, api.Reason) is { SpecialType: SpecialType.System_String } or { Name: "ICharSequence" } ? api.Reason : -1;
        bool isClient = api.Type == "WebSocket" && SymbolNames.Is(method.ContainingType, "System.Net.WebSockets", "ClientWebSocket");
        return new CloseMethod(api.Code, FixedCode: null, reason, CloseByType.TokenOf(method), api.Traits | (isClient ? CloseTraits.IsClient : 0), api);
    }

    private CloseMethod? ByBody(ISymbol helper, NetraOptions options, int depth, CancellationToken cancellation)
    {
        if (_helpers.TryGetValue(helper, out CloseMethod? known))
        {
            return known;
        }

        // A helper that calls itself is met again here, at the latest when the depth is used up.
        if (depth >= MaxDepth || helper.DeclaringSyntaxReferences is not [var declaration])
        {
            return null;
        }

        SyntaxNode syntax = declaration.GetSyntax(cancellation);
        if (syntax.Span.Length > MaxHelperLength || !names.AnyIn(syntax, cancellation))
        {
            return null;
        }

#pragma warning disable RS1030 // Only helpers that a body with a candidate calls are bound again.
        SemanticModel model = Compilation.GetSemanticModel(syntax.SyntaxTree);
#pragma warning restore RS1030
        CloseMethod? found = DelegateHelpers.BodyOf(helper, syntax, model, cancellation) is var (function, body)
            ? new HelperBody(this, options, depth + 1, cancellation).Summarize(function, body)
            : null;
        _helpers[helper] = found;
        return found;
    }
}
