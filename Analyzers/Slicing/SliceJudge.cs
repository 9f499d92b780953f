using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Slicing;

/// <summary>Decides what is wrong with a slice, if anything is: the tiers of the specification, in their order.</summary>
internal static class SliceJudge
{
    // A guard that relates bound and length but misses by more was written for something else.
    private const int NearMiss = 4;

    public static SliceFinding? Judge(Access access, FlowState before, SemanticModel model)
    {
        var proof = new AccessProof(access, before, model);
        if (access.IsElement || proof.IsUnreachable || (proof.Unproven.IsEmpty && proof.NullState == NullVerdict.NotNull))
        {
            return null;
        }

        SliceFinding finding = HandledFailures.Of(access.Operation) switch
        {
            FailureHandling.Expected => NotProven(access, proof),
            FailureHandling.CaughtWithAll => Classify(access, proof) with { IsHint = true },
            _ => Classify(access, proof),
        };
        return finding with { Access = access, Known = before.Facts, IsOpen = proof.IsOpaqueGuarded };
    }

    private static SliceFinding Classify(Access access, AccessProof proof)
    {
        bool isOpen = proof.IsOpaqueGuarded;
        if (proof.IsRefuted || (!isOpen && proof.IsRefutedOnSomePath))
        {
            return proof.NullState == NullVerdict.Null && !access.NullIsEmpty
                ? OfNullable(access, proof, SliceReason.Definite)
                : OutOfRange(access, proof, SliceReason.Definite, SliceMessages.Definite(access, proof)) with
                {
                    IsHint = !proof.IsRefuted && (!proof.IsText || !proof.IsRefutedForLiteral || IsMadeHere(access)),
                };
        }

        if (!isOpen && proof.NullState is NullVerdict.Null or NullVerdict.MaybeNull)
        {
            SliceFinding finding = OfNullable(access, proof, proof.NullState == NullVerdict.Null ? SliceReason.Definite : SliceReason.Unguarded);
            bool isEvident = proof.NullState == NullVerdict.Null || proof.IsEvidentlyNullable;
            return finding with { IsHint = finding.IsHint || !(isEvident || OfLength(access, proof).IsWarning) };
        }

        return OfLength(access, proof);
    }

    // Whoever makes a text knows more of it than was understood, and so does an object that keeps it.
    private static bool IsMadeHere(Access access) =>
        access.Receiver.Kind == ValueKind.Member || LengthOrigins.IsOwnResult(access.Receiver) || Reservations.IsBuiltUpHere(access);

    private static bool IsOwn(Value text) =>
        LengthOrigins.IsOwnResult(text) || LengthOrigins.IsOwnState(text) || LengthOrigins.IsGivenToLambda(text);

    private static SliceFinding OfLength(Access access, AccessProof proof)
    {
        long? needed = proof.NeededLength;
        bool isOpen = proof.IsOpaqueGuarded;
        if (proof.UncheckedSearch is { } search)
        {
            return new SliceFinding(
                Descriptors.SliceBoundFromSearch,
                SliceReason.UncheckedSearch,
                access.Operation,
                access.ReceiverOperation,
                ImmutableArray.Create<object>(SliceMessages.Receiver(access), SliceMessages.Search(search)))
            {
                SearchIndex = proof.SearchIndexName(search),
                NeededLength = needed,
                IsHint = !LengthOrigins.IsGivenByAnybody(search.Base!) || proof.IsVouchedFor(search),
            };
        }

        if (isOpen || needed is null || proof.Unproven.IsEmpty)
        {
            return isOpen || !proof.IsText || proof.Unproven.IsEmpty ? NotProven(access, proof)
                : proof.IsMisplacedSearch ? OutOfRange(access, proof, SliceReason.InsufficientGuard, SliceMessages.MisplacedSearch(access)) with { IsHint = true }
                : proof.NearMiss is >= -NearMiss and < 0 ? OutOfRange(access, proof, SliceReason.InsufficientGuard, SliceMessages.NearMiss(access, -proof.NearMiss.Value)) with { IsHint = true }
                : NotProven(access, proof);
        }

        string why = proof.IsGuarded ? SliceMessages.GuardTooWeak(access, proof) : SliceMessages.Unguarded(access, proof);
        SliceReason reason = proof.IsGuarded ? SliceReason.InsufficientGuard : SliceReason.Unguarded;
        if (!proof.IsText)
        {
            return Unbounded(access, proof, reason, why);
        }

        if (proof.IsGuarded)
        {
            return OutOfRange(access, proof, reason, why) with
            {
                IsHint = proof.IsDoubtful || IsOwn(access.Receiver),
                DecidedByCallersOf = proof.Origin == LengthOrigin.HiddenParameter ? proof.DecidingParameter : null,
            };
        }

        return proof.Origin switch
        {
            LengthOrigin.VisibleParameter => Unbounded(access, proof, reason, why),
            LengthOrigin.HiddenParameter => Unbounded(access, proof, reason, why) with { DecidedByCallersOf = proof.DecidingParameter },
            LengthOrigin.Unknown => NotProven(access, proof),
            _ => OutOfRange(access, proof, reason, why) with
            {
                IsHint = !access.TakesFixedPart
                    || FixedForms.HaveLength(needed.Value)
                    || !(LengthOrigins.IsIdentitySetByOthers(access.Receiver) || LengthOrigins.IsGivenByAnybody(access.Receiver))
                    || proof.IsDoubtful,
            },
        };
    }

    private static SliceFinding OfNullable(Access access, AccessProof proof, SliceReason reason) =>
        new(
            Descriptors.SliceOfNullable,
            reason,
            access.Operation,
            access.ReceiverOperation,
            ImmutableArray.Create<object>(
                SliceMessages.Receiver(access),
                proof.Unproven.IsEmpty || proof.NeededLength is null ? string.Empty : " or too short",
                SliceMessages.WhyNull(access, proof)))
        {
            MayBeNull = true,
            NeededLength = proof.NeededLength,
            IsHint = (access.NullIsEmpty && proof.NeededLength is null)
                || (reason != SliceReason.Definite && (NullStates.IsForgiven(access) || Reservations.IsOfOwnTable(access.Receiver))),
        };

    private static SliceFinding OutOfRange(Access access, AccessProof proof, SliceReason reason, string why) =>
        Finding(Descriptors.SliceOutOfRange, access, proof, reason, why);

    private static SliceFinding Unbounded(Access access, AccessProof proof, SliceReason reason, string why) =>
        Finding(Descriptors.SliceOfUnboundedParameter, access, proof, reason, why);

    private static SliceFinding NotProven(Access access, AccessProof proof) =>
        Finding(Descriptors.SliceNotProven, access, proof, SliceReason.NotProven, SliceMessages.NotProven(access, proof));

    private static SliceFinding Finding(DiagnosticDescriptor rule, Access access, AccessProof proof, SliceReason reason, string why) =>
        new(rule, reason, access.Operation, access.ReceiverOperation, ImmutableArray.Create<object>(SliceMessages.Receiver(access), why))
        {
            NeededLength = proof.NeededLength,
            ProvenLength = reason == SliceReason.InsufficientGuard ? proof.ProvenLength : null,
        };
}
