namespace Netra;

/// <summary>Makes ids such as <c>thread_0b2f0c6e5f0c4a6b8f5d3a0e9c1d7e42</c>: the kind, and 122 random bits.</summary>
public sealed class ContextIdGenerator : IContextIdGenerator
{
    /// <inheritdoc/>
    public string NewId(string kind) => $"{kind}_{Guid.NewGuid():N}";
}
