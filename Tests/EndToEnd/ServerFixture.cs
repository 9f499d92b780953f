using Netra.EndToEnd.Servers;
using NUnit.Framework;

namespace Netra.EndToEnd;

/// <summary>One chat server for all tests of a class. What one test does to its connection must not reach those of the others.</summary>
internal abstract class ServerFixture
{
    protected ServerProcess Server { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartTheServer() => Server = await SampleServers.StartChatServerAsync();

    [OneTimeTearDown]
    public async Task StopTheServer() => await Server.DisposeAsync();
}
