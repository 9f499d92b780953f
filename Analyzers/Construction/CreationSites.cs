using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Finds the places of a body at which contexts are created.</summary>
internal sealed class CreationSites(ContextTypes contexts, NetraOptions options, PassingHelpers helpers, CancellationToken cancellation)
{
    /// <summary>The cheap test that lets nearly every body go: does its syntax hold a creation at all?</summary>
    public static bool AreLikelyIn(SyntaxNode body) => body.DescendantNodesAndSelf().Any(IsLikely);

    private static bool IsLikely(SyntaxNode node) => node is BaseObjectCreationExpressionSyntax or WithExpressionSyntax or DefaultExpressionSyntax
        or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression }
        or InvocationExpressionSyntax
        or ConstructorInitializerSyntax;

    public IEnumerable<CreationSite> In(IOperation body)
    {
        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            CreationSite? site = operation switch
            {
                IObjectCreationOperation creation => OfCreation(creation),
                IWithOperation with => OfWith(with),
                IDefaultValueOperation @default => OfDefault(@default),
                IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } initializer => OfInitializer(initializer),
                IInvocationOperation invocation => OfCall(invocation),
                _ => null,
            };
            if (site is not null)
            {
                yield return site;
            }
        }
    }

    private CreationSite? OfCreation(IObjectCreationOperation creation)
    {
        if (contexts.Find(creation.Type, options) is not { } context || creation.Constructor is not { } constructor || context.IsCopyConstructor(constructor))
        {
            return null;
        }

        IEnumerable<GivenMember> given = Arguments(creation.Arguments, creation.Syntax, context)
            .Concat(Initialised(creation.Initializer, context))
            .Concat(FollowingAssignments.Of(creation).SelectMany(assignment => Assigned(assignment, context)));
        return Completed(CreationKind.New, creation, context, given, context.LeftOpenBy(constructor));
    }

    private CreationSite? OfWith(IWithOperation with)
    {
        if (contexts.Find(with.Type, options) is not { } context)
        {
            return null;
        }

        ImmutableArray<GivenMember> given = Initialised(with.Initializer, context).ToImmutableArray();
        return given.IsEmpty ? null : new CreationSite(CreationKind.With, with, context, given, ImmutableArray<ContextMember>.Empty);
    }

    private CreationSite? OfDefault(IDefaultValueOperation @default) =>
        @default.Type is { IsValueType: true } && contexts.Find(@default.Type, options) is { } context && !DefaultUses.AreHarmless(@default)
            ? Completed(CreationKind.Default, @default, context, FollowingAssignments.Of(@default).SelectMany(assignment => Assigned(assignment, context)), context.AllMembers())
            : null;

    private CreationSite Completed(CreationKind kind, IOperation creation, ContextType context, IEnumerable<GivenMember> given, IEnumerable<ContextMember> open)
    {
        ImmutableArray<GivenMember> all = given.ToImmutableArray();
        ISet<string> elsewhere = FollowingAssignments.MadeByHelpers(creation);
        return new CreationSite(
            kind,
            creation,
            context,
            all,
            open.Where(member => !elsewhere.Contains(member.Name)
                && !all.Any(assigned => assigned.Member.IsCalled(member.Name))
                && !helpers.Callers.Assign(member.Name, creation)).ToImmutableArray());
    }

    /// <summary><c>: base(…)</c> or <c>: this(…)</c>.</summary>
    private CreationSite? OfInitializer(IInvocationOperation initializer) =>
        contexts.Find(initializer.TargetMethod.ContainingType, options) is { } context && !context.IsCopyConstructor(initializer.TargetMethod)
            ? new CreationSite(
                CreationKind.Helper,
                initializer,
                context,
                Arguments(initializer.Arguments, initializer.Syntax, context).ToImmutableArray(),
                ImmutableArray<ContextMember>.Empty)
            : null;

    private CreationSite? OfCall(IInvocationOperation call)
    {
        if (contexts.CreatedBy(call.TargetMethod, options) is not { } context)
        {
            return null;
        }

        bool isFactory = context.Factories.Contains(call.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default);
        ImmutableArray<GivenMember> given = (isFactory ? Named(call, context) : PassedOn(call)).ToImmutableArray();
        return given.IsEmpty
            ? null
            : new CreationSite(isFactory ? CreationKind.Factory : CreationKind.Helper, call, context, given, ImmutableArray<ContextMember>.Empty);
    }

    /// <summary>The arguments of a factory that are called like the members.</summary>
    private static IEnumerable<GivenMember> Named(IInvocationOperation call, ContextType context)
    {
        ContextMember[] members = [.. context.AllMembers()];
        return from argument in call.Arguments
               where argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null }
               from member in members
               where member.IsCalled(argument.Parameter!.Name)
               select new GivenMember(member, argument.Value, call.Syntax, argument.Parameter!.Ordinal);
    }

    private IEnumerable<GivenMember> PassedOn(IInvocationOperation call) =>
        from passed in helpers.Of(call.TargetMethod, contexts, options, cancellation)
        from argument in call.Arguments
        where argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal == passed.Parameter.Ordinal
        select new GivenMember(passed.Member, argument.Value, call.Syntax, passed.Parameter.Ordinal) { Within = passed };

    private static IEnumerable<GivenMember> Arguments(ImmutableArray<IArgumentOperation> arguments, SyntaxNode site, ContextType context)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && context.MemberOf(parameter) is { } member)
            {
                yield return new GivenMember(member, argument.Value, site, parameter.Ordinal);
            }
        }
    }

    private static IEnumerable<GivenMember> Initialised(IObjectOrCollectionInitializerOperation? initializer, ContextType context) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>().SelectMany(assignment => Assigned(assignment, context)) ?? [];

    private static IEnumerable<GivenMember> Assigned(ISimpleAssignmentOperation assignment, ContextType context)
    {
        if (assignment.Target is IMemberReferenceOperation target && context.AssignableMember(target.Member) is { } member)
        {
            yield return new GivenMember(member, assignment.Value, assignment.Syntax, -1);
        }
    }
}
