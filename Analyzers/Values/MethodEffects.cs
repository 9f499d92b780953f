using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>What the user's own methods may write to.</summary>
/// <remarks>
/// Read off the syntax by name, so that it costs no binding: a name that is assigned anywhere in the method, or in one
/// that it calls by name, counts.
/// </remarks>
internal sealed class MethodEffects
{
    private const int MaxCallDepth = 3;

    // What calls more than this may change anything.
    private const int MaxMethods = 40;

    private readonly ConcurrentDictionary<IMethodSymbol, OwnEffects> _own = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Effects> _effects = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _refusing = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, Effects> _ofFunctions = new();
    private readonly ConcurrentDictionary<IPropertySymbol, HashSet<string>> _read = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, ImmutableArray<ITypeSymbol>> _readTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(INamedTypeSymbol Type, NameUse Use), ImmutableArray<IMethodSymbol>> _callees = new();
    private Lazy<ILookup<string, INamedTypeSymbol>>? _typesByMember;

    public Effects Of(IMethodSymbol method) => _effects.GetOrAdd(method.OriginalDefinition, Collect);

    /// <summary>What a call within a method may do, told by the name that is called.</summary>
    public Effects OfCall(InvocationExpressionSyntax call, IMethodSymbol? caller) =>
        Collect(NameUse.Of(call) is { } use ? OwnEffects.Using(use) : OwnEffects.Using(), caller);

    /// <summary>Whether a method, itself or through methods of its type, may throw at what it is given.</summary>
    public bool MayRefuse(IMethodSymbol method) => _refusing.GetOrAdd(method.OriginalDefinition, FindRefusal);

    /// <summary>What the lambdas and local functions within a body may write to, and the methods that it hands on to be called.</summary>
    public Effects OfFunctionsIn(IOperation body, IMethodSymbol? owner) => _ofFunctions.GetOrAdd(body.Syntax, _ => CollectFunctionsIn(body, owner));

    /// <summary>The names that the lambdas and local functions within a body themselves write to: only they can reach its locals.</summary>
    public static HashSet<string> WrittenByFunctionsIn(SyntaxNode body) => OwnEffects.Of(FunctionsIn(body)).Written;

    private Effects CollectFunctionsIn(IOperation body, IMethodSymbol? owner)
    {
        SyntaxNode[] functions = [.. FunctionsIn(body.Syntax)];
        Effects effects = functions.Length == 0 ? Effects.None : Collect(OwnEffects.Of(functions), owner);
        IMethodSymbol[] handedOn = [.. body.Descendants().OfType<IMethodReferenceOperation>().Select(reference => reference.Method).Where(IsDeclared)];
        return handedOn.Length == 0 ? effects : effects.And(EffectsOf(handedOn, owner).Perhaps());
    }

    private Effects EffectsOf(IMethodSymbol[] methods, IMethodSymbol? owner) => methods.Aggregate(
        Collect(OwnEffects.Using([.. methods.Select(method => new NameUse(method.Name, NameUseKind.Called, IsOfAnother: false))]), owner),
        (effects, method) => effects.And(Of(method)));

    private static bool IsDeclared(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty && method.MethodKind != MethodKind.LocalFunction;

    private static IEnumerable<SyntaxNode> FunctionsIn(SyntaxNode body) => body.DescendantNodes().Where(WrittenNames.IsFunction);

    private bool FindRefusal(IMethodSymbol method)
    {
        var visited = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        List<IMethodSymbol> level = [method];
        for (int depth = 0; level.Count > 0 && depth <= MaxCallDepth; depth++)
        {
            OwnEffects[] own = [.. level.Select(OwnOf)];
            if (Array.Exists(own, one => one.Refuses))
            {
                return true;
            }

            level = [.. own.SelectMany(one => one.Uses).SelectMany(use => Bodies(method.ContainingType.GetMembers(use.Name), use.Kind)).Where(visited.Add)];
        }

        return false;
    }

    private OwnEffects OwnOf(IMethodSymbol method) => _own.GetOrAdd(method, OwnEffects.Of);

    private Effects Collect(IMethodSymbol method) => Collect(OwnOf(method), method);

    private Effects Collect(OwnEffects own, IMethodSymbol? owner)
    {
        var effects = new Effects.Builder();
        effects.Add(own, isNear: true);
        if (owner is null)
        {
            return effects.ToEffects(own.IsUnbounded);
        }

        bool isUnbounded = own.IsUnbounded;
        var visited = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { owner };
        var level = new List<(OwnEffects Own, INamedTypeSymbol Type, bool IsNear)> { (own, owner.ContainingType, true) };
        for (int depth = 0; level.Count > 0; depth++)
        {
            var next = new List<(OwnEffects, INamedTypeSymbol, bool)>();
            foreach ((OwnEffects caller, INamedTypeSymbol type, bool isNear) in level)
            {
                foreach (IMethodSymbol callee in caller.Uses.SelectMany(use => Named(use, type)).Where(visited.Add))
                {
                    bool staysNear = isNear && depth < MaxCallDepth && SymbolEqualityComparer.Default.Equals(callee.ContainingType, owner.ContainingType);
                    isUnbounded |= visited.Count > MaxMethods || (_effects.TryGetValue(callee, out Effects? known) && known.IsUnbounded);
                    if (staysNear || !isUnbounded)
                    {
                        OwnEffects called = OwnOf(callee);
                        isUnbounded |= called.IsUnbounded;
                        effects.Add(called, staysNear);
                        next.Add((called, callee.ContainingType, staysNear));
                    }
                }
            }

            level = next;
        }

        return effects.ToEffects(isUnbounded);
    }

    /// <summary>The methods, constructors and setters that a name may stand for in the code of a type.</summary>
    private ImmutableArray<IMethodSymbol> Named(NameUse use, INamedTypeSymbol type) =>
        _callees.GetOrAdd((type, use), key => FindNamed(key.Use, key.Type).ToImmutableArray());

    private IEnumerable<IMethodSymbol> FindNamed(NameUse use, INamedTypeSymbol type)
    {
        IMethodSymbol[] own = use.IsOfAnother ? [] : [.. Bodies(type.GetMembers(use.Name), use.Kind)];
        return own.Length > 0 ? own.Concat(InCompilation(use, type).Where(method => method.IsOverride)) : InCompilation(use, type);
    }

    private IEnumerable<IMethodSymbol> InCompilation(NameUse use, INamedTypeSymbol type) => type.ContainingAssembly is ISourceAssemblySymbol assembly
        ? Bodies(TypesByMember(assembly)[use.Name].SelectMany(declaring => declaring.Name == use.Name ? ImmutableArray.Create<ISymbol>(declaring) : declaring.GetMembers(use.Name)), use.Kind)
        : [];

    /// <summary>Which types have a name, or a member of it. To look up one name reads all declarations, so all are looked up at once, by their names alone.</summary>
    private ILookup<string, INamedTypeSymbol> TypesByMember(IAssemblySymbol assembly) => LazyInitializer.EnsureInitialized(
        ref _typesByMember,
        () => new Lazy<ILookup<string, INamedTypeSymbol>>(() => AllTypes(assembly.GlobalNamespace)
            .SelectMany(type => type.MemberNames.Append(type.Name).Distinct(), (type, name) => (type, name))
            .ToLookup(entry => entry.name, entry => entry.type, StringComparer.Ordinal)))!.Value;

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? AllTypes(type).Prepend(type) : AllTypes(member));

    private static IEnumerable<IMethodSymbol> Bodies(IEnumerable<ISymbol> symbols, NameUseKind use) => symbols.SelectMany(symbol => (use, symbol.OriginalDefinition) switch
    {
        (NameUseKind.Called, IMethodSymbol method) => ImmutableArray.Create(method),
        (NameUseKind.Created, INamedTypeSymbol type) => type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared),
        (NameUseKind.Written, IPropertySymbol { SetMethod: { } setter }) when setter.HasCode() => [setter],
        (NameUseKind.Written, IPropertySymbol { ReturnsByRef: true, GetMethod: { } getter }) => [getter],
        (NameUseKind.Written, IEventSymbol { AddMethod: { IsImplicitlyDeclared: false } adder, RemoveMethod: { } remover }) => [adder, remover],
        _ => Enumerable.Empty<IMethodSymbol>(),
    });

    /// <summary>Whether what a computed property gives may change when one of these names is written to.</summary>
    public bool MayRead(IPropertySymbol property, Func<string, bool> isWritten) => NamesReadBy(property).Any(isWritten);

    /// <summary>Whether what a computed property gives may change when something within the members of one of these types does.</summary>
    public bool MayReadContents(IPropertySymbol property, Func<ITypeSymbol, bool> isChanged) =>
        _readTypes.GetOrAdd(property.OriginalDefinition, TypesReadBy).Any(isChanged);

    private ImmutableArray<ITypeSymbol> TypesReadBy(IPropertySymbol property) => NamesReadBy(property)
        .SelectMany(name => property.ContainingType.GetMembers(name))
        .Select(member => member.MemberType())
        .OfType<ITypeSymbol>()
        .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
        .ToImmutableArray();

    /// <summary>The names that a computed property reads; none of one that holds its value itself.</summary>
    private HashSet<string> NamesReadBy(IPropertySymbol property) => _read.GetOrAdd(property.OriginalDefinition, static property =>
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (property.IsComputed())
        {
            AddNamesIn(property.GetMethod!, names, new HashSet<ISymbol>(SymbolEqualityComparer.Default), MaxCallDepth);
        }

        return names;
    });

    /// <summary>Adds the names in a method's code, and in that of the getters and methods of its type that it names.</summary>
    private static void AddNamesIn(IMethodSymbol method, HashSet<string> names, HashSet<ISymbol> visited, int depth)
    {
        if (method.DeclaringSyntaxReferences is not [var declaration] || !visited.Add(method))
        {
            return;
        }

        string[] own = [.. declaration.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText).Distinct()];
        names.UnionWith(own);
        foreach (ISymbol member in depth == 0 ? [] : own.SelectMany(name => method.ContainingType.GetMembers(name)))
        {
            switch (member)
            {
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } called:
                    AddNamesIn(called, names, visited, depth - 1);
                    break;
                case IPropertySymbol { GetMethod: { } getter } property when property.IsComputed():
                    AddNamesIn(getter, names, visited, depth - 1);
                    break;
            }
        }
    }
}
