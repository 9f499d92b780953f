using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>A member without which its context is incomplete, where it is declared.</summary>
internal sealed class RequiredMember
{
    private readonly SemanticModel model;
    private readonly IPropertySymbol? property;

    public RequiredMember(INamedTypeSymbol context, TypeDeclarationSyntax type, string name, SemanticModel model)
    {
        this.model = model;
        Type = type;
        property = context.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        Name = property?.Name ?? name;
        SyntaxNode? declaration = property?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        Property = declaration as PropertyDeclarationSyntax;
        Positional = declaration as ParameterSyntax;
    }

    public TypeDeclarationSyntax Type { get; }

    public string Name { get; }

    public PropertyDeclarationSyntax? Property { get; }

    /// <summary>The parameter of a record that declares it.</summary>
    public ParameterSyntax? Positional { get; }

    public bool CannotBeChecked =>
        property is null
        || !(property.Type.SpecialType == SpecialType.System_String || IsGuid)
        || property.ContainingType.GetMembers(FieldName).Length > 0
        || (Property ?? (SyntaxNode?)Positional)?.FirstAncestorOrSelf<TypeDeclarationSyntax>() != Type;

    public string TypeName => IsGuid ? GuidName : "string";

    public string InitialValue => Property?.Initializer?.Value.ToString() ?? (IsGuid ? "default" : "string.Empty");

    public IEnumerable<ConstructorDeclarationSyntax> ConstructorsThatTakeIt => Type.Members.OfType<ConstructorDeclarationSyntax>()
        .Where(constructor => !constructor.Modifiers.Any(SyntaxKind.PrivateKeyword) && ParameterOf(constructor) is not null && (constructor.Body is not null || constructor.ExpressionBody is not null));

    public ParameterSyntax? PrimaryParameter => Type.ParameterList?.Parameters.FirstOrDefault(IsItsParameter);

    public bool IsGivenToConstructors => ConstructorsThatTakeIt.Any() || PrimaryParameter is not null;

    /// <summary>It can be given to a constructor and set afterwards.</summary>
    public bool NeedsBoth => IsGivenToConstructors && property is { SetMethod.DeclaredAccessibility: not Accessibility.Private };

    public ParameterSyntax? ParameterOf(ConstructorDeclarationSyntax constructor) => constructor.ParameterList.Parameters.FirstOrDefault(IsItsParameter);

    public string Field(bool isInit, string initial) => $"private {(isInit ? "readonly " : string.Empty)}{TypeName} {FieldName} = {initial};";

    public string Accessors(string set) =>
        $$"""
        {
            get => {{FieldName}};
            {{set}} => {{FieldName}} = {{Checked("value")}};
        }
        """;

    public string Checked(string name) => $"{IsMissing(name)} ? throw {Exception(name)} : {name}";

    public StatementSyntax Check(string name, SyntaxNode place) => ThrowIf.Statement(IsMissing(name), Exception(name), place);

    private string FieldName => "_" + char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    private bool IsGuid => property?.Type is { Name: nameof(Guid), ContainingNamespace.Name: nameof(System) };

    private string GuidName => Code.TypeName("System.Guid", Type, model);

    private bool IsItsParameter(ParameterSyntax parameter) => string.Equals(parameter.Identifier.ValueText, Name, StringComparison.OrdinalIgnoreCase);

    private string IsMissing(string name) => IsGuid ? $"{name} == {GuidName}.Empty" : $"string.IsNullOrWhiteSpace({name})";

    private string Exception(string name) =>
        $"new {Code.TypeName("System.ArgumentException", Type, model)}({Code.Quoted($"Without '{Name}' there is no {Type.Identifier.ValueText}.")}, nameof({name}))";
}
