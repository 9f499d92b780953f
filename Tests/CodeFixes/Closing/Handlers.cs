using System.Text.RegularExpressions;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

/// <summary>The class around the handlers of the tests.</summary>
internal static class Handlers
{
    /// <summary>A class with a logger; the body stands in an async method that is given a socket.</summary>
    public static string WithLogger(string body, string usings = "") => Class(body, "ILogger log", "using Microsoft.Extensions.Logging;\n" + usings);

    /// <summary>A class without a logger.</summary>
    public static string WithoutLogger(string body, string usings = "") => Class(body, "int number", usings);

    private static string Class(string body, string parameter, string usings) =>
        $$"""
        using System.Net.WebSockets;
        {{usings}}
        public class Chat({{parameter}})
        {
            private readonly object use = {{parameter.Split(' ')[1]}};

            public async Task ServeAsync(WebSocket socket, Func<WebSocket, Task> run)
            {
                {{Regex.Replace(body, "\n(?=.)", "\n        ")}}
            }
        }
        """;
}
