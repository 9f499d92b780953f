using System.Net.WebSockets;

namespace Netra;

/// <summary>How a connection ended.</summary>
/// <param name="Decision">What was decided first.</param>
/// <param name="Status">The code on the wire; null where there was no close frame.</param>
/// <param name="Initiator">Who ended it: <c>client</c> or <c>server</c>.</param>
/// <param name="Outcome">How the close went.</param>
internal sealed record ConnectionEnd(CloseDecision Decision, WebSocketCloseStatus? Status, string Initiator, WebSocketCloseOutcome Outcome)
{
    public const string Client = "client";
    public const string Server = "server";
}
