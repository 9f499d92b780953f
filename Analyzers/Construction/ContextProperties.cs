namespace Netra.Analyzers.Construction;

/// <summary>
/// What a construction diagnostic tells its code fix, as diagnostic properties and additional locations.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term>NETRA2001, NETRA2002</term><description>stand on the creation: <c>new C(…)</c>, <c>new(…)</c>,
/// <c>x with { … }</c>, <c>default</c>. No additional location.</description></item>
/// <item><term>NETRA2003, NETRA2004, NETRA2005</term><description>stand on the value that a member is given: the
/// expression of the argument or of the right side of the assignment. Additional location 0 is the creation (or the
/// call of the helper or factory that creates), 1 is the part of the value that is to blame: the value itself, the
/// absent part of an interpolation, the made-up text, or (NETRA2005) the result whose success was not
/// checked.</description></item>
/// <item><term>NETRA2006</term><description>stands on the call of the <c>Try…</c> method. Additional location 0 is the
/// use of the context that may not exist, where there is one.</description></item>
/// <item><term>NETRA2007</term><description>stands on the name of the type.</description></item>
/// <item><term>NETRA2008</term><description>stands on the condition.</description></item>
/// <item><term>NETRA2009</term><description>stands on the expression that is formatted; where it is formatted
/// elsewhere, on the value that a member is given. Additional location 0 is the creation.</description></item>
/// </list>
/// </remarks>
internal static class ContextProperties
{
    /// <summary>The documentation id of the context's type (<c>T:Contoso.UserExecutionContext</c>). All rules but NETRA2008.</summary>
    public const string ContextType = "ContextType";

    /// <summary>
    /// The documentation id of the factory method to call instead (<c>M:…</c>); absent when the context has none.
    /// NETRA2001 to NETRA2005, NETRA2007 and NETRA2009.
    /// </summary>
    public const string Factory = "Factory";

    /// <summary>The name of the member that gets the value. NETRA2003, NETRA2004, NETRA2005, NETRA2009.</summary>
    public const string Member = "Member";

    /// <summary>
    /// Names separated by commas. NETRA2002: the members that are missing; NETRA2007: those that are open.
    /// </summary>
    public const string Members = "Members";

    /// <summary>
    /// What is wrong. NETRA2003: a name of <see cref="Absence"/>; NETRA2004: of <see cref="Invention"/>;
    /// NETRA2006: of <see cref="Neglect"/>; NETRA2007: names of <see cref="Opening"/>, separated by commas.
    /// </summary>
    public const string Reason = "Reason";

    /// <summary>
    /// The name of the member of the result that says whether it is a success. NETRA2005, and NETRA2003 where the
    /// success was not checked either.
    /// </summary>
    public const string SuccessMember = "SuccessMember";

    /// <summary>NETRA2009: present (with the value "true") when the expression can be awaited.</summary>
    public const string Awaitable = "Awaitable";
}

/// <summary>How a value can be absent.</summary>
internal enum Absence
{
    Null,
    Empty,
    Blank,

    /// <summary>A text that is put together of parts, of which one may be absent.</summary>
    Part,
}

/// <summary>How an identity is made up.</summary>
internal enum Invention
{
    /// <summary>A word that stands for no identity at all.</summary>
    Placeholder,

    /// <summary>A constant that stands in where the value is missing.</summary>
    Fallback,

    /// <summary>A new, random or time-dependent value for somebody who exists already.</summary>
    Fresh,
}

/// <summary>How the answer of a creation is neglected.</summary>
internal enum Neglect
{
    Dropped,
    NotTested,
}

/// <summary>By what a context type is open.</summary>
internal enum Opening
{
    Constructor,
    Setter,
    Default,
    With,
}
