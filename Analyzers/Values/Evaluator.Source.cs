using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <content>Calls of the user's own methods, and of LINQ with the user's own lambdas.</content>
internal sealed partial class Evaluator
{
    private void ApplySource(
        IOperation call, IMethodSymbol method, Value result, Value? instance, ImmutableArray<Value> arguments, ImmutableArray<Value> given, FlowState before)
    {
        context.Unread?.Note(call.Syntax, method, context.Effects.MayRefuse(method), result, instance, given);
        if (TrySummary(call, method, result, instance, arguments, before))
        {
            return;
        }

        ImmutableArray<Value> subjects = given.Where((argument, i) => method.Parameters[i].RefKind != RefKind.Out && IsSubject(argument)).ToImmutableArray();
        subjects = instance is not null && IsSubject(instance) && OpaqueGuards.IsAboutItsInstance(method) ? subjects.Add(instance) : subjects;
        if (method.ReturnType.SpecialType == SpecialType.System_Boolean)
        {
            result.Subjects = subjects;
            result.ApprovingOutcome = OpaqueGuards.ApprovingOutcome(method);
        }
        else if (OpaqueGuards.IsNamedLikeRefusal(method.Name))
        {
            foreach (Value subject in subjects)
            {
                State.Facts = State.Facts.With(subject, Traits.OpaqueGuarded);
            }
        }
    }

    private bool TrySummary(IOperation call, IMethodSymbol method, Value result, Value? instance, ImmutableArray<Value> arguments, FlowState before)
    {
        if (context.SummariesAt(call.Syntax)?.Of(method, context.Graph) is not { } summary)
        {
            return false;
        }

        // What an asynchronous method refuses is thrown where it is awaited.
        if (method.IsAsync && !IsAwaited(call.Syntax))
        {
            return true;
        }

        if (method.IsPredicate() && OpaqueGuards.AsksOthers(method))
        {
            result.Tested = arguments.Where(argument => argument.Type?.SpecialType == SpecialType.System_String).ToImmutableArray();
        }

        State.Facts = summary.Apply(before, State.Facts, Conditions, result, instance, arguments, method.IsPredicate());
        return true;
    }

    private static bool IsAwaited(SyntaxNode call) => call.Parent switch
    {
        AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } => IsAwaited(configured),
        ParenthesizedExpressionSyntax parenthesised => IsAwaited(parenthesised),
        _ => false,
    };

    private void ApplyGetter(IPropertySymbol property, Value value, Value? instance)
    {
        if (property.IsComputed())
        {
            context.Unread?.Note(property, property.GetMethod!, mayRefuse: false, value, instance, ImmutableArray<Value>.Empty);
            if (context.SummariesAt(property)?.Of(property.GetMethod!, context.Graph) is { } summary)
            {
                State.Facts = summary.Apply(State, State.Facts, Conditions, value, instance, ImmutableArray<Value>.Empty, property.GetMethod!.IsPredicate());
            }
        }

        if (FlowAttributes.IsValidated(property))
        {
            State.Facts = State.Facts.With(value, Traits.OpaqueGuarded);
        }
    }

    // What a guard can be about: text, buffers, and the objects that hold them; never the object whose method this is.
    private static bool IsSubject(Value value) => value.Kind is not (ValueKind.Constant or ValueKind.This)
        && value.Type is { IsReferenceType: true } or { IsValueType: true, SpecialType: SpecialType.None };

    /// <summary>Remembers what a LINQ filter has established for the elements that get through.</summary>
    private Value ApplySequenceKnowledge(IOperation call, IMethodSymbol method, Value result, Value? instance, ImmutableArray<IArgumentOperation> operations, ImmutableArray<Value> arguments)
    {
        Value? sequence = instance ?? (method.IsStatic && arguments.Length > 0 ? arguments[0] : null);
        if (sequence is null || !(SequenceMethods.Filters.Contains(method.Name) || SequenceMethods.ElementPickers.Contains(method.Name) || SequenceMethods.SequencePreservers.Contains(method.Name) || sequence.Elements is not null))
        {
            return result;
        }

        IFlowAnonymousFunctionOperation? lambda = operations.Select(argument => Lambda(argument.Value)).FirstOrDefault(function => function is not null);
        ElementKnowledge? knowledge = sequence.Elements;
        if (lambda is not null && knowledge is not null)
        {
            context.FunctionElements[lambda] = knowledge;
        }

        bool isPredicate = lambda is { Symbol.ReturnType.SpecialType: SpecialType.System_Boolean };
        if (isPredicate && (SequenceMethods.Filters.Contains(method.Name) || SequenceMethods.ElementPickers.Contains(method.Name)) && context.Graph is { } graph)
        {
            context.Unread?.NoteFilter(call.Syntax, result);
            knowledge = Both(knowledge, context.SummariesAt(call.Syntax)?.OfPredicate(lambda!, graph));
        }

        if (SequenceMethods.GivesElement(method) && knowledge is not null)
        {
            Facts facts = knowledge.Of(result, State);

            // The default that stands for no element has passed no filter; as a null its length does not matter.
            bool mayBeDefault = method.Name.EndsWith("OrDefault", StringComparison.Ordinal);
            State.Facts = State.Facts.And(mayBeDefault ? facts.Without(result, Traits.NotNull) : facts);
        }
        else if (SequenceMethods.Filters.Contains(method.Name) || SequenceMethods.SequencePreservers.Contains(method.Name))
        {
            result.Elements = SequenceMethods.Copiers.Contains(method.Name) ? OfCopy(knowledge, call.Syntax) : knowledge;
        }

        return result;
    }

    private ElementKnowledge? OfCopy(ElementKnowledge? knowledge, SyntaxNode copy) =>
        knowledge is null || CopiedElements.MayChange(copy, context.Effects, context.Owner) ? null : knowledge.OfCopy(State);

    private ElementKnowledge? Both(ElementKnowledge? first, ElementKnowledge? second) =>
        first is null || second is null
            ? first ?? second
            : new ElementKnowledge(first.Element, first.Facts.And(new Translation(State, Table).Map(second.Element, first.Element).Translate(second.Facts)));

    private static IFlowAnonymousFunctionOperation? Lambda(IOperation argument) => argument switch
    {
        IDelegateCreationOperation creation => Lambda(creation.Target),
        IConversionOperation conversion => Lambda(conversion.Operand),
        IFlowAnonymousFunctionOperation function => function,
        _ => null,
    };

    private void NoteLocalFunctionCall(IMethodSymbol method, ImmutableArray<Value> arguments)
    {
        if (method.MethodKind != MethodKind.LocalFunction)
        {
            return;
        }

        if (!context.LocalFunctionCalls.TryGetValue(method.OriginalDefinition, out List<LocalFunctionCall>? calls))
        {
            context.LocalFunctionCalls.Add(method.OriginalDefinition, calls = []);
        }

        calls.Add(new LocalFunctionCall(arguments, State.Clone()));
    }
}
