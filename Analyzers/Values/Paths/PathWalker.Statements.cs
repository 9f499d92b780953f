using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Paths;

/// <summary>The statements and expressions where paths part and meet.</summary>
internal sealed partial class PathWalker
{
    private void VisitChoice(IOperation condition, IOperation? whenTrue, IOperation? whenFalse)
    {
        Visit(condition);
        PathStates before = _now;
        Assume(condition, true);
        Visit(whenTrue);
        PathStates afterTrue = _now;
        _now = before;
        Assume(condition, false);
        Visit(whenFalse);
        _now = _now.Join(afterTrue);
    }

    private void VisitPerhaps(IOperation operation)
    {
        PathStates before = _now;
        Visit(operation);
        _now = _now.Join(before);
    }

    private void VisitAlternatives(IEnumerable<IOperation> alternatives)
    {
        PathStates before = _now;
        PathStates after = PathStates.Unreachable;
        foreach (IOperation alternative in alternatives)
        {
            _now = before;
            Visit(alternative);
            after = after.Join(_now);
        }

        _now = after;
    }

    private void VisitSwitch(ISwitchOperation choice)
    {
        Visit(choice.Value);
        PathStates before = _now;
        PathFrames.Frame frame = _frames.Push(choice.ExitLabel);
        VisitAlternatives(choice.Cases);
        _frames.Pop();
        bool isExhaustive = choice.Cases.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default));
        _now = _now.Join(frame.AtExit).Join(isExhaustive ? PathStates.Unreachable : before);
    }

    private void VisitLoop(ILoopOperation loop)
    {
        var once = loop as IForLoopOperation;
        foreach (IOperation before in once?.Before ?? ImmutableArray<IOperation>.Empty)
        {
            Visit(before);
        }

        Visit((loop as IForEachLoopOperation)?.Collection);
        IOperation? condition = loop switch
        {
            IWhileLoopOperation { ConditionIsUntil: false } @while => @while.Condition,
            IForLoopOperation @for => @for.Condition,
            _ => null,
        };
        bool testsFirst = loop is not IWhileLoopOperation { ConditionIsTop: false };
        bool mayEnd = condition is not null || loop is IForEachLoopOperation;
        PathFrames.Frame frame = _frames.Push(loop.ExitLabel, loop.ContinueLabel);
        PathStates exits = PathStates.Unreachable;
        for (int round = 0; round < Rounds; round++)
        {
            PathStates entry = _now;
            exits = exits.Join(mayEnd && testsFirst ? Test(condition, false) : PathStates.Unreachable);
            _now = entry;
            _now = testsFirst ? Test(condition, true) : _now;
            Visit(loop.Body);
            _now = _now.Join(frame.AtNext);
            foreach (IOperation step in once?.AtLoopBottom ?? ImmutableArray<IOperation>.Empty)
            {
                Visit(step);
            }

            exits = exits.Join(mayEnd && !testsFirst ? Test(condition, false) : PathStates.Unreachable);
            _now = testsFirst ? _now.Join(entry) : Test(condition, true);
        }

        _frames.Pop();
        _now = exits.Join(mayEnd && testsFirst ? Test(condition, false) : PathStates.Unreachable).Join(frame.AtExit);
    }

    /// <summary>What is known where the condition of a loop has this outcome; the state after its body is left as it is.</summary>
    private PathStates Test(IOperation? condition, bool outcome)
    {
        PathStates before = _now;
        if (condition is not null)
        {
            Visit(condition);
            Assume(condition, outcome);
        }

        PathStates after = _now;
        _now = before;
        return after;
    }

    private void VisitTry(ITryOperation @try)
    {
        PathFrames.Frame around = _frames.Push();
        PathFrames.Frame body = _frames.Push();
        PathStates before = _now;
        Visit(@try.Body);
        _frames.Pop();
        PathStates ends = _now;
        PathStates thrown = body.Thrown.Join(before);
        foreach (ICatchClauseOperation handler in @try.Catches)
        {
            _now = thrown.Into(handler);
            if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation caught)
            {
                _now = _now.Map(state => state.Assign(caught.Symbol, ImmutableHashSet.Create<IOperation>(caught)));
            }

            if (handler.Filter is { } filter)
            {
                Visit(filter);
                Assume(filter, true);
            }

            Visit(handler.Handler);
            ends = ends.Join(_now);
        }

        _frames.Pop();
        _now = ends;
        if (@try.Finally is { } last)
        {
            VisitFinally(last, ends, ends.Join(around.Thrown).Join(around.Left));
        }
    }

    /// <summary>It runs after everything, but only what ended normally goes on behind it.</summary>
    private void VisitFinally(IBlockOperation last, PathStates ends, PathStates all)
    {
        _now = all;
        Visit(last);
        bool wasRepeating = _isRepeating;
        _isRepeating = true;
        _now = ends;
        Visit(last);
        _isRepeating = wasRepeating;
    }
}
