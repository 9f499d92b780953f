using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>The state in which a body is entered.</summary>
internal static class FlowEntry
{
    public static FlowState Of(ValueTable table, IMethodSymbol? method)
    {
        var state = new FlowState(table);
        if (method is not null)
        {
            AddParameters(state, method);
        }

        return state;
    }

    public static void AddParameters(FlowState state, IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            Value value = state.Table.Parameter(parameter);
            state.Places = state.Places.SetItem(parameter, value);
            if (FlowAttributes.IsValidated(parameter))
            {
                // Validated by model binding only: no proof, but no reason to warn either.
                state.Facts = state.Facts.With(value, Traits.OpaqueGuarded);
            }
        }
    }
}
