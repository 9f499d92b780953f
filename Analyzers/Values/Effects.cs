using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>What a call may write to.</summary>
/// <param name="Written">The names that the method writes to, itself or through methods of its type.</param>
/// <param name="WrittenElsewhere">The names that methods of other types write to which it may call.</param>
/// <param name="ChangesElements">Whether elements of arrays or entries of maps are assigned.</param>
/// <param name="ChangesLists">Whether something is added to or taken from a collection.</param>
/// <param name="IsUnbounded">Whether it calls too much to know.</param>
internal sealed record Effects(HashSet<string> Written, HashSet<string> WrittenElsewhere, bool ChangesElements, bool ChangesLists, bool IsUnbounded)
{
    public static Effects None { get; } = new([], [], false, false, false);

    /// <summary>Whether nothing is written to.</summary>
    public bool IsNone => Written.Count == 0 && WrittenElsewhere.Count == 0 && !ChangesElements && !ChangesLists && !IsUnbounded;

    /// <summary>Whether something that has a name is written to.</summary>
    public bool WritesAny => IsUnbounded || Written.Count > 0 || WrittenElsewhere.Count > 0;

    public bool MayWrite(string name) => IsUnbounded || Written.Contains(name) || WrittenElsewhere.Contains(name);

    /// <summary>What one of both may write to.</summary>
    public Effects And(Effects other) => new(
        [.. Written, .. other.Written],
        [.. WrittenElsewhere, .. other.WrittenElsewhere],
        ChangesElements || other.ChangesElements,
        ChangesLists || other.ChangesLists,
        IsUnbounded || other.IsUnbounded);

    /// <summary>The same of a method of which it is not known whether, and when, it is called.</summary>
    public Effects Perhaps() => this with { Written = [], WrittenElsewhere = [.. Written, .. WrittenElsewhere] };

    /// <summary>Adds up the effects of methods that call each other.</summary>
    internal sealed class Builder
    {
        private readonly HashSet<string> _written = new(StringComparer.Ordinal);
        private readonly HashSet<string> _writtenElsewhere = new(StringComparer.Ordinal);
        private bool _changesElements;
        private bool _changesLists;

        public void Add(OwnEffects called, bool isNear)
        {
            (isNear ? _written : _writtenElsewhere).UnionWith(called.Written);
            _changesElements |= called.ChangesElements;
            _changesLists |= called.ChangesLists;
        }

        public Effects ToEffects(bool isUnbounded) =>
            new(_written, _writtenElsewhere, _changesElements, _changesLists, isUnbounded);
    }
}

/// <summary>What stands in the code of one method itself.</summary>
/// <param name="Written">The names that are assigned to.</param>
/// <param name="Called">The names that are called, created, or handed on to be called.</param>
/// <param name="ChangesElements">Whether elements of arrays or entries of maps are assigned.</param>
/// <param name="ChangesLists">Whether something is added to or taken from a collection.</param>
/// <param name="Refuses">Whether something is thrown, or a method is called that is named like one that throws.</param>
internal sealed record OwnEffects(HashSet<string> Written, HashSet<string> Called, bool ChangesElements, bool ChangesLists, bool Refuses)
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
        var written = new HashSet<string>(StringComparer.Ordinal);
        var called = new HashSet<string>(StringComparer.Ordinal);
        bool refuses = false;
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

            refuses |= node is ThrowStatementSyntax or ThrowExpressionSyntax;
            changesElements |= WrittenNames.WritesElement(node);
            if (CalledName(node) is { } callee)
            {
                called.Add(callee);
                refuses |= OpaqueGuards.IsNamedLikeRefusal(callee);
                changesLists |= Changers.Contains(callee);
                changesElements |= ElementChangers.Contains(callee);
            }
        }

        return new OwnEffects(written, called, changesElements, changesLists, refuses);
    }

    /// <summary>The name of what is called, created, or handed on to be called.</summary>
    private static string? CalledName(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => WrittenNames.NameOf(invocation.Expression),
        ObjectCreationExpressionSyntax { Type: var type } => WrittenNames.NameOf(type),
        ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } } => WrittenNames.NameOf(type),
        ArgumentSyntax argument => WrittenNames.NameOf(argument.Expression),
        _ => null,
    };
}
