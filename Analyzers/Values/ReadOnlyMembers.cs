using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Read-only fields and get-only properties: their initialisers and constructors decide what they hold.</summary>
internal static class ReadOnlyMembers
{
    // Constructors that take over a whole configuration are walked for each member that is read, and tell of hardly any.
    private const int MaxLengthOfConstructors = 3_000;

    public static bool IsOne(ISymbol member) => member switch
    {
        IFieldSymbol field => field is { IsReadOnly: true, DeclaringSyntaxReferences.Length: 1 },
        IPropertySymbol property => property is { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false, DeclaringSyntaxReferences.Length: 1 }
            && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: [{ Body: null, ExpressionBody: null }] },
        _ => false,
    } && member.ContainingType.TypeKind == TypeKind.Class && HoldsFixed(member.MemberType());

    // A list goes on changing although the field does not.
    private static bool HoldsFixed(ITypeSymbol? type) => type?.IsValueType == true || (CountMember.HasLength(type) && !CountMember.IsMutable(type));

    /// <summary>Whether constructors do more than to pass a parameter on or to create an object: then there is something to learn.</summary>
    public static bool IsWorthReading(ISymbol member, CancellationToken cancellation) =>
        Constructors(member).SelectMany(constructor => constructor.DeclaringSyntaxReferences).Sum(reference => reference.Span.Length) <= MaxLengthOfConstructors
        && (Initializer(member) is not null
            || Constructors(member).SelectMany(constructor => constructor.DeclaringSyntaxReferences).Any(reference =>
                reference.GetSyntax(cancellation).DescendantNodes().Any(node => Decides(node) || Gives(node, member))));

    private static bool Decides(SyntaxNode node) => node is IfStatementSyntax or SwitchStatementSyntax or ThrowExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } or ExpressionStatementSyntax { Expression: InvocationExpressionSyntax };

    /// <summary>Whether the member is assigned something else than a parameter.</summary>
    private static bool Gives(SyntaxNode node, ISymbol member) => node is AssignmentExpressionSyntax { Right: not IdentifierNameSyntax } assignment
        && WrittenNames.Of(assignment).Contains(member.Name);

    private static ImmutableArray<IMethodSymbol> Constructors(ISymbol member) =>
        member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors;

    public static MethodSummary? Summarise(FlowContext context, Compilation compilation, ISymbol member, CancellationToken cancellation)
    {
        var state = new FlowState(context.Table);
        ControlFlowGraph? last = null;
        if (Initializer(member) is { } initializer)
        {
            last = BodyGraphs.Of(compilation, initializer, cancellation);
            FlowState? initialised = last is null ? null : Walk(context, last, state)?.SingleOrDefault();
            if (initialised is null)
            {
                return null;
            }

            state = initialised;
        }

        var outcomes = new List<FlowState>();
        foreach (IMethodSymbol constructor in Constructors(member))
        {
            if (constructor.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax(cancellation) is not ConstructorDeclarationSyntax syntax)
            {
                continue;
            }

            if (BodyGraphs.Of(compilation, syntax, cancellation) is not { } graph)
            {
                return null;
            }

            last = graph;
            FlowState entry = state.Clone();
            FlowEntry.AddParameters(entry, constructor);
            if (Walk(context, graph, entry) is not { } ends)
            {
                return null;
            }

            outcomes.AddRange(ends);
        }

        if (last is null)
        {
            return null;
        }

        if (outcomes.Count == 0)
        {
            outcomes.Add(state);
        }

        Value? instance = member.IsStatic ? null : context.Table.This(member.ContainingType);
        return MethodSummary.Of(
            context,
            ImmutableArray<IParameterSymbol>.Empty,
            member.ContainingType,
            last,
            [.. outcomes.Select(outcome => ((Value?)outcome.ReadMember(instance, member, member.MemberType()), outcome))]);
    }

    private static SyntaxNode? Initializer(ISymbol member) => member.DeclaringSyntaxReferences[0].GetSyntax() switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };

    /// <summary>The states at the ends; null when the code could not be walked within bounds.</summary>
    private static IEnumerable<FlowState>? Walk(FlowContext context, ControlFlowGraph graph, FlowState entry)
    {
        var returns = new ReturnCollector(graph);
        try
        {
            new FlowWalker(context.With(returns), graph).Walk(entry);
        }
        catch (AnalysisAbandonedException)
        {
            return null;
        }

        return returns.Returns.Select(outcome => outcome.State);
    }
}
