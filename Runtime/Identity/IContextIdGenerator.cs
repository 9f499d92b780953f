namespace Netra;

/// <summary>The one place where ids are made.</summary>
public interface IContextIdGenerator
{
    /// <summary>Makes a new id, unique among all servers and usable under <see cref="IdPolicy.Default"/>.</summary>
    /// <param name="kind">What the id is for, such as <c>thread</c>; part of the id, for whoever reads it.</param>
    string NewId(string kind);
}
