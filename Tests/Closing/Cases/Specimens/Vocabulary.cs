// The words every specimen is written in. Compiled into each specimen's assembly.
global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using System.Net;
global using System.Net.WebSockets;
global using System.Text;
global using System.Text.Json;
global using System.Threading;
global using System.Threading.Tasks;
global using Microsoft.AspNetCore.Http;
global using Microsoft.Extensions.Logging;

namespace Specimens
{
    /// <summary>The rules report one of these ids, and warn of nothing else.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
    public sealed class ReportsAttribute(params string[] ids) : Attribute
    {
        public string[] Ids { get; } = ids;
    }

    /// <summary>No rule warns. Suggestions about deadlines and handlers are judged elsewhere.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
    public sealed class SilentAttribute : Attribute;

    /// <summary>Nothing is reported, not even a suggestion.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
    public sealed class QuietAttribute : Attribute;

    /// <summary>What happens when the method is run against a real peer.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ObservedAttribute : Attribute
    {
        /// <summary>What the method throws; null when it completes.</summary>
        public Type? Throws { get; set; }

        /// <summary>The close code that the peer reads; 0 when nothing is claimed.</summary>
        public int PeerSees { get; set; }

        /// <summary>The peer ends its connection while the method waits for it.</summary>
        public bool PeerVanishes { get; set; }
    }

    public interface IChat
    {
        Task RunAsync(WebSocket socket);

        Task RunAsync(WebSocket socket, CancellationToken cancel);

        Task HandleAsync(string text);

        Task<string> ReadAsync(WebSocket socket);

        Task<AuthResult> AuthenticateAsync(string token);

        Task ReplyAsync(WebSocket socket, string error);
    }

    public sealed record AuthResult(bool Success, string? UserId, string? Error);

    public sealed record Frame(string Kind, string Text);

    public sealed class FactoryInitializationException(string message, Exception? inner = null) : Exception(message, inner);

    public static class Deadline
    {
        public static CancellationToken In5Seconds => new CancellationTokenSource(TimeSpan.FromSeconds(5)).Token;
    }

    public static class Closing
    {
        /// <summary>A helper as teams write it: never throws, ends closed or aborted.</summary>
        public static async Task CloseQuietlyAsync(this WebSocket socket, WebSocketCloseStatus status, string reason)
        {
            try
            {
                using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await socket.CloseAsync(status, reason, deadline.Token);
            }
            catch (Exception)
            {
                socket.Abort();
            }
        }
    }
}
