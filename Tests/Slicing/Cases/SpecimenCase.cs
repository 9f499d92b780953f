using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Netra.Analyzers.Tests.Cases.Specimen;

namespace Netra.Analyzers.Tests.Slicing.Cases;

/// <summary>What a case's author claims; <see cref="SpecimenCases"/> confirms it by running the case.</summary>
public enum Label
{
    /// <summary>Some input makes the slice throw, and the default rules must say so.</summary>
    UnsafeCore,

    /// <summary>Some input makes the slice throw, but only the strict mode has to say so.</summary>
    UnsafeStrict,

    /// <summary>No input makes the slice throw, and no rule may say otherwise.</summary>
    Safe,

    /// <summary>No input makes the slice throw, but the strict mode need not see why.</summary>
    SafeStrictOnly,
}

/// <summary>One labelled method, or one labelled type that owns its helpers, of a specimen file.</summary>
public sealed record SpecimenCase(string Specimen, string Name, Label Label)
{
    public bool IsUnsafe => Label is Label.UnsafeCore or Label.UnsafeStrict;

    public override string ToString() => Name;

    public static IEnumerable<SpecimenCase> In(string specimen, CompilationUnitSyntax root) =>
        from member in root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        let label = LabelOf(member)
        where label is not null
        select new SpecimenCase(specimen, NameOf(member), label.Value);

    static Label? LabelOf(MemberDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(list => list.Attributes).Select(LabelOf).FirstOrDefault(label => label is not null);

    static Label? LabelOf(AttributeSyntax attribute) => attribute.Name.ToString() switch
    {
        "Unsafe" => Says(attribute, "Core", SyntaxKind.FalseLiteralExpression) ? Label.UnsafeStrict : Label.UnsafeCore,
        "Safe" => Says(attribute, "StrictOnly", SyntaxKind.TrueLiteralExpression) ? Label.SafeStrictOnly : Label.Safe,
        _ => null,
    };

    static bool Says(AttributeSyntax attribute, string property, SyntaxKind value) =>
        attribute.ArgumentList?.Arguments.Any(argument =>
            argument.NameEquals?.Name.Identifier.ValueText == property && argument.Expression.IsKind(value)) == true;
}
