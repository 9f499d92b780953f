using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

/// <summary>A project that references the runtime package, as far as the fixes see it.</summary>
internal static class RuntimeStub
{
    public const string Source = """
        namespace Netra
        {
            using System;
            using System.Net.WebSockets;
            using System.Threading.Tasks;
            using Microsoft.Extensions.Logging;

            public static class WebSocketCloseExtensions
            {
                public static ValueTask<bool> SafeCloseAsync(this WebSocket? socket, WebSocketCloseStatus status = WebSocketCloseStatus.NormalClosure, string? reason = null) => default;

                public static ValueTask<bool> CloseForFailureAsync(this WebSocket? socket, Exception exception, ILogger? logger = null) => default;
            }
        }
        """;

    public static TestSetting Referenced { get; } = TestSetting.Web with { OtherSources = [Source] };
}
