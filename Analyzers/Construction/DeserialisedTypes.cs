using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>
/// Types whose objects come out of data only: a reader of the compilation is asked for them, nothing creates them, and
/// nothing looks at their members before they are used.
/// </summary>
internal sealed class DeserialisedTypes(Compilation compilation)
{
    private static readonly string[] Checks = ["IsNullOr", "ThrowIf", "RuleFor", "NotNull", "NotEmpty", "Against"];

    private readonly Lazy<(HashSet<string> Read, HashSet<string> Created)> _names = new(() => Names(compilation));
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether absent data leave null in the member, although it is declared without.</summary>
    public bool LeaveOpen(Value value) =>
        value is { Kind: ValueKind.Member, Base.Kind: not ValueKind.This, Symbol: { DeclaringSyntaxReferences.Length: 1, ContainingType: { } } member }
        && member.MemberType() is { SpecialType: SpecialType.System_String }
        && _known.GetOrAdd(member.OriginalDefinition, IsLeftOpen);

    private bool IsLeftOpen(ISymbol member) =>
        _names.Value.Read.Contains(member.ContainingType.Name)
        && !_names.Value.Created.Contains(member.ContainingType.Name)
        && member.GetAttributes().IsEmpty
        && !member.ContainingType.AllInterfaces.Any(@interface => @interface.Name == "IValidatableObject")
        && !compilation.SyntaxTrees.Any(tree => IsTestedIn(tree, member));

    private bool IsTestedIn(SyntaxTree tree, ISymbol member)
    {
        IdentifierNameSyntax[] tests = [.. tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == member.Name && IsTested(name))];
        if (tests.Length == 0)
        {
            return false;
        }

        // The test may stand in any file of the compilation.
#pragma warning disable RS1030
        SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        return tests.Any(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol?.OriginalDefinition, member));
    }

    private static bool IsTested(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name;
        while (whole.Parent is MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return whole.Parent switch
        {
            BinaryExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax or ConditionalAccessExpressionSyntax => true,
            NameColonSyntax { Parent: SubpatternSyntax } => true,
            InvocationExpressionSyntax => true, // a method of the value itself
            LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax rule } } => IsCheck(rule),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax check } => IsCheck(check),
            _ => false,
        };
    }

    private static bool IsCheck(InvocationExpressionSyntax call)
    {
        string method = SimpleName(call.Expression);
        return Validators.IsNamedLikeOne(method) || Array.Exists(Checks, check => method.IndexOf(check, StringComparison.Ordinal) >= 0);
    }

    private static (HashSet<string> Read, HashSet<string> Created) Names(Compilation compilation)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        var created = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode node in compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()))
        {
            switch (node)
            {
                case GenericNameSyntax { TypeArgumentList.Arguments: [var type, ..] } reader when Deserialised.IsReader(reader.Identifier.ValueText):
                    read.UnionWith(type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText));
                    break;
                case ObjectCreationExpressionSyntax creation:
                    created.Add(SimpleName(creation.Type));
                    break;
                case ImplicitObjectCreationExpressionSyntax creation when TargetOf(creation) is { } target:
                    created.UnionWith(target.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText));
                    break;
            }
        }

        return (read, created);
    }

    /// <summary>The type that the nearest declaration around it names.</summary>
    private static TypeSyntax? TargetOf(ImplicitObjectCreationExpressionSyntax creation) => creation.Ancestors().Select(ancestor => ancestor switch
    {
        VariableDeclarationSyntax variable => variable.Type,
        PropertyDeclarationSyntax property => property.Type,
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax function => function.ReturnType,
        _ => null,
    }).FirstOrDefault(type => type is not null);

    private static string SimpleName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => string.Empty,
    };
}
