using ChatServer.Authentication;
using ChatServer.Chat;

namespace ChatServer;

/// <summary>The whole server: a page, and a WebSocket on which its users talk.</summary>
public static class ChatApplication
{
    /// <summary>Makes the server, ready to run.</summary>
    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:5080</c>.</param>
    public static WebApplication Create(string[] args)
    {
        // The page lies beside the program, wherever it is started from.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Drill>();
        builder.Services.AddSingleton<ChatRoom>();
        builder.Services
            .AddNetraWebSockets(options => options.AuthenticationTimeout = TimeSpan.FromSeconds(3))
            .AddAuthenticator<DemoAuthenticator>()
            .AddConnectionManagerFactory<ChatManagerFactory>()
            .AddFallbackConnectionManagerFactory<FallbackChatManagerFactory>();

        WebApplication app = builder.Build();
        app.UseChatPage();
        app.MapNetraWebSocket("/ws");
        return app;
    }
}
