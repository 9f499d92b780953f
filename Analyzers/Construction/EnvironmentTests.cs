using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Construction;

/// <summary>Finds conditions that ask in which environment the program runs.</summary>
internal static class EnvironmentTests
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "IsDevelopment", "IsStaging", "IsProduction", "IsEnvironment" };

    private static readonly Regex FlagNames = new(
        "^_?[iI]s(Dev|Development|Stage|Staging|Prod|Production|Test|Testing|Local)(Environment|Env)?$|^_?[iI]n(Development|Staging|Production)$",
        RegexOptions.CultureInvariant);

    private static readonly Regex NameNames = new(
        "^_?(aspNetCore)?(environment|env|environmentName|envName|hostingEnvironment|deploymentEnvironment)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly string[] Variables = ["ENVIRONMENT", "ENV", "STAGE"];

    /// <summary>The cheap test on the syntax.</summary>
    public static bool AreLikelyIn(SyntaxNode body) => body.DescendantNodes().Any(node => node switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => Methods.Contains(name) || FlagNames.IsMatch(name) || NameNames.IsMatch(name) || name == "GetEnvironmentVariable",
        LiteralExpressionSyntax { Token.Value: string text } => IsVariable(text),
        _ => false,
    });

    /// <summary>Whether the condition asks, alone or with others.</summary>
    public static bool IsOne(IOperation condition) => condition.DescendantsAndSelf().Any(part => part switch
    {
        IInvocationOperation call when Methods.Contains(call.TargetMethod.Name) => true,
        IInvocationOperation { TargetMethod.Name: "Equals" or "StartsWith" or "Contains" } call => IsAboutName(call),
        IBinaryOperation binary => IsName(binary.LeftOperand) || IsName(binary.RightOperand),
        IIsPatternOperation pattern => IsName(pattern.Value) && pattern.Pattern is not IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } },
        ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } local => FlagNames.IsMatch(local.Local.Name) || InitialValue(local) is { } initial && IsOne(initial),
        IParameterReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } parameter => FlagNames.IsMatch(parameter.Parameter.Name),
        IMemberReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } member => FlagNames.IsMatch(member.Member.Name),
        _ => false,
    });

    /// <summary>Whether the condition asks for any variable of the environment.</summary>
    public static bool AsksVariable(IOperation condition) => condition.DescendantsAndSelf().Any(part => part switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" } } => true,
        ILocalReferenceOperation local => InitialValue(local) is { } initial && AsksVariable(initial),
        _ => false,
    });

    /// <summary>Whether the value is the name of the environment.</summary>
    public static bool IsName(IOperation value)
    {
        foreach (IOperation part in value.DescendantsAndSelf())
        {
            switch (part)
            {
                case IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" } } call when NamesVariable(call):
                case IMemberReferenceOperation { Member.Name: "EnvironmentName" }:
                case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when NamesVariable(indexer):
                case IMemberReferenceOperation { Type.SpecialType: SpecialType.System_String } member when NameNames.IsMatch(member.Member.Name):
                case IParameterReferenceOperation { Type.SpecialType: SpecialType.System_String } parameter when NameNames.IsMatch(parameter.Parameter.Name):
                case ILocalReferenceOperation { Type.SpecialType: SpecialType.System_String } local when NameNames.IsMatch(local.Local.Name) || (InitialValue(local) is { } initial && IsName(initial)):
                    return true;
            }
        }

        return false;
    }

    private static bool IsAboutName(IInvocationOperation comparison) =>
        (comparison.Instance is { } instance && IsName(instance)) || comparison.Arguments.Any(argument => IsName(argument.Value));

    private static bool NamesVariable(IOperation lookUp) =>
        lookUp.Descendants().Any(part => part.ConstantValue is { HasValue: true, Value: string text } && IsVariable(text));

    private static bool IsVariable(string text) => Array.Exists(Variables, variable =>
        text.EndsWith(variable, StringComparison.OrdinalIgnoreCase) && (text.Length == variable.Length || text[text.Length - variable.Length - 1] is '_' or ':'));

    private static IOperation? InitialValue(ILocalReferenceOperation local)
    {
        IOperation root = local;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local))?
            .Initializer?.Value;
    }
}
