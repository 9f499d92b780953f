using Netra.EndToEnd.Clients;
using NUnit.Framework;

namespace Netra.EndToEnd;

/// <summary>Another implementation of the protocol reads the same codes.</summary>
[TestFixture]
internal sealed class NodeClientTests : ServerFixture
{
    [TestCase("alice", null, "close", null, 1000)]
    [TestCase("alice", "factory", "close", null, 1000)]
    [TestCase("denied", null, null, "AUTH_FAILED", 1008)]
    [TestCase("null-id", null, null, "MISSING_USER_ID", 1013)]
    [TestCase("auth-throws", null, null, "AUTH_UNAVAILABLE", 1013)]
    [TestCase("alice", "factory,fallback", null, "FACTORY_CRITICAL_FAILURE", 1011)]
    [TestCase("alice", "handler", """{"type":"chat","text":"hello"}""", "INTERNAL_ERROR", 1011)]
    [TestCase("alice", null, "This is not JSON.", "INVALID_PAYLOAD", 1007)]
    [TestCase("alice", null, "binary", "UNSUPPORTED_DATA", 1003)]
    public async Task A_Node_client_reads_the_code(string token, string? fault, string? toSend, string? error, int code)
    {
        Conversation conversation = await NodeClient.RunAsync(Server.SocketAddress(token, fault), toSend);

        Assert.Multiple(() =>
        {
            Assert.That(conversation.CloseCode, Is.EqualTo(code), conversation.ToString());
            Assert.That(conversation.FramesOf("error").Select(frame => frame.Text("code")), Is.EqualTo(error is null ? [] : new[] { error }));
        });
    }

    [Test]
    public async Task A_Node_client_reads_1009_for_a_message_over_the_limit()
    {
        Conversation conversation = await NodeClient.RunAsync(Server.SocketAddress("alice"), new string('x', 70 * 1024));

        Assert.That(conversation.CloseCode, Is.EqualTo(1009), conversation.ToString());
    }
}
