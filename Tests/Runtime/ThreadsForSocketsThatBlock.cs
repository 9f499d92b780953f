using NUnit.Framework;

namespace Netra.Runtime.Tests;

/// <summary>
/// Sockets that block hold threads of the pool, which adds one only every half second beyond as many as there are processors:
/// where two of them block, the close that a test waits for would be out of time before it began.
/// </summary>
[SetUpFixture]
internal sealed class ThreadsForSocketsThatBlock
{
    [OneTimeSetUp]
    public void AddThreads() => Assert.That(ThreadPool.SetMinThreads(workerThreads: 32, completionPortThreads: 32), Is.True);
}
