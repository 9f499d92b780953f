using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Construction;

/// <summary>How a context comes about at a place.</summary>
internal enum CreationKind
{
    /// <summary>By a constructor.</summary>
    New,

    /// <summary>As a copy of another with some members replaced.</summary>
    With,

    /// <summary>As the default of a struct.</summary>
    Default,

    /// <summary>By its validating factory, which refuses what is absent, but believes what is made up.</summary>
    Factory,

    /// <summary>By a helper that passes on what it is given.</summary>
    Helper,
}

/// <summary>A place at which a context is created, with what its required members are given.</summary>
internal sealed record CreationSite(CreationKind Kind, IOperation Operation, ContextType Context, ImmutableArray<GivenMember> Given, ImmutableArray<ContextMember> Missing);

/// <summary>What a required member is given.</summary>
/// <param name="Member">The member.</param>
/// <param name="Value">The expression as it is written.</param>
/// <param name="Site">The call or assignment that gives it.</param>
/// <param name="Argument">The parameter's position, when it is given as an argument; otherwise -1.</param>
internal sealed record GivenMember(ContextMember Member, IOperation Value, SyntaxNode Site, int Argument)
{
    /// <summary>What a helper makes of its arguments, where it is one that creates the context.</summary>
    public PassedValue? Within { get; init; }
}
