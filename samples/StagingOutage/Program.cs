using StagingOutage.Authentication;
using StagingOutage.WebSockets;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IUserDirectory, StagingUserDirectory>();
builder.Services.AddSingleton<UnifiedAuthenticationService>();
builder.Services.AddSingleton<WebSocketManagerFactory>();
builder.Services.AddSingleton<WebSocketRoute>();

WebApplication app = builder.Build();
app.UseWebSockets();
app.Map("/ws", (HttpContext http, WebSocketRoute route) => route.HandleAsync(http));
app.Run();
