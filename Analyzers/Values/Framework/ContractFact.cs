using System.Collections.Immutable;

namespace Netra.Analyzers.Values.Framework;

internal enum SubjectKind
{
    /// <summary>The receiver of an instance member. Never used for extension methods.</summary>
    This,

    /// <summary>The value that the call or property gives; the new object of a constructor.</summary>
    Result,

    /// <summary>Any element of the result.</summary>
    Element,

    /// <summary>An argument; of an <c>out</c> or <c>ref</c> parameter the value on return.</summary>
    Parameter,
}

/// <summary>The value that a fact is about.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="ParameterName">The parameter's name in the table; an override may call it otherwise.</param>
/// <param name="Ordinal">The parameter's position, of the unreduced method; -1 for the others.</param>
internal readonly record struct Subject(SubjectKind Kind, string? ParameterName, int Ordinal = -1);

/// <summary>
/// <c>Coefficient * len(Subject)</c>, or <c>Coefficient * Subject</c> for an integer.
/// </summary>
/// <remarks>
/// The length is the <c>Length</c> of text, arrays, spans, memories and builders, the <c>Count</c> of
/// collections, the number of elements of other sequences, 0 for null, and 1 for a single character or element.
/// </remarks>
internal readonly record struct SumTerm(Subject Subject, bool IsLength, int Coefficient);

/// <summary>The terms and the constant added up; every subject occurs at most once as value and once as length.</summary>
internal sealed record Sum(ImmutableArray<SumTerm> Terms, int Constant);

internal enum SearchKind
{
    /// <summary>The first match: -1, or a position from the start on with room for the whole needle.</summary>
    First,

    /// <summary>The last match: -1, or a position with room for the whole needle; an empty needle is found at the end.</summary>
    Last,

    /// <summary>The position of one element: -1, or at least the start and less than the length.</summary>
    Any,
}

/// <summary>Something that is true after a call has returned normally.</summary>
/// <remarks>Of a method that returns a task, the result is the awaited value.</remarks>
internal abstract record ContractFact;

/// <summary><c>Sum &gt;= 0</c>. An equation is two of these.</summary>
internal sealed record AtLeastZero(Sum Sum) : ContractFact;

internal sealed record NotNull(Subject Subject) : ContractFact;

internal sealed record IsNull(Subject Subject) : ContractFact;

/// <summary>Neither null, nor empty, nor only white space.</summary>
internal sealed record NotBlank(Subject Subject) : ContractFact;

/// <summary>The result is blank (null, empty or only white space) exactly when the subject is.</summary>
internal sealed record BlankAs(Subject Subject) : ContractFact;

/// <summary>No element of the result is null.</summary>
internal sealed record ElementsNotNull : ContractFact;

internal sealed record NeverReturns : ContractFact;

/// <summary>The result is the position of the needle, or -1.</summary>
/// <param name="Kind">Which match.</param>
/// <param name="In">What is searched.</param>
/// <param name="Needle">What is looked for; may be absent for <see cref="SearchKind.Any"/>.</param>
/// <param name="Start">
/// Where the search begins. The last match, found backwards from there, ends before <c>Start + 1</c>.
/// </param>
/// <param name="Comparison">The argument that says how text is compared.</param>
internal sealed record SearchResult(SearchKind Kind, Subject In, Subject? Needle, Subject? Start, Subject? Comparison) : ContractFact;

/// <summary>
/// A search of the whole for this needle succeeds: any search, or, where the comparison is given, one by an equal comparison.
/// </summary>
internal sealed record Found(Subject In, Subject Needle, Subject? Comparison) : ContractFact;

/// <summary>The result is the one or the other integer.</summary>
internal sealed record OneOf(Subject First, Subject Second) : ContractFact;

/// <summary>The result has the same elements in the same order, so the same length. A null subject counts as empty.</summary>
internal sealed record SameAs(Subject Subject) : ContractFact;

/// <summary>Both are null, or both are equal.</summary>
internal sealed record EqualTo(Subject First, Subject Second) : ContractFact;

/// <summary>Equal but perhaps for the case of letters: null or blank only together, and equally long.</summary>
internal sealed record Alike(Subject First, Subject Second) : ContractFact;

/// <summary>The result is 0 exactly when both are equal in the sense of <see cref="EqualTo"/>.</summary>
internal sealed record Comparison(Subject First, Subject Second) : ContractFact;

/// <summary>The result is the value as text; see <see cref="FormatLengths"/>. No format is the general one.</summary>
internal sealed record Formatted(Subject Value, Subject? Format) : ContractFact;

/// <summary>The condition given as an argument had this value.</summary>
internal sealed record Holds(Subject Condition, bool Value) : ContractFact;
