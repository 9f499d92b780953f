using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <summary>What stands in the code of one method itself.</summary>
/// <param name="Written">The names that are assigned to.</param>
/// <param name="Uses">The names that stand for other methods: what is called, created, assigned to, or handed on to be called.</param>
/// <param name="ChangesElements">Whether elements of arrays or entries of maps are assigned.</param>
/// <param name="ChangesLists">Whether something is added to or taken from a collection.</param>
/// <param name="Refuses">Whether something is thrown, or a method is called that is named like one that throws.</param>
internal sealed record OwnEffects(HashSet<string> Written, HashSet<NameUse> Uses, bool ChangesElements, bool ChangesLists, bool Refuses)
{
    /// <summary>Whether an object is created, of a type that is not named, that may change the one whose code this is.</summary>
    public bool IsUnbounded { get; private init; }

    /// <summary>Those of code that does nothing but use these names.</summary>
    public static OwnEffects Using(params NameUse[] uses) => new([], [.. uses], ChangesElements: false, ChangesLists: false, Refuses: false);

    public static OwnEffects Of(IMethodSymbol method) =>
        Of(method.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax()));

    public static OwnEffects Of(IEnumerable<SyntaxNode> bodies)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var uses = new HashSet<NameUse>();
        bool refuses = false;
        bool changesElements = false;
        bool changesLists = false;
        bool isUnbounded = false;
        foreach (SyntaxNode node in bodies.SelectMany(body => body.DescendantNodes()))
        {
            foreach (NameUse target in NameUse.WrittenBy(node))
            {
                // The setter of a property writes to more than the property.
                written.Add(target.Name);
                uses.Add(target);
            }

            isUnbounded |= NameUse.GivesItselfToUnknown(node);
            refuses |= node is ThrowStatementSyntax or ThrowExpressionSyntax;
            changesElements |= WrittenNames.WritesElement(node);
            if (NameUse.Of(node) is { } use)
            {
                uses.Add(use);
                refuses |= OpaqueGuards.IsNamedLikeRefusal(use.Name);
                changesLists |= CollectionMethods.ChangeList(use.Name);
                changesElements |= CollectionMethods.ChangeElements(use.Name);
            }
        }

        return new OwnEffects(written, uses, changesElements, changesLists, refuses) { IsUnbounded = isUnbounded };
    }
}
