using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>A close with everything that a rule may ask about it.</summary>
/// <param name="Site">The close.</param>
/// <param name="States">What is known there, by the handler that the way went through.</param>
/// <param name="Root">The body.</param>
/// <param name="Closes">All closes of the body.</param>
/// <param name="Paths">What is known at each call of the body.</param>
/// <param name="Compilation">What it is part of.</param>
/// <param name="Options">The options of its file.</param>
internal sealed record CloseUse(CloseSite Site, PathStates States, IOperation Root, ISet<IOperation> Closes, IReadOnlyDictionary<IOperation, PathStates> Paths, Compilation Compilation, NetraOptions Options)
{
    /// <summary>What is known whichever way was gone.</summary>
    public PathState State { get; } = States.Any;

    /// <summary>The handler that the close stands in.</summary>
    public Handler? Handler { get; } = Site.Handler is { } clause ? new Handler(clause, Compilation) : null;

    /// <summary>
    /// The handlers that make it a close with this code: the one that it stands in, or those that decide a code or flag
    /// which the close depends on later.
    /// </summary>
    public IEnumerable<Handler> HandlersThatCloseWith(int code)
    {
        if (Handler is not null)
        {
            return ClosesWith(State, code) ? [Handler] : [];
        }

        return States.Through(handler: null) is { } usual && ClosesWith(usual, code)
            ? []
            : from clause in States.Handlers
              where ClosesWith(States.Through(clause)!, code)
              select new Handler(clause, Compilation);
    }

    /// <summary>Whether the handler's <c>try</c> is only entered after something else has failed.</summary>
    public bool IsAfterAFailure(Handler handler) => handler.Try.Body.Descendants().Any(call =>
        Paths.TryGetValue(call, out PathStates? states) && !Closes.Contains(call) && states.Through(handler: null) is null && states.Handlers.Any(clause => !handler.Try.Body.Syntax.Contains(clause.Syntax)));

    public bool ClosesWith(PathState state, int code) => Site.Codes(state, Compilation).Contains(code);
}
