using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// What a first look, which reads no code but that of the body itself, has left open: the methods and members of this
/// compilation that it met, and the values that went into them and came out of them.
/// </summary>
internal sealed class UnreadHelpers
{
    // What tests a text or gives a constant does so in a few lines.
    private const int MaxBrief = 600;

    private readonly List<Helper> _helpers = [];

    public bool IsEmpty => _helpers.Count == 0;

    /// <param name="site">The call, or the member that is read.</param>
    /// <param name="method">The method that is called.</param>
    /// <param name="mayRefuse">Whether it may throw at what it does not like.</param>
    /// <param name="result">What it gives.</param>
    /// <param name="instance">What it is called on.</param>
    /// <param name="arguments">What it is given, in the order of the parameters.</param>
    public void Note(object site, IMethodSymbol method, bool mayRefuse, Value result, Value? instance, ImmutableArray<Value> arguments)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return;
        }

        // Of the object whose method this is, only a test tells anything.
        bool tellsOfInstance = instance is not null && (instance.Kind != ValueKind.This || mayRefuse || method.IsPredicate());
        _helpers.Add(new Helper(
            site,
            Made: [result, .. arguments.Where((_, i) => method.Parameters[i].RefKind is RefKind.Out or RefKind.Ref)],
            Given: tellsOfInstance ? [.. arguments, instance!] : [.. arguments],
            DecidesWhatIsReached: mayRefuse && ThrowHelpers.MayBeOne(method),
            IsBrief: method.DeclaringSyntaxReferences[0].Span.Length <= MaxBrief));
    }

    public void Note(object site, Value result) => _helpers.Add(new Helper(site, [result], [], DecidesWhatIsReached: false, IsBrief: false));

    /// <summary>Notes a lambda that decides which elements other lambdas are given.</summary>
    public void NoteFilter(object site, Value result) => _helpers.Add(new Helper(site, [result], [], DecidesWhatIsReached: true, IsBrief: true));

    /// <summary>Adds the sites of those that may tell more of the access: what is taken a part of, or where, has to do with them.</summary>
    /// <param name="access">The access.</param>
    /// <param name="known">What is known where it stands.</param>
    /// <param name="mayProve">Whether what a helper tells of what it is given counts; else only what it makes.</param>
    /// <param name="onlyBrief">Whether only short helpers are worth it.</param>
    /// <param name="sites">The sites that are added to.</param>
    public void AddThoseThatTellOf(Access access, Facts known, bool mayProve, bool onlyBrief, HashSet<object> sites)
    {
        HashSet<Value> wanted = ValueClosure.Of([access.Receiver, .. access.Start.Atoms, .. access.End.Atoms, .. access.Length.Atoms], Same);
        var added = new HashSet<Helper>();
        while ((mayProve && AddRelated(wanted, known)) | AddHelpers(added, wanted, mayProve, onlyBrief))
        {
        }

        sites.UnionWith(added.Select(helper => helper.Site));
    }

    private bool AddHelpers(HashSet<Helper> added, HashSet<Value> wanted, bool mayProve, bool onlyBrief)
    {
        int before = added.Count;
        foreach (Helper helper in _helpers)
        {
            if (!added.Contains(helper)
                && (helper.IsBrief || !onlyBrief)
                && (wanted.Overlaps(helper.Made) || (mayProve && (helper.DecidesWhatIsReached || ValueClosure.Of(helper.Given, TestedBy).Overlaps(wanted)))))
            {
                added.Add(helper);
                wanted.UnionWith(ValueClosure.Of(helper.Given.Where(value => value.Kind != ValueKind.This), Same));
            }
        }

        return added.Count > before;
    }

    /// <summary>Adds what a bound relates to something that is wanted.</summary>
    private static bool AddRelated(HashSet<Value> wanted, Facts known)
    {
        int before = wanted.Count;
        foreach (Facts.Bound bound in known.Bounds)
        {
            Value[] atoms = [.. bound.Form.Atoms];
            if (atoms.Length > 1 && Array.Exists(atoms, wanted.Contains) && !Array.TrueForAll(atoms, wanted.Contains))
            {
                wanted.UnionWith(ValueClosure.Of(atoms, Same));
            }
        }

        return wanted.Count > before;
    }

    /// <summary>What the value is, or is a part of, on some path; what it was made from has no bearing on it any more.</summary>
    private static IEnumerable<Value> Same(Value value)
    {
        IEnumerable<Value> whole = value.Base is null ? [] : [value.Base];
        return whole.Concat(value.Kind == ValueKind.Sum ? value.Sum.Atoms : []).Concat(value.Cases.Select(@case => @case.Value));
    }

    /// <summary>Of a condition, what it is about.</summary>
    private static IEnumerable<Value> TestedBy(Value value) => value.Kind switch
    {
        ValueKind.Condition => value.Operands,
        ValueKind.NullTest or ValueKind.Length => [value.Base!],
        ValueKind.Sum => value.Sum.Atoms,
        _ => [],
    };

    /// <param name="Site">The call, or the member that is read.</param>
    /// <param name="Made">What comes out of it.</param>
    /// <param name="Given">What goes into it.</param>
    /// <param name="DecidesWhatIsReached">Whether it may decide which code is reached, and with what: it never returns, or it filters.</param>
    /// <param name="IsBrief">Whether it is read at little cost.</param>
    private sealed record Helper(object Site, IReadOnlyList<Value> Made, IReadOnlyList<Value> Given, bool DecidesWhatIsReached, bool IsBrief);
}
