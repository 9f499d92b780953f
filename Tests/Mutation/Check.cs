namespace Netra.Analyzers.Tests.Mutation;

/// <summary>Something that the rules say of some source; it throws when they say something else.</summary>
internal sealed record Check(string Name, Action Run);
