using StagingOutage.Authentication;
using StagingOutage.WebSockets;

// The page lies beside the program, wherever it is started from.
WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
builder.Services.AddSingleton<IUserDirectory, StagingUserDirectory>();
builder.Services.AddSingleton<UnifiedAuthenticationService>();
builder.Services.AddSingleton<ChatRoom>();
builder.Services.AddSingleton<WebSocketManagerFactory>();
builder.Services.AddSingleton<WebSocketRoute>();

WebApplication app = builder.Build();
app.UseWebSockets();
app.UseDefaultFiles();
app.UseStaticFiles();
app.Map("/ws", (HttpContext http, WebSocketRoute route) => route.HandleAsync(http));
app.Run();
