namespace Netra;

/// <summary>
/// Marks a type that says who is calling, in which thread, run and request. Its instances are made by a validating factory
/// and never by hand: the rules NETRA2001 to NETRA2009 watch over it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class ValidatedContextAttribute : Attribute;
