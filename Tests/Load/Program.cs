using Netra.Load;

return args switch
{
    ["server", .. var rest] => await LoadServer.RunAsync(rest),
    ["hold"] => await HoldScenario.RunAsync(connections: 5_000),
    ["hold", var connections] => await HoldScenario.RunAsync(int.Parse(connections, null)),
    ["echo"] => await EchoComparison.RunAsync(),
    ["memory"] => await MemoryComparison.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run -c Release --project Tests/Load -- hold [connections]   many connections, mixed with every failure, then a shutdown
        dotnet run -c Release --project Tests/Load -- echo                 throughput and latency beside a bare UseWebSockets echo
        dotnet run -c Release --project Tests/Load -- memory               memory of an idle connection beside a bare one
        """);
    return 2;
}
