using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>What a flow attribute of <c>System.Diagnostics.CodeAnalysis</c> promises of a call.</summary>
internal abstract record FlowPromise
{
    public sealed record NeverReturns : FlowPromise;

    public sealed record NeverReturnsIf(int Parameter, bool Condition) : FlowPromise;

    /// <param name="Parameter">The parameter's position.</param>
    /// <param name="When">The result for which it holds, or null when it holds after every return.</param>
    public sealed record ParameterNotNull(int Parameter, bool? When) : FlowPromise;

    /// <param name="Parameter">The position of the parameter that is null whenever the result is.</param>
    public sealed record ResultNotNullIfParameter(int Parameter) : FlowPromise;

    /// <inheritdoc cref="ParameterNotNull"/>
    public sealed record MemberNotNull(string Member, bool? When) : FlowPromise;
}

/// <summary>Reads flow attributes; by name, because projects declare them themselves where the framework lacks them.</summary>
internal static class FlowAttributes
{
    /// <summary>What is promised of a member as such: of a method after its return, of a property by its value.</summary>
    public static IEnumerable<FlowPromise> Of(ISymbol declared)
    {
        foreach (AttributeData attribute in declared.GetAttributes())
        {
            object? first = FirstArgument(attribute);
            switch (attribute.AttributeClass?.Name)
            {
                case "DoesNotReturnAttribute":
                    yield return new FlowPromise.NeverReturns();
                    break;
                case "MemberNotNullAttribute":
                    foreach (string member in Names(attribute, 0))
                    {
                        yield return new FlowPromise.MemberNotNull(member, null);
                    }

                    break;
                case "MemberNotNullWhenAttribute" when first is bool when:
                    foreach (string member in Names(attribute, 1))
                    {
                        yield return new FlowPromise.MemberNotNull(member, when);
                    }

                    break;
            }
        }
    }

    public static IEnumerable<FlowPromise> Of(IMethodSymbol method)
    {
        foreach (FlowPromise promise in Of((ISymbol)method))
        {
            yield return promise;
        }

        foreach (AttributeData attribute in method.GetReturnTypeAttributes().Where(attribute => attribute.AttributeClass?.Name == "NotNullIfNotNullAttribute"))
        {
            if (method.Parameters.FirstOrDefault(parameter => parameter.Name.Equals(FirstArgument(attribute))) is { } decisive)
            {
                yield return new FlowPromise.ResultNotNullIfParameter(decisive.Ordinal);
            }
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            foreach (AttributeData attribute in parameter.GetAttributes())
            {
                object? first = FirstArgument(attribute);
                switch (attribute.AttributeClass?.Name)
                {
                    case "DoesNotReturnIfAttribute" when first is bool condition:
                        yield return new FlowPromise.NeverReturnsIf(parameter.Ordinal, condition);
                        break;
                    case "NotNullWhenAttribute" when first is bool when:
                        yield return new FlowPromise.ParameterNotNull(parameter.Ordinal, when);
                        break;
                    case "NotNullAttribute":
                        yield return new FlowPromise.ParameterNotNull(parameter.Ordinal, null);
                        break;
                }
            }
        }
    }

    /// <summary>Whether who fills the parameter or property may have had its length checked: by an attribute, or by a type that validates itself.</summary>
    public static bool IsValidated(ISymbol member) => member.GetAttributes().Any(DemandsLength)
        || (member is IPropertySymbol { ContainingType: { } type } && type.AllInterfaces.Any(contract => contract.Name == "IValidatableObject"));

    private static bool DemandsLength(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "MinLengthAttribute" or "LengthAttribute" => FirstArgument(attribute) is int,
        "StringLengthAttribute" => attribute.NamedArguments.Any(argument => argument.Key == "MinimumLength"),
        "RegularExpressionAttribute" => true,
        _ => false,
    };

    private static object? FirstArgument(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Array } first, ..] ? first.Value : null;

    private static IEnumerable<string> Names(AttributeData attribute, int from) => attribute.ConstructorArguments
        .Skip(from)
        .SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values.AsEnumerable() : [argument])
        .Select(argument => argument.Value)
        .OfType<string>();
}
