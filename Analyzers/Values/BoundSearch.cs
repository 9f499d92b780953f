using System.Collections.Immutable;

namespace Netra.Analyzers.Values;

/// <summary>
/// Looks for the best lower bound of a form that follows from known bounds: it replaces one atom after the other, the
/// youngest first, by what the atom is known to be at least. One search answers one question.
/// </summary>
internal sealed class BoundSearch(ImmutableArray<Facts.Bound> bounds, int steps)
{
    private const int MaxScale = 8;

    // The length of a long text made of many parts: replacing them one by one leads nowhere.
    private const int MaxTerms = 6;

    private int _steps = steps;

    // The same form comes up in many orders of replacement, and in circles; in a circle nothing is gained.
    private Dictionary<LinearForm, (int Chain, long? Minimum)>? _tried;

    // Searches are many and short, and do not overlap on a thread: the table of one serves the next.
    [ThreadStatic]
    private static Dictionary<LinearForm, (int Chain, long? Minimum)>? _spare;

    /// <param name="form">The sum whose lower bound is asked for.</param>
    /// <param name="chain">How many bounds may be used after each other.</param>
    /// <param name="enough">A bound with which the search may end.</param>
    public long? Minimum(LinearForm form, int chain, long enough = long.MaxValue)
    {
        long? minimum = Search(form, chain, enough);
        if (_tried is { } table)
        {
            table.Clear();
            _tried = null;
            _spare = table;
        }

        return minimum;
    }

    private long? Search(LinearForm form, int chain, long enough)
    {
        if (form.IsEmpty)
        {
            return 0;
        }

        if (form.Terms.Length > MaxTerms)
        {
            return Larger(Known(bounds, form), ByRanges(form));
        }

        if (chain == 0)
        {
            return Larger(Known(bounds, form), ByRange(form, 0));
        }

        if (_tried is not null && _tried.TryGetValue(form, out (int Chain, long? Minimum) tried) && tried.Chain >= chain)
        {
            return tried.Minimum;
        }

        if (_steps-- <= 0)
        {
            return null;
        }

        if (_tried is null)
        {
            _tried = _spare ?? [];
            _spare = null;
        }

        _tried[form] = (chain, null);
        long? best = ByRange(form, chain);
        best = best >= enough ? best : Larger(best, ByBounds(form, chain, enough));
        _tried[form] = (chain, best);
        return best;
    }

    /// <summary>The bound that is written down for the form itself.</summary>
    public static long? Known(ImmutableArray<Facts.Bound> bounds, LinearForm form)
    {
        foreach (Facts.Bound bound in bounds)
        {
            if (bound.Form.Equals(form))
            {
                return bound.Minimum;
            }
        }

        return null;
    }

    /// <summary>The youngest atom at its own limit, and the rest.</summary>
    private long? ByRange(LinearForm form, int chain)
    {
        LinearForm.Term lead = form.Terms[form.Terms.Length - 1];
        return Least(lead) is { } least ? Search(form.WithoutLast(), chain, long.MaxValue) + least : null;
    }

    /// <summary>Every atom at its own limit.</summary>
    public static long? ByRanges(LinearForm form)
    {
        long? sum = 0;
        foreach (LinearForm.Term term in form.Terms)
        {
            sum += Least(term);
        }

        return sum;
    }

    private static long? Least(LinearForm.Term term) =>
        (term.Coefficient > 0 ? term.Atom.Minimum : term.Atom.Maximum) * term.Coefficient;

    private long? ByBounds(LinearForm form, int chain, long enough)
    {
        LinearForm.Term lead = form.Terms[form.Terms.Length - 1];
        long? best = null;
        foreach (Facts.Bound bound in bounds)
        {
            if (best >= enough)
            {
                break;
            }

            if (bound.Form.Equals(form))
            {
                best = Larger(best, bound.Minimum);
                continue;
            }

            long coefficient = bound.Form.CoefficientOf(lead.Atom);
            if (coefficient == 0 || coefficient < 0 != lead.Coefficient < 0)
            {
                continue;
            }

            // scale * form = factor * bound + rest, and in rest the lead has gone.
            long divisor = LinearForm.GreatestCommonDivisor(coefficient, lead.Coefficient);
            long scale = Math.Abs(coefficient / divisor);
            long factor = Math.Abs(lead.Coefficient / divisor);
            if (scale <= MaxScale && Search(form.Times(scale).Add(bound.Form, -factor), chain - 1, long.MaxValue) is { } rest)
            {
                best = Larger(best, CeilingDivide(rest + (factor * bound.Minimum), scale));
            }
        }

        return best;
    }

    private static long? Larger(long? left, long? right) =>
        left is null || right > left ? right : left;

    public static long CeilingDivide(long dividend, long divisor)
    {
        long quotient = dividend / divisor;
        return dividend % divisor > 0 ? quotient + 1 : quotient;
    }
}
