namespace Netra.Analyzers.Values.Paths;

/// <summary>Something that holds of a place from a point on: of what kind, and of which place (<c>_session.Socket</c>).</summary>
internal readonly record struct PathFact(string Kind, string Place)
{
    /// <summary>Whether an assignment to the variable makes the fact one about another object.</summary>
    public bool IsAbout(string variable) =>
        Place == variable || (Place.StartsWith(variable, StringComparison.Ordinal) && Place[variable.Length] == '.');
}
