using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>What ends a socket, and what cancels a token.</summary>
internal sealed class ClosingKnowledge : IPathKnowledge
{
    public const string Ended = "ended";
    public const string Cancelled = "cancelled";
    public const string Alive = "alive";

    public static readonly ClosingKnowledge Instance = new();

    public PathFact? After(IInvocationOperation call) => (call.TargetMethod.Name, Places.Of(call.Instance)) switch
    {
        ("Abort" or "Dispose", { } socket) when CloseApis.IsSocket(call.TargetMethod.ContainingType) || IsSocket(call.Instance) => new PathFact(Ended, socket),
        ("Cancel" or "CancelAsync", { } source) when IsTokenSource(call.TargetMethod.ContainingType) => new PathFact(Cancelled, source),
        _ => null,
    };

    public PathFact? Where(IOperation condition, bool outcome) =>
        condition is IPropertyReferenceOperation { Property.Name: "IsCancellationRequested", Instance: { } token } && TokenOf(token) is { } place
            ? new PathFact(outcome ? Cancelled : Alive, place)
            : null;

    /// <summary>The token as text, by its source when it belongs to one: <c>stop.Token</c> is <c>stop</c>.</summary>
    public static string? TokenOf(IOperation? token) => token?.WithoutConversions() switch
    {
        IPropertyReferenceOperation { Property: { Name: "Token", ContainingType: var type } } property when IsTokenSource(type) => Places.Of(property.Instance),
        { } other => Places.Of(other),
        null => null,
    };

    private static bool IsSocket(IOperation? instance) => instance?.WithoutConversions().Type is INamedTypeSymbol type && CloseApis.IsSocket(type);

    private static bool IsTokenSource(ITypeSymbol type) => SymbolNames.Is(type, "System.Threading", nameof(CancellationTokenSource));
}
