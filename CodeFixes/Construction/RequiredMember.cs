using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Construction;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>A member without which its context is incomplete, where it is declared.</summary>
internal sealed class RequiredMember
{
    private readonly SemanticModel model;
    private readonly INamedTypeSymbol context;
    private readonly IPropertySymbol? property;
    private readonly bool isAssignedLater;

    public RequiredMember(INamedTypeSymbol context, TypeDeclarationSyntax type, string name, SemanticModel model, ContextUses uses)
    {
        this.model = model;
        this.context = context;
        Type = type;
        property = context.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(candidate => IsCalled(candidate.Name, name));
        Name = property?.Name ?? name;
        isAssignedLater = property is not null && uses.IsAssignedLater(property);
        SyntaxNode? declaration = property?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        Property = declaration as PropertyDeclarationSyntax;
        Positional = declaration as ParameterSyntax;
    }

    public TypeDeclarationSyntax Type { get; }

    public string Name { get; }

    public PropertyDeclarationSyntax? Property { get; }

    /// <summary>The parameter of a record that declares it.</summary>
    public ParameterSyntax? Positional { get; }

    public bool CanBeChecked => MemberType is { IsReferenceType: true } || IsGuid;

    /// <summary>Whether it can get a field of its own, for an accessor that asks.</summary>
    public bool CanHaveField =>
        property is not null
        && property.ContainingType.GetMembers(FieldName).IsEmpty
        && (Property ?? (SyntaxNode?)Positional)?.FirstAncestorOrSelf<TypeDeclarationSyntax>() == Type;

    /// <summary>The parameter by which a constructor takes it.</summary>
    public IParameterSymbol? ParameterOf(IMethodSymbol constructor) => constructor.Parameters.FirstOrDefault(parameter => IsCalled(parameter.Name, Name));

    /// <summary>Whether a constructor takes it and does not look at it.</summary>
    public bool IsTakenUnseenBy(IMethodSymbol constructor) =>
        ParameterOf(constructor) is { } parameter && !Validation.LooksAt(constructor, parameter, CancellationToken.None);

    public bool IsTakenByConstructors => OpenConstructors.Any(constructor => ParameterOf(constructor) is not null);

    public IEnumerable<IMethodSymbol> OpenConstructors =>
        context.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility != Accessibility.Private && constructor.DeclaringSyntaxReferences.Length == 1);

    /// <summary>Whether somebody outside can create the context without it.</summary>
    public bool CanBeLeftOut =>
        !IsRequiredByCompiler
        && !IsTakenByConstructors
        && context.InstanceConstructors.Any(constructor => constructor.DeclaredAccessibility is not Accessibility.Private and not Accessibility.Protected);

    private bool IsRequiredByCompiler => property is { IsRequired: true };

    /// <summary>The accessor that others can call and that does nothing but keep the value.</summary>
    public AccessorDeclarationSyntax? OpenAccessor =>
        property is { SetMethod.DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal }
            ? Property?.AccessorList?.Accessors.FirstOrDefault(accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && accessor is { Body: null, ExpressionBody: null })
            : null;

    public bool IsAutomatic => Property?.AccessorList?.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) == true;

    /// <summary>Whether nothing assigns it once the context is there, or has a right to.</summary>
    public bool CanBeInitOnly =>
        property is { IsVirtual: false, IsOverride: false, IsAbstract: false, SetMethod: { } set }
        && (set.IsInitOnly || (!isAssignedLater
            && !IsPromisedByInterface(property)
            && model.Compilation.GetTypeByMetadataName("System.Runtime.CompilerServices.IsExternalInit") is not null));

    public string InitialValue => Property?.Initializer?.Value.ToString() ?? (IsGuid ? "default" : IsText ? "string.Empty" : "null!");

    public string Field(bool isInit, string initial) => $"private {(isInit ? "readonly " : string.Empty)}{TypeName} {FieldName} = {initial};";

    public string Accessors(string set) =>
        $$"""
        {
            get => {{FieldName}};
            {{set}} => {{FieldName}} = {{Checked("value")}};
        }
        """;

    public string Declaration => $"public {TypeName} {Name} {Accessors("init")}";

    public string Checked(string name) => $"{IsMissing(name)} ? throw {Exception(name)} : {name}";

    public StatementSyntax Check(string name, SyntaxNode place) => ThrowIf.Statement(IsMissing(name), Exception(name), place);

    private ITypeSymbol? MemberType => property?.Type ?? context.InstanceConstructors.Select(ParameterOf).FirstOrDefault(parameter => parameter is not null)?.Type;

    /// <summary>As it is written.</summary>
    private string TypeName => (Property?.Type ?? Positional!.Type!).WithoutTrivia().ToString();

    private string FieldName => "_" + char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    private bool IsText => MemberType?.SpecialType == SpecialType.System_String;

    private bool IsGuid => MemberType is { Name: nameof(Guid), ContainingNamespace.Name: nameof(System) };

    private string GuidName => Code.TypeName("System.Guid", Type, model);

    private static bool IsPromisedByInterface(IPropertySymbol property) => property.ContainingType.AllInterfaces
        .SelectMany(promise => promise.GetMembers().OfType<IPropertySymbol>())
        .Any(promised => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(promised), property));

    private static bool IsCalled(string candidate, string name) => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase);

    private string IsMissing(string name) => IsGuid ? $"{name} == {GuidName}.Empty" : IsText ? $"string.IsNullOrWhiteSpace({name})" : $"{name} is null";

    private string Exception(string name) =>
        $"new {Code.TypeName("System.ArgumentException", Type, model)}({Code.Quoted($"Without '{Name}' there is no {Type.Identifier.ValueText}.")}, nameof({name}))";
}
