using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>A <c>catch</c> clause, as to which failures it is for and what it makes of them.</summary>
internal sealed class Handler
{
    private readonly Compilation _compilation;
    private readonly ExceptionFilter _filter;

    public Handler(ICatchClauseOperation clause, Compilation compilation)
    {
        Clause = clause;
        _compilation = compilation;
        _filter = ExceptionFilter.Of(clause, compilation);
        Types = _filter.Only.IsEmpty ? ImmutableArray.Create(clause.ExceptionType) : _filter.Only;
        Kinds = Types.Select(type => FailureKinds.Of(type)).Distinct().ToImmutableArray();
    }

    public ICatchClauseOperation Clause { get; }

    public ImmutableArray<ITypeSymbol> Types { get; }

    public ImmutableArray<FailureKind> Kinds { get; }

    public ITryOperation Try => (ITryOperation)Clause.Parent!;

    public ILocalSymbol? Exception => Clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation { Symbol: var local } ? local : null;

    /// <summary>Whether it catches everything, or everything that some earlier clause has left.</summary>
    public bool IsGeneral => Kinds is [FailureKind.Anything] && !_filter.IsJudgement;

    /// <summary>Whether everything that it catches is the caller giving up, or the peer having gone.</summary>
    public bool IsForTheEnd => Kinds.All(kind => kind is FailureKind.Cancellation or FailureKind.Disconnect or FailureKind.Disposed);

    /// <summary>How it begins, in the words of the source: <c>catch (JsonException e)</c>.</summary>
    public string Heading => Clause.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CatchClauseSyntax { Declaration: { } declaration } ? "catch " + declaration : "catch";

    /// <summary>What has been sorted out before a failure comes here.</summary>
    public IEnumerable<FailureKind> SortedOut()
    {
        foreach (ITypeSymbol type in _filter.Not)
        {
            yield return FailureKinds.Of(type);
        }

        IEnumerable<ICatchClauseOperation> earlier = Try.Catches.TakeWhile(clause => !ReferenceEquals(clause, Clause));
        foreach (FailureKind kind in earlier.Concat(Try.Body.Operations.OfType<ITryOperation>().SelectMany(inner => inner.Catches)).SelectMany(KindsOf))
        {
            yield return kind;
        }
    }

    /// <summary>Whether it looks at what kind of failure it has.</summary>
    public bool Classifies() => Clause.Handler.Descendants().Any(operation => operation switch
    {
        IIsTypeOperation test => ExceptionText.IsException(test.ValueOperand.Type),
        IIsPatternOperation { Pattern: not IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } and not INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } } test => ExceptionText.IsException(test.Value.Type) || IsCaught(test.Value),
        IConversionOperation { IsTryCast: true } cast => ExceptionText.IsException(cast.Operand.Type),
        ISwitchOperation choice => Mentions(choice.Value),
        ISwitchExpressionOperation choice => Mentions(choice.Value),
        IConditionalOperation choice => !IsNullTest(choice.Condition) && Mentions(choice.Condition),
        _ => false,
    });

    /// <summary>Whether something has been tried in place of what failed first, and has failed too.</summary>
    public bool IsLastResort(Func<IOperation, bool> isClose)
    {
        bool isWithinHandler = Try.Ancestors().TakeWhile(ancestor => ancestor is not (IAnonymousFunctionOperation or ILocalFunctionOperation)).Any(ancestor => ancestor is ICatchClauseOperation);
        return isWithinHandler && Try.Body.Descendants().Any(operation => operation is IInvocationOperation or IObjectCreationOperation && !isClose(operation));
    }

    /// <summary>Whether the failure is logged, thrown on or handed to somebody.</summary>
    public bool PassesOn() =>
        Clause.Handler.Descendants().Any(operation => operation is IThrowOperation || IsCaught(operation));

    private IEnumerable<FailureKind> KindsOf(ICatchClauseOperation clause)
    {
        var handler = new Handler(clause, _compilation);

        // A clause that judges may have been meant for both.
        return handler._filter.IsJudgement && handler.Kinds.Contains(FailureKind.Anything)
            ? ImmutableArray.Create(FailureKind.Cancellation, FailureKind.Disconnect)
            : handler.Kinds;
    }

    private bool IsCaught(IOperation operation) => ExceptionFilter.IsAbout(operation, Exception);

    private bool Mentions(IOperation operation) => operation.DescendantsAndSelf().Any(IsCaught);

    private static bool IsNullTest(IOperation condition) => condition is IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: null } };
}
