using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Arguments that say what a look-up gives where it finds nothing: <c>GetValueOrDefault("user", "nobody")</c>.</summary>
internal static class DefaultArguments
{
    public static Value? Of(Value call)
    {
        if (call is not { Kind: ValueKind.Call, Symbol: IMethodSymbol method })
        {
            return null;
        }

        IParameterSymbol? parameter = method.Parameters.FirstOrDefault(candidate => candidate.Name is "defaultValue" or "fallback" or "defaultTo");
        int position = parameter is null ? -1 : parameter.Ordinal + (call.Inputs.Length > method.Parameters.Length ? 1 : 0);
        return position >= 0 && position < call.Inputs.Length ? call.Inputs[position] : null;
    }
}
