using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <content>What calls and assignments change besides what they name.</content>
internal sealed partial class Evaluator
{
    /// <summary>What a call may change: the collection it is made on, what it is given, the fields of the user's own types.</summary>
    private void NoteEffects(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments)
    {
        if (instance is not null && CountMember.IsMutable(instance.Type) && !CountMember.IsReader(method))
        {
            Linear before = State.Length(instance);
            ForgetContents(instance, call);
            if (CountMember.IsGrower(method))
            {
                State.Facts = State.Facts.AtLeastZero(State.Length(instance) - before);
            }
        }

        if (!IsInSource(method))
        {
            NoteEffectsOfFramework(call, method, instance, arguments);
            NoteEffectsOfOwn(call, ImplementationOf(method, call), [.. arguments]);
            return;
        }

        ForgetReferences(call);
        foreach (Value argument in arguments.Where(argument => CountMember.IsMutable(argument.Type)))
        {
            ForgetContents(argument, call);
        }

        if (Table.Sequences.Count > 0 || Table.Members.Any(member => member.IsWritable() || CountMember.IsMutable(member.ContainingType)))
        {
            ForgetWritten(context.Effects.Of(method), call);
        }
    }

    /// <summary>What an operator, an accessor of an event, or what implements a method of the framework changes, where it is the project's own.</summary>
    private void NoteEffectsOfOwn(IOperation call, IMethodSymbol? method, params Value[] arguments)
    {
        if (method is { IsImplicitlyDeclared: false } && IsInSource(method))
        {
            NoteEffects(call, method, instance: null, arguments.ToImmutableArray());
        }
    }

    private static bool IsInSource(IMethodSymbol method) => method.Locations is [{ IsInSource: true }, ..];

    /// <summary>Which method of the project a call of an interface's method runs: <c>using</c> disposes of its own types too.</summary>
    private static IMethodSymbol? ImplementationOf(IMethodSymbol method, IOperation call) =>
        method.ContainingType.TypeKind == TypeKind.Interface
        && call is IInvocationOperation { Instance: { } instance }
        && instance.WithoutConversions().Type is { TypeKind: TypeKind.Class or TypeKind.Struct } type
            ? type.FindImplementationForInterfaceMember(method) as IMethodSymbol
            : null;

    private void NoteEffectsOfFramework(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments)
    {
        if (method is { Name: "Enter", ContainingType.Name: "Monitor" })
        {
            ForgetSharedState(call);
        }

        if (FrameworkContracts.Find(method) is { IsPure: true })
        {
            return;
        }

        ForgetReferences(call);
        ForgetOwnMembers(call, instance);

        // It may assign to elements of what it is given.
        foreach (Value given in instance is null ? arguments : arguments.Add(instance))
        {
            if (given.Type?.ElementType() is { } element)
            {
                ForgetElements(element, call);
            }
        }
    }

    /// <summary>An object of the framework may be in another state after a call: a reader reads on, an enumerator moves.</summary>
    private void ForgetOwnMembers(IOperation call, Value? instance)
    {
        // A loop over a sequence reads each element once.
        if (call.IsImplicit || instance is null || CountMember.HasLength(instance.Type))
        {
            return;
        }

        // What a map holds is forgotten as its elements are.
        Value[] known = [.. State.KnownMembers().Where(member => ReferenceEquals(member.Base, instance)
            && member.Symbol is not IPropertySymbol { IsIndexer: true }
            && member.Symbol!.DeclaringSyntaxReferences.IsEmpty)];
        if (known.Length > 0)
        {
            ForgetMembers(known, member => Array.Exists(known, value => SymbolEqualityComparer.Default.Equals(value.Symbol!.OriginalDefinition, member.OriginalDefinition)), call);
        }
    }

    /// <summary>A lambda or local function that runs meanwhile may write to what it captures.</summary>
    private void NoteEffectsOfFunctions(IOperation site, Contract? contract)
    {
        Effects effects = context.EffectsOfFunctions;
        if (effects.IsNone || contract is { IsPure: true })
        {
            return;
        }

        foreach (object place in State.Places.Keys.Where(place => place is ISymbol symbol && MayBeWritten(symbol, effects)).ToArray())
        {
            State.Unsettle(place, site);
            _writes.Add((place, State.Places[place]));
        }

        ForgetWritten(effects, site);
    }

    // Whatever a function calls cannot reach the locals of this body; but a parameter of the type itself, every method of the type can.
    private bool MayBeWritten(ISymbol place, Effects effects) => context.WrittenByFunctions.Contains(place.Name)
        || (effects.MayWrite(place.Name)
            && place is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
            && !SymbolEqualityComparer.Default.Equals(constructor, context.Owner));

    private void ForgetWritten(Effects effects, IOperation site)
    {
        if (effects.IsNone)
        {
            return;
        }

        // What another type's method of that name does may be about another object.
        Value[] uncertain = [.. State.KnownMembers().Where(known => !effects.Written.Contains(known.Symbol!.Name) && IsWritten(known.Symbol, effects))];
        ForgetMembers(uncertain, symbol => IsWritten(symbol, effects), site);
        if (effects.ChangesElements || effects.IsUnbounded)
        {
            ForgetElements(null, site);
        }

        if (effects.ChangesLists || effects.IsUnbounded)
        {
            foreach (ISymbol count in Table.Members.Where(member => CountMember.IsMutable(member.ContainingType)).ToArray())
            {
                State.Forget(count, site);
                ForgetElements(null, site);
            }
        }
    }

    private bool IsWritten(ISymbol member, Effects effects) => member.IsWritable() && (IsPartOfTuple(member) || !member.IsImplicitlyDeclared)
        && (effects.MayWrite(member.Name) || (IsPartOfTuple(member) && effects.WritesAny) || (member is IPropertySymbol property && context.Effects.MayRead(property, effects.MayWrite)));

    /// <summary>Whoever writes to a part of a tuple may call it by any name; one that nothing holds is written to by nobody.</summary>
    private bool IsPartOfTuple(ISymbol member) => Table.KnowsStoredTuples && member is IFieldSymbol { ContainingType.IsTupleType: true };

    /// <summary>A computed property gives something else when what it reads is written to.</summary>
    private void ForgetReadersOf(ISymbol written, IOperation site) => ForgetMembers(
        [],
        member => member is IPropertySymbol property && context.Effects.MayRead(property, name => name == written.Name),
        site);

    /// <summary>What overrides or implements a property, or is implemented by it, is the same one under another name.</summary>
    private void ForgetOtherNamesOf(IPropertySymbol written, IOperation site) => ForgetMembers(
        [],
        member => member is IPropertySymbol property
            && property.Name == written.Name
            && (HasOtherNames(property) || HasOtherNames(written))
            && !SymbolEqualityComparer.Default.Equals(property.OriginalDefinition, written.OriginalDefinition),
        site);

    private static bool HasOtherNames(IPropertySymbol property) => property.IsVirtual || property.IsAbstract || property.IsOverride;

    /// <summary>
    /// Members have other values from now on. All that have been read count, not only those that something is known of
    /// here: a finally block is walked once, for whatever is known before it.
    /// </summary>
    /// <param name="uncertain">Those that perhaps keep what they hold: a check that they have passed is still a check.</param>
    /// <param name="isWritten">Which are meant.</param>
    /// <param name="site">What writes to them.</param>
    private void ForgetMembers(IEnumerable<Value> uncertain, Func<ISymbol, bool> isWritten, IOperation site)
    {
        Value[] guarded = [.. uncertain.Where(known => State.Facts.Has(known, Traits.LengthGuarded | Traits.OpaqueGuarded) || State.Facts.IsNotNull(known))];
        foreach (ISymbol member in Table.Members.Where(isWritten).ToArray())
        {
            State.Forget(member, site);
        }

        foreach (Value known in guarded)
        {
            State.Facts = State.Facts.With(State.ReadMember(known.Base, known.Symbol!, known.Type, known.Operands), Traits.OpaqueGuarded);
        }
    }

    private void ForgetContents(Value collection, IOperation site)
    {
        State.Forget(CountMember.Symbol(collection), site);
        ForgetContents(collection.Type!, site);
    }

    /// <summary>Any sequence of this type may hold something else.</summary>
    private void ForgetContents(ITypeSymbol sequence, IOperation site)
    {
        State.Forget(sequence, site);
        ForgetMembers([], member => member is IPropertySymbol property && context.Effects.MayReadContents(property, read => SymbolEqualityComparer.Default.Equals(read, sequence)), site);
    }

    /// <summary>An element of this type, of whatever sequence, may have been assigned; or any element.</summary>
    private void ForgetElements(ITypeSymbol? type, IOperation site)
    {
        foreach (KeyValuePair<ISymbol, ITypeSymbol?> sequence in Table.Sequences.Where(sequence => MayBe(sequence.Value)))
        {
            State.Forget(sequence.Key, site);
        }

        ForgetMembers(
            [],
            member => member is IPropertySymbol property
                && ((property.IsIndexer && MayBe(property.Type)) || context.Effects.MayReadContents(property, read => read.ElementType() is { } element && MayBe(element))),
            site);

        // An array of texts may be known as one of objects.
        bool MayBe(ITypeSymbol? element) => type is null || SymbolEqualityComparer.Default.Equals(element, type) || (element is { IsReferenceType: true } && element.InheritsFrom(type));
    }

    /// <summary>While a body waits, others may write to fields that are not read-only.</summary>
    private void ForgetSharedState(IOperation site)
    {
        ForgetReferences(site);
        ILookup<ISymbol, Value> known = State.KnownMembers().ToLookup(member => member.Symbol!.OriginalDefinition, SymbolEqualityComparer.Default)!;
        ForgetMembers(
            known.SelectMany(values => values).Where(value => value.IsSharedMutable()),
            member => member.IsWritable() && (!known.Contains(member.OriginalDefinition) || known[member.OriginalDefinition].Any(value => value.IsSharedMutable())),
            site);
    }
}
