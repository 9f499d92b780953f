namespace Netra.Analyzers.Closing;

/// <summary>A method or constructor of a library that closes a WebSocket with a code.</summary>
/// <param name="Namespace">The namespace of the type.</param>
/// <param name="Type">The type that declares it; what overrides or implements it counts too.</param>
/// <param name="Member">The method, or <see cref="Constructor"/>.</param>
/// <param name="Code">The position of the code. An overload that has no number and no code there has no code.</param>
/// <param name="Reason">The position of the reason. An overload that has no text there has no reason.</param>
/// <param name="Traits">How it behaves.</param>
internal sealed record CloseApi(string Namespace, string Type, string Member, int Code, int Reason, CloseTraits Traits)
{
    public const string Constructor = ".ctor";
}
