namespace Netra.Analyzers.Values;

/// <summary>Different elements stand in different places: a text that begins with '[' and ends with ']' has two characters.</summary>
internal static class ElementPositions
{
    public static Facts Refine(ValueTable table, Facts facts, Value element, Linear content)
    {
        if (element.Kind != ValueKind.Element || !content.IsConstant)
        {
            return facts;
        }

        foreach (Facts.Bound bound in facts.Bounds)
        {
            if (bound.Form.Terms is [{ Coefficient: 1, Atom: { Kind: ValueKind.Element } other }]
                && ReferenceEquals(other.Base, element.Base)
                && !ReferenceEquals(other, element)
                && (bound.Minimum > content.Constant || facts.Maximum(table.LinearOf(other)) < content.Constant))
            {
                facts = facts.NotEqual(table.LinearOf(element.Operands[0]), table.LinearOf(other.Operands[0]));
            }
        }

        return facts;
    }
}
