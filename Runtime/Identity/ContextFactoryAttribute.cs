namespace Netra;

/// <summary>Marks the method that makes a <see cref="ValidatedContextAttribute">validated context</see> and checks every required member first.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, Inherited = false)]
public sealed class ContextFactoryAttribute : Attribute;
