using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Construction;

/// <summary>A required member that can be left or made absent, and how.</summary>
internal sealed record OpenMember(string Name, Opening Way);

/// <summary>Finds the ways in which a context can come out incomplete.</summary>
internal static class Openings
{
    public static IEnumerable<OpenMember> Of(ContextType context, CancellationToken cancellation) =>
        ByConstructor(context, cancellation)
            .Concat(BySetter(context, cancellation))
            .Concat(ByDefault(context))
            .Concat(ByWith(context, cancellation));

    public static string Describe(Opening way, IReadOnlyList<string> members) => way switch
    {
        Opening.Constructor => $"a constructor takes {Names.Listed(members)} without validation",
        Opening.Setter => $"{Names.Listed(members)} can be set afterwards",
        Opening.Default => "its default has no values",
        _ => $"'with' replaces {Names.Listed(members)} without validation",
    };

    private static IEnumerable<OpenMember> ByConstructor(ContextType context, CancellationToken cancellation)
    {
        foreach (IMethodSymbol constructor in context.Type.InstanceConstructors)
        {
            bool isOpen = constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
                && !context.Type.IsAbstract
                && !context.IsCopyConstructor(constructor)
                && !(constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true } && context.Type.IsValueType)
                && !Validation.IsElsewhere(constructor, cancellation);
            IEnumerable<ContextMember> taken = constructor.Parameters.Where(parameter => !Validation.LooksAt(constructor, parameter, cancellation)).Select(context.MemberOf).OfType<ContextMember>()
                .Concat(context.LeftOpenBy(constructor).Where(member => !Validates(context, member, cancellation)));
            foreach (ContextMember member in isOpen ? taken.Where(CanBeAbsent) : [])
            {
                yield return new OpenMember(member.Name, Opening.Constructor);
            }
        }
    }

    private static IEnumerable<OpenMember> BySetter(ContextType context, CancellationToken cancellation) => context.Assignable
        .Where(member => CanBeAbsent(member) && !Validates(context, member, cancellation) && Declared(context, member) switch
        {
            IPropertySymbol { SetMethod: { IsInitOnly: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } } => true,
            IFieldSymbol => true,
            _ => false,
        })
        .Select(member => new OpenMember(member.Name, Opening.Setter));

    private static IEnumerable<OpenMember> ByDefault(ContextType context) => context.Type.IsValueType
        ? context.AllMembers().Select(member => new OpenMember(member.Name, Opening.Default))
        : [];

    private static IEnumerable<OpenMember> ByWith(ContextType context, CancellationToken cancellation) => context.Type.IsRecord
        ? context.Assignable.Concat(context.AllMembers())
            .GroupBy(member => member.Name)
            .Select(group => group.First())
            .Where(member => Declared(context, member) is IPropertySymbol { SetMethod.IsInitOnly: true } && CanBeAbsent(member) && !Validates(context, member, cancellation))
            .Select(member => new OpenMember(member.Name, Opening.With))
        : [];

    /// <summary>A number, a flag or a time is there whatever it is.</summary>
    private static bool CanBeAbsent(ContextMember member) => member.Type.IsReferenceType || member.Type.Name == nameof(Guid);

    private static ISymbol? Declared(ContextType context, ContextMember member) =>
        context.Type.GetMembers(member.Name).FirstOrDefault(declared => declared is IPropertySymbol or IFieldSymbol);

    /// <summary>Whether the accessor that assigns the member does more than that.</summary>
    private static bool Validates(ContextType context, ContextMember member, CancellationToken cancellation) =>
        Declared(context, member) is IPropertySymbol { SetMethod.DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax(cancellation) is AccessorDeclarationSyntax accessor
        && (accessor.Body is not null || accessor.ExpressionBody is not null);
}
