using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>A place where something closes.</summary>
internal sealed class CloseSite(IOperation operation, IMethodSymbol target, CloseMethod method)
{
    public IOperation Operation { get; } = operation;

    public IMethodSymbol Target { get; } = target;

    public CloseMethod Method { get; } = method;

    public IOperation? Code => ArgumentAt(Method.CodeParameter);

    /// <summary>Whether the caller leaves the code to the helper.</summary>
    public bool HasDefaultCode => Code?.Parent is IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue };

    public IOperation? Reason => ArgumentAt(Method.ReasonParameter);

    public IOperation? Token => ArgumentAt(Method.TokenParameter);

    public IOperation? Instance => (Operation as IInvocationOperation)?.Instance;

    /// <summary>The socket that is closed, as text by which it can be compared.</summary>
    public string? Socket => Places.Of(Instance);

    /// <summary>The handler that the close stands in.</summary>
    public ICatchClauseOperation? Handler { get; } = operation.Ancestors().OfType<ICatchClauseOperation>().FirstOrDefault();

    /// <summary>Whether the close stands in a <c>try</c>, within its handler or <c>finally</c>, that catches what the close throws.</summary>
    public bool IsInOwnTry
    {
        get
        {
            IOperation inner = Operation;
            foreach (IOperation outer in Operation.Ancestors())
            {
                switch (outer)
                {
                    case ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    case ITryOperation last when ReferenceEquals(last.Finally, inner):
                        return false;
                    case ITryOperation { Catches.IsEmpty: false } own when ReferenceEquals(own.Body, inner):
                        return true;
                }

                inner = outer;
            }

            return false;
        }
    }

    /// <summary>Whether the close stands in a <c>finally</c> and in no handler within it.</summary>
    public bool IsInFinally
    {
        get
        {
            IOperation inner = Operation;
            foreach (IOperation outer in Operation.Ancestors())
            {
                if (outer is ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                {
                    return false;
                }

                if (outer is ITryOperation last && ReferenceEquals(last.Finally, inner))
                {
                    return true;
                }

                inner = outer;
            }

            return false;
        }
    }

    /// <summary>The codes that it may close with in this state, as far as they are constants.</summary>
    public IEnumerable<int> Codes(PathState state, Compilation compilation) =>
        Method.FixedCode is { } code
            ? ImmutableArray.Create(code)
            : CodeSources(state).Select(source => CloseCodes.Of(source, compilation)).OfType<int>().Distinct();

    public IEnumerable<IOperation> CodeSources(PathState state) => SourcesOf(Code, state);

    public IEnumerable<IOperation> ReasonSources(PathState state) => SourcesOf(Reason, state);

    public IEnumerable<IOperation> TokenSources(PathState state) => SourcesOf(Token, state);

    private static IEnumerable<IOperation> SourcesOf(IOperation? argument, PathState state) =>
        argument is null ? [] : PossibleSources.Of(argument, state).InSourceOrder();

    private IOperation? ArgumentAt(int position)
    {
        ImmutableArray<IArgumentOperation> arguments = Operation switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return position < 0 ? null : arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position)?.Value;
    }
}
