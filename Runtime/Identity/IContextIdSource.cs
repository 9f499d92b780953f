using Microsoft.AspNetCore.Http;

namespace Netra;

/// <summary>Takes ids of a connection from its request, such as the thread that a client resumes. Optional.</summary>
public interface IContextIdSource
{
    /// <summary>Says which ids the connection has. What comes from the client is validated afterwards, and refused where it is not usable.</summary>
    /// <param name="httpContext">The request.</param>
    /// <param name="userId">Who is calling. Whether the user may use a resumed thread is for this method to decide.</param>
    /// <param name="fresh">A complete set of new ids, to be altered by <c>with</c>.</param>
    ContextIds GetIds(HttpContext httpContext, UserId userId, ContextIds fresh);
}
