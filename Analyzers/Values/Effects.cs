using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>What a call may write to.</summary>
/// <param name="Written">The names that the method writes to, itself or through methods of its type.</param>
/// <param name="WrittenElsewhere">The names that methods of other types write to which it may call.</param>
/// <param name="ChangesElements">Whether elements of arrays or entries of maps are assigned.</param>
/// <param name="ChangesLists">Whether something is added to or taken from a collection.</param>
/// <param name="IsUnbounded">Whether it calls too much to know.</param>
internal sealed record Effects(
    ImmutableHashSet<string> Written, ImmutableHashSet<string> WrittenElsewhere, bool ChangesElements, bool ChangesLists, bool IsUnbounded)
{
    public static Effects None { get; } = new(ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty, false, false, false);

    /// <summary>Whether nothing is written to.</summary>
    public bool IsNone => Written.IsEmpty && WrittenElsewhere.IsEmpty && !ChangesElements && !ChangesLists && !IsUnbounded;

    /// <summary>Whether something that has a name is written to.</summary>
    public bool WritesAny => IsUnbounded || !Written.IsEmpty || !WrittenElsewhere.IsEmpty;

    public bool MayWrite(string name) => IsUnbounded || Written.Contains(name) || WrittenElsewhere.Contains(name);

    /// <summary>Adds up the effects of methods that call each other.</summary>
    internal sealed class Builder
    {
        private readonly ImmutableHashSet<string>.Builder _written = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        private readonly ImmutableHashSet<string>.Builder _writtenElsewhere = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        private bool _changesElements;
        private bool _changesLists;

        public void Add(OwnEffects called, bool isNear)
        {
            (isNear ? _written : _writtenElsewhere).UnionWith(called.Written);
            _changesElements |= called.ChangesElements;
            _changesLists |= called.ChangesLists;
        }

        public Effects ToEffects(bool isUnbounded) =>
            new(_written.ToImmutable(), _writtenElsewhere.ToImmutable(), _changesElements, _changesLists, isUnbounded);
    }
}

/// <summary>What stands in the code of one method itself.</summary>
internal sealed record OwnEffects(ImmutableHashSet<string> Written, ImmutableHashSet<string> Called, bool ChangesElements, bool ChangesLists)
{
    private static readonly HashSet<string> Changers = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Append", "AppendFormat", "AppendLine", "Clear", "Dequeue", "Enqueue", "Insert", "InsertRange", "Pop", "Push",
        "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "SetCount", "TryAdd",
    };

    private static readonly HashSet<string> ElementChangers = new(StringComparer.Ordinal) { "Clear", "CopyTo", "Fill", "Resize", "Reverse", "SetValue", "Sort" };

    public static OwnEffects Of(IMethodSymbol method) =>
        Of(method.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax()));

    public static OwnEffects Of(IEnumerable<SyntaxNode> bodies)
    {
        var written = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var called = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        bool changesElements = false;
        bool changesLists = false;
        foreach (SyntaxNode node in bodies.SelectMany(body => body.DescendantNodes()))
        {
            foreach (string name in WrittenNames.Of(node))
            {
                // The setter of a property writes to more than the property.
                written.Add(name);
                called.Add(name);
            }

            changesElements |= WrittenNames.WritesElement(node);
            if (CalledName(node) is { } callee)
            {
                called.Add(callee);
                changesLists |= Changers.Contains(callee);
                changesElements |= ElementChangers.Contains(callee);
            }
        }

        return new OwnEffects(written.ToImmutable(), called.ToImmutable(), changesElements, changesLists);
    }

    /// <summary>The name of what is called, created, or handed on to be called.</summary>
    private static string? CalledName(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => WrittenNames.NameOf(invocation.Expression),
        ObjectCreationExpressionSyntax { Type: var type } => (type as SimpleNameSyntax)?.Identifier.ValueText ?? (type as QualifiedNameSyntax)?.Right.Identifier.ValueText,
        ArgumentSyntax argument => WrittenNames.NameOf(argument.Expression),
        _ => null,
    };
}
