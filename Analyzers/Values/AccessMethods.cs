using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>The framework's methods that take a part of a text or buffer by position.</summary>
/// <remarks>
/// The start is the parameter <c>start</c>, <c>startIndex</c>, <c>index</c>, <c>offset</c> or <c>sourceIndex</c>,
/// the count <c>length</c> or <c>count</c>; where there is no count, the part goes to the end.
/// </remarks>
internal static class AccessMethods
{
    private static readonly AccessMethod[] All =
    [
        // namespace, type, method, the parameter that is accessed (none: the instance), how it differs
        new("System", "String", "Substring"),
        new("System", "String", "Remove"),
        new("System", "String", "Insert", HasNoCount: true),
        new("System", "String", "CopyTo"),
        new("System", "String", "ToCharArray"),
        new("System", "String", ".ctor", "value"),
        new("System", "MemoryExtensions", "AsSpan", "text", NullIsEmpty: true),
        new("System", "MemoryExtensions", "AsSpan", "array", NullIsEmpty: true),
        new("System", "MemoryExtensions", "AsMemory", "text", NullIsEmpty: true),
        new("System", "MemoryExtensions", "AsMemory", "array", NullIsEmpty: true),
        new("System", "Span", "Slice"),
        new("System", "ReadOnlySpan", "Slice"),
        new("System", "Memory", "Slice"),
        new("System", "ReadOnlyMemory", "Slice"),
        new("System", "ArraySegment", "Slice"),
        new("System", "Span", ".ctor", "array", NullIsEmpty: true),
        new("System", "ReadOnlySpan", ".ctor", "array", NullIsEmpty: true),
        new("System", "Memory", ".ctor", "array", NullIsEmpty: true),
        new("System", "ReadOnlyMemory", ".ctor", "array", NullIsEmpty: true),
        new("System", "ArraySegment", ".ctor", "array"),
        new("System", "Convert", "ToHexString", "inArray"),
        new("System", "Convert", "ToBase64String", "inArray"),
        new("System.Text", "Encoding", "GetString", "bytes"),
        new("System.Text", "StringBuilder", "ToString"),
        new("System.Text", "StringBuilder", "Remove"),
        new("System.Collections.Generic", "List", "GetRange"),
        new("System.Collections.Generic", "List", "RemoveRange"),
        new("System.Collections.Generic", "List", "Slice"),
        new("System.Collections.Immutable", "ImmutableArray", "Slice"),
    ];

    private static readonly ILookup<string, AccessMethod> ByMethod = All.ToLookup(method => method.Method, StringComparer.Ordinal);

    /// <summary>The names of the methods, for a test on the syntax.</summary>
    public static ImmutableHashSet<string> Names { get; } =
        ImmutableHashSet.CreateRange(StringComparer.Ordinal, All.Select(method => method.Method == ".ctor" ? method.Type : method.Method));

    public static AccessMethod? Find(IMethodSymbol method)
    {
        foreach (AccessMethod candidate in ByMethod[method.Name])
        {
            if (candidate.Type == method.ContainingType?.Name
                && SymbolNames.IsIn(method.ContainingType, candidate.Namespace)
                && (candidate.Start(method) >= 0 || candidate.Range(method) >= 0)
                && (candidate.Receiver is null ? !method.IsStatic : candidate.ReceiverOf(method) >= 0))
            {
                return candidate;
            }
        }

        return null;
    }
}

internal sealed record AccessMethod(
    string Namespace, string Type, string Method, string? Receiver = null, bool NullIsEmpty = false, bool HasNoCount = false)
{
    /// <summary>Whether the result is the part that is taken; otherwise what is left, or something else again.</summary>
    public bool GivesPart => Method is "Substring" or "AsSpan" or "AsMemory" or "Slice" or "GetRange" or ".ctor" or "ToString" or "ToCharArray";

    public int Start(IMethodSymbol method) => IndexOf(method, "start", "startIndex", "index", "offset", "sourceIndex");

    /// <summary>The parameter that is a range, where start and count are given as one.</summary>
    public int Range(IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (SymbolNames.Is(parameter.Type, "System", "Range"))
            {
                return parameter.Ordinal;
            }
        }

        return -1;
    }

    public int Count(IMethodSymbol method) => HasNoCount ? -1 : IndexOf(method, "length", "count");

    public int ReceiverOf(IMethodSymbol method) => IndexOf(method, Receiver!);

    private static int IndexOf(IMethodSymbol method, params string[] names)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (names.Contains(parameter.Name) && IsPosition(parameter.Type, names))
            {
                return parameter.Ordinal;
            }
        }

        return -1;
    }

    // Positions are numbers or, for AsSpan, an Index; the receiver is found by its name alone.
    private static bool IsPosition(ITypeSymbol type, string[] names) =>
        names.Length == 1 || type.SpecialType == SpecialType.System_Int32 || SymbolNames.Is(type, "System", "Index");
}
