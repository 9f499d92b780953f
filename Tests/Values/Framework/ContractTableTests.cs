using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Values.Framework;

/// <summary>The table against the reference assemblies.</summary>
[TestFixture]
public sealed class ContractTableTests
{
    [Test]
    public void Every_line_finds_a_member()
    {
        IEnumerable<string> lost = FrameworkMembers.Contracts
            .Where(contract => !FrameworkMembers.Of(contract).Any())
            .Select(FrameworkMembers.Describe);

        Assert.That(lost, Is.Empty);
    }

    [Test]
    public void No_member_has_two_lines()
    {
        IEnumerable<string> twice = FrameworkContracts.Texts.SelectMany(ContractText.Parse)
            .GroupBy(FrameworkMembers.Describe).Where(same => same.Count() > 1).Select(same => same.Key);

        Assert.That(twice, Is.Empty);
    }

    [Test]
    public void Every_fact_fits_the_types_of_its_member()
    {
        List<string> misfits = [];
        foreach (Contract contract in FrameworkMembers.Contracts)
        {
            foreach (ISymbol member in FrameworkMembers.Of(contract))
            {
                misfits.AddRange(
                    from fact in FrameworkMembers.FactsOf(contract)
                    where !Fits(fact, member)
                    select $"{FrameworkMembers.Describe(contract)}: {fact} on {member}");
            }
        }

        Assert.That(misfits, Is.Empty);
    }

    [Test]
    public void Conditions_are_on_Boolean_results_only()
    {
        IEnumerable<string> wrong =
            from contract in FrameworkMembers.Contracts
            where contract.WhenTrue.Length + contract.WhenFalse.Length > 0
            from member in FrameworkMembers.Of(contract)
            where FrameworkMembers.ResultOf(member).SpecialType != SpecialType.System_Boolean
            select member.ToDisplayString();

        Assert.That(wrong, Is.Empty);
    }

    private static bool Fits(ContractFact fact, ISymbol member)
    {
        foreach (Subject subject in FrameworkMembers.SubjectsOf(fact))
        {
            if (subject.Kind == SubjectKind.This && (member.IsStatic || member is IMethodSymbol { MethodKind: MethodKind.Constructor }))
            {
                return false;
            }
        }

        return fact switch
        {
            AtLeastZero bound => bound.Sum.Terms.All(term => TypeOf(term.Subject, member) is var type && (term.IsLength ? HasLength(type) : IsNumber(type))),
            SearchResult or Comparison or OneOf => IsNumber(FrameworkMembers.ResultOf(member)),
            Holds holds => TypeOf(holds.Condition, member).SpecialType == SpecialType.System_Boolean,
            _ => true,
        };
    }

    private static ITypeSymbol TypeOf(Subject subject, ISymbol member) => subject.Kind switch
    {
        SubjectKind.This => member.ContainingType,
        SubjectKind.Result => FrameworkMembers.ResultOf(member),
        SubjectKind.Element => ((IArrayTypeSymbol)FrameworkMembers.ResultOf(member)).ElementType,
        _ => ((IMethodSymbol)member).Parameters[subject.Ordinal].Type,
    };

    private static bool IsNumber(ITypeSymbol type) =>
        type is ITypeParameterSymbol or { TypeKind: TypeKind.Enum }
            or { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UIntPtr and not SpecialType.System_String }
            or { Name: "Int128" or "UInt128" or "Half" };

    private static bool HasLength(ITypeSymbol type) =>
        type is IArrayTypeSymbol or ITypeParameterSymbol or { SpecialType: SpecialType.System_Char or SpecialType.System_Array or SpecialType.System_Collections_IEnumerable }
        || type.GetMembers().Concat(type.AllInterfaces.SelectMany(contract => contract.GetMembers())).Any(member => member.Name is "Length" or "Count" or "GetEnumerator");
}
