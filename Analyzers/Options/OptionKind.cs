namespace Netra.Analyzers.Options;

/// <summary>What the value of an option is made of.</summary>
internal enum OptionKind
{
    /// <summary>Types, by full name or documentation id (<c>T:…</c>), separated by commas.</summary>
    Types,

    /// <summary>Properties or fields, by full name or documentation id (<c>P:…</c>, <c>F:…</c>), separated by commas.</summary>
    Members,

    /// <summary>Methods, by full name or documentation id (<c>M:…</c>), separated by commas.</summary>
    Methods,

    /// <summary>Any texts, separated by commas.</summary>
    Texts,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Switch,
}
