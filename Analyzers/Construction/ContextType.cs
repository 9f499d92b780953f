using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>A type that says who is calling, in which thread, run and request, and what it needs for that.</summary>
internal sealed class ContextType
{
    private readonly NetraOptions _options;

    public ContextType(INamedTypeSymbol type, NetraOptions options, ImmutableArray<IMethodSymbol> factories)
    {
        Type = type;
        _options = options;
        Factories = factories;
        Assignable = Properties(type).Where(IsRequired).Select(MemberOf).ToImmutableArray();
    }

    /// <summary>The type as it is declared.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The methods that create it after validating what it is made of.</summary>
    public ImmutableArray<IMethodSymbol> Factories { get; }

    /// <summary>The required members that can be assigned from outside.</summary>
    public ImmutableArray<ContextMember> Assignable { get; }

    /// <summary>The required member that a constructor's parameter fills, or null when it is optional.</summary>
    public ContextMember? MemberOf(IParameterSymbol parameter)
    {
        IParameterSymbol declared = parameter.OriginalDefinition;
        bool isListed = Type.GetMembers().Any(member => IsNamedLike(member, declared) && _options.ContextRequiredMembers.Matches(member));
        bool isOptional = declared.HasExplicitDefaultValue || declared.IsParams || (!isListed && (IsNullable(declared.NullableAnnotation, declared.Type) || IsNullable(parameter.NullableAnnotation, parameter.Type)));
        return isOptional || IsUnfinished(declared) || declared.RefKind == RefKind.Out ? null : new ContextMember(Capitalised(declared.Name), parameter.Type, isListed);
    }

    /// <summary>The required members that a creation by this constructor leaves unassigned unless they are assigned after it.</summary>
    public IEnumerable<ContextMember> LeftOpenBy(IMethodSymbol constructor)
    {
        if (IsMemberwiseDefault(constructor))
        {
            return AllMembers();
        }

        return Assignable.Where(member =>
            !constructor.Parameters.Any(parameter => member.IsCalled(parameter.Name))
            && !IsInitialised(member)
            && !Assigns(constructor, member)
            && !IsAssignedByBase(member));
    }

    /// <summary>Every required member, however it is filled.</summary>
    public IEnumerable<ContextMember> AllMembers()
    {
        IEnumerable<ContextMember> constructed = Type.InstanceConstructors
            .Where(constructor => constructor.Parameters.Length > 0 && !IsCopyConstructor(constructor))
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .Take(1)
            .SelectMany(constructor => constructor.Parameters.Select(MemberOf).OfType<ContextMember>());
        return constructed.Concat(Assignable).GroupBy(member => member.Name, StringComparer.OrdinalIgnoreCase).Select(group => group.First());
    }

    /// <summary>Whether a member of a validated context holds a value that has been validated with it.</summary>
    public bool Vouches(ISymbol member) => AllMembers().Any(required => required.IsCalled(member.Name));

    public ContextMember? AssignableMember(ISymbol member) => Assignable.FirstOrDefault(required => required.Name == member.Name);

    public bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.Parameters is [{ Type: var only }] && SymbolEqualityComparer.Default.Equals(only.OriginalDefinition, Type);

    /// <summary>Whether it leaves every member at its default: the constructor of a struct that nobody wrote.</summary>
    private static bool IsMemberwiseDefault(IMethodSymbol constructor) =>
        constructor is { Parameters.Length: 0, IsImplicitlyDeclared: true, ContainingType.IsValueType: true };

    /// <summary>Whether it has no name yet: it is being typed.</summary>
    private static bool IsUnfinished(ISymbol member) => member.Name.Length == 0;

    private bool IsRequired(ISymbol member)
    {
        if (IsUnfinished(member))
        {
            return false;
        }

        if (_options.ContextRequiredMembers.Matches(member))
        {
            return true;
        }

        (ITypeSymbol type, NullableAnnotation annotation) = TypeOf(member);
        if (IsNullable(annotation, type))
        {
            return false;
        }

        return member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
            || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "RequiredAttribute")
            || (IsTextOrGuid(type) && member.Name.EndsWith("Id", StringComparison.Ordinal));
    }

    private ContextMember MemberOf(ISymbol member) => new(member.Name, TypeOf(member).Type, _options.ContextRequiredMembers.Matches(member));

    /// <summary>What can be assigned from outside, inherited members included.</summary>
    private static IEnumerable<ISymbol> Properties(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod.DeclaredAccessibility: not Accessibility.Private and not Accessibility.Protected }
                    or IFieldSymbol { IsStatic: false, IsReadOnly: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal, AssociatedSymbol: null })
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>Whether the member has a value of its own before anybody assigns one.</summary>
    private bool IsInitialised(ContextMember member)
    {
        ISymbol? declared = Properties(Type).FirstOrDefault(property => property.Name == member.Name);
        if (declared is null or { DeclaringSyntaxReferences.IsEmpty: true })
        {
            // Of a type from elsewhere the initialisers are not known.
            return true;
        }

        ExpressionSyntax? initializer = declared.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            _ => null,
        };
        return initializer is not null && !Initialisers.AreEmpty(initializer);
    }

    private static bool Assigns(IMethodSymbol constructor, ContextMember member) =>
        constructor.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is ConstructorDeclarationSyntax syntax
        && (syntax.Initializer is { } initializer && initializer.ThisOrBaseKeyword.ValueText == "this"
            || syntax.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => WrittenNames.Of(assignment).Contains(member.Name)));

    private bool IsAssignedByBase(ContextMember member)
    {
        for (INamedTypeSymbol? ancestor = Type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.InstanceConstructors.Any(constructor => Assigns(constructor, member)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedLike(ISymbol member, IParameterSymbol parameter) =>
        string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase);

    private static (ITypeSymbol Type, NullableAnnotation Annotation) TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => (property.Type, property.NullableAnnotation),
        _ => (((IFieldSymbol)member).Type, ((IFieldSymbol)member).NullableAnnotation),
    };

    private static bool IsNullable(NullableAnnotation annotation, ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : annotation == NullableAnnotation.Annotated;

    private static bool IsTextOrGuid(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || Values.SymbolNames.Is(type, "System", "Guid");

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
