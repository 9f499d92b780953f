using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework.Table;

namespace Netra.Analyzers.Values.Framework;

/// <summary>What is known of members whose source is not at hand: the table, looked up by symbol.</summary>
internal static class FrameworkContracts
{
    private static readonly Lazy<Dictionary<string, Entry[]>> EntriesByMember = new(Read);

    /// <summary>Every part of the table, for the tests.</summary>
    public static IEnumerable<string> Texts { get; } = new[]
    {
        StringContracts.Text,
        SpanContracts.Text,
        CollectionContracts.Text,
        NumberContracts.Text,
        ProducerContracts.Text,
        BufferContracts.Text,
        GuardContracts.Text,
    };

    /// <param name="method">The target of a call: also a constructor, an override, an implementation, or a reduced extension.</param>
    /// <param name="receiver">The static type of the receiver: more may be known of an inherited member there.</param>
    public static Contract? Find(IMethodSymbol method, ITypeSymbol? receiver = null)
    {
        if (!EntriesByMember.Value.TryGetValue(method.Name, out Entry[]? entries))
        {
            return null;
        }

        method = method.ReducedFrom ?? method;
        for (INamedTypeSymbol? type = receiver as INamedTypeSymbol; type is not null && !SymbolEqualityComparer.Default.Equals(type, method.ContainingType); type = type.BaseType)
        {
            if (Find(entries, type, method.OriginalDefinition.Parameters) is { } contract)
            {
                return contract;
            }
        }

        for (IMethodSymbol? declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            if (Find(entries, declared.ContainingType, declared.OriginalDefinition.Parameters) is { } contract)
            {
                return contract;
            }
        }

        return FindInInterfaces(entries, method.OriginalDefinition);
    }

    public static Contract? Find(IPropertySymbol property)
    {
        if (!EntriesByMember.Value.TryGetValue(property.Name, out Entry[]? entries))
        {
            return null;
        }

        for (IPropertySymbol? declared = property; declared is not null; declared = declared.OverriddenProperty)
        {
            if (Find(entries, declared.ContainingType, parameters: null) is { } contract)
            {
                return contract;
            }
        }

        return FindInInterfaces(entries, property.OriginalDefinition);
    }

    private static Contract? Find(Entry[] entries, INamedTypeSymbol? type, ImmutableArray<IParameterSymbol>? parameters)
    {
        // The entries of a name are sorted: the most specific parameter list comes first.
        foreach (Entry entry in entries)
        {
            if (entry.IsMatch(type) && IsMatch(entry.Contract, parameters))
            {
                return entry.Contract;
            }
        }

        return null;
    }

    /// <summary>A contract of an interface member binds whoever implements it.</summary>
    private static Contract? FindInInterfaces(Entry[] entries, ISymbol member)
    {
        if (member.IsStatic || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || !Array.Exists(entries, entry => entry.IsInterface))
        {
            return null;
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces.Where(@interface => Array.Exists(entries, entry => entry.IsMatch(@interface))))
        {
            foreach (ISymbol declared in @interface.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member)
                    && Find(entries, @interface, (declared.OriginalDefinition as IMethodSymbol)?.Parameters) is { } contract)
                {
                    return contract;
                }
            }
        }

        return null;
    }

    private static bool IsMatch(Contract contract, ImmutableArray<IParameterSymbol>? parameters)
    {
        if (contract.Parameters is not { } expected || parameters is not { } actual)
        {
            return contract.Parameters is null == parameters is null;
        }

        if (contract.HasMoreParameters ? actual.Length < expected.Length : actual.Length != expected.Length)
        {
            return false;
        }

        for (int i = 0; i < expected.Length; i++)
        {
            if (actual[i].Name != expected[i].Name || (expected[i].Type is { } type && type != SimpleName(actual[i].Type)))
            {
                return false;
            }
        }

        return true;
    }

    private static string SimpleName(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => SimpleName(array.ElementType) + "[]",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => SimpleName(nullable.TypeArguments[0]),
        { SpecialType: SpecialType.System_Boolean } => "bool",
        { SpecialType: SpecialType.System_Byte } => "byte",
        { SpecialType: SpecialType.System_SByte } => "sbyte",
        { SpecialType: SpecialType.System_Char } => "char",
        { SpecialType: SpecialType.System_Int16 } => "short",
        { SpecialType: SpecialType.System_UInt16 } => "ushort",
        { SpecialType: SpecialType.System_Int32 } => "int",
        { SpecialType: SpecialType.System_UInt32 } => "uint",
        { SpecialType: SpecialType.System_Int64 } => "long",
        { SpecialType: SpecialType.System_UInt64 } => "ulong",
        { SpecialType: SpecialType.System_Single } => "float",
        { SpecialType: SpecialType.System_Double } => "double",
        { SpecialType: SpecialType.System_Decimal } => "decimal",
        { SpecialType: SpecialType.System_Object } => "object",
        { SpecialType: SpecialType.System_String } => "string",
        _ => type.Name,
    };

    private static Dictionary<string, Entry[]> Read() =>
        Texts.SelectMany(ContractText.Parse)
            .GroupBy(contract => contract.Member)
            .ToDictionary(
                member => member.Key,
                member => member.OrderByDescending(Specificity).Select(contract => new Entry(contract)).ToArray());

    private static int Specificity(Contract contract)
    {
        int parameters = contract.Parameters?.Length ?? 0;
        int typed = contract.Parameters?.Count(parameter => parameter.Type is not null) ?? 0;
        return (contract.HasMoreParameters ? 0 : 10_000) + (100 * parameters) + (2 * typed) + (contract.Type.EndsWith("]", StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>A contract and the parts of its type's name, from the inside out.</summary>
    private sealed class Entry
    {
        private readonly string[] _types;
        private readonly string[] _namespaces;
        private readonly string? _typeArgument;

        public Entry(Contract contract)
        {
            Contract = contract;
            string[] name = contract.Type.TrimEnd(']').Split('[');
            string[] parts = name[0].Split('.');
            _types = Enumerable.Reverse(parts[parts.Length - 1].Split('+')).ToArray();
            _namespaces = Enumerable.Reverse(parts).Skip(1).ToArray();
            _typeArgument = name.Length > 1 ? name[1] : null;
        }

        public Contract Contract { get; }

        public bool IsInterface => _types[0] is ['I', >= 'A' and <= 'Z', ..];

        public bool IsMatch(INamedTypeSymbol? type)
        {
            if (_typeArgument is not null && (type is not { TypeArguments: [var argument] } || SimpleName(argument) != _typeArgument))
            {
                return false;
            }

            INamespaceSymbol? ns = null;
            foreach (string name in _types)
            {
                if (type is null || type.MetadataName != name)
                {
                    return false;
                }

                ns = type.ContainingNamespace;
                type = type.ContainingType;
            }

            foreach (string name in _namespaces)
            {
                if (ns is null || ns.Name != name)
                {
                    return false;
                }

                ns = ns.ContainingNamespace;
            }

            return type is null && ns is { IsGlobalNamespace: true };
        }
    }
}
