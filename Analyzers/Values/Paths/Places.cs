using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Paths;

/// <summary>Names what an expression refers to, so that two expressions can be compared.</summary>
internal static class Places
{
    /// <summary>A variable or a chain of members, as text; null when the expression is something else.</summary>
    public static string? Of(IOperation? operation)
    {
        switch (operation?.WithoutConversions())
        {
            case ILocalReferenceOperation local:
                return local.Local.Name;
            case IParameterReferenceOperation parameter:
                return parameter.Parameter.Name;
            case IMemberReferenceOperation { Instance: null } member:
                return member.Member.Name;
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation } member:
                return member.Member.Name;
            case IMemberReferenceOperation member:
                return Of(member.Instance) is { } owner ? owner + "." + member.Member.Name : null;
            case IConditionalAccessInstanceOperation instance:
                return Of(Receiver(instance));
            default:
                return null;
        }
    }

    private static IOperation? Receiver(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation? parent = instance.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && !access.Operation.Syntax.Span.Contains(instance.Syntax.Span))
            {
                return access.Operation;
            }

            if (parent is IConditionalAccessOperation self && self.WhenNotNull.Syntax.Span.Contains(instance.Syntax.Span))
            {
                return self.Operation;
            }
        }

        return null;
    }
}
