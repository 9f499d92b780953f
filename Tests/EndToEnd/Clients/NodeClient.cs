using System.Text.Json.Nodes;
using Netra.EndToEnd.Servers;
using NUnit.Framework;

namespace Netra.EndToEnd.Clients;

/// <summary>A client in Node, on its <c>ws</c> library.</summary>
internal static class NodeClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<Task<(string? Folder, string Reason)>> Installed = new(InstallAsync);

    /// <param name="toSend">What to send after the welcome: text, <c>binary</c> or <c>close</c>.</param>
    public static async Task<Conversation> RunAsync(Uri address, string? toSend = null)
    {
        (string? folder, string reason) = await Installed.Value;
        if (folder is null)
        {
            Assert.Ignore(reason);
        }

        ProgramResult result = await ProgramRun.ToTheEndAsync(
            "node",
            [Path.Combine(folder!, "client.mjs"), Path.Combine(folder!, "node_modules", "ws", "wrapper.mjs"), address.AbsoluteUri, .. toSend is null ? (string[])[] : [toSend]],
            Patience);
        Assert.That(result.ExitCode, Is.Zero, result.Output);

        JsonNode seen = JsonNode.Parse(result.Output)!;
        Assert.That(seen["errors"]!.AsArray(), Is.Empty, result.Output);
        return new Conversation([.. seen["frames"]!.AsArray().Select(frame => frame!)], (int)seen["code"]!, (string)seen["reason"]!);
    }

    /// <summary>Beside the other build output, so that the next run finds it.</summary>
    private static async Task<(string? Folder, string Reason)> InstallAsync()
    {
        if (!ProgramRun.Exists("node") || !ProgramRun.Exists("npm"))
        {
            return (null, "Node and npm are not installed.");
        }

        string folder = Repository.PathTo("artifacts", "end-to-end", "node");
        Directory.CreateDirectory(folder);
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "ws")))
        {
            ProgramResult install = await ProgramRun.ToTheEndAsync(
                "npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--no-save", "ws@8"], Patience);
            if (install.ExitCode != 0)
            {
                return (null, $"The package 'ws' could not be installed: {install.Output}");
            }
        }

        await using Stream script = typeof(NodeClient).Assembly.GetManifestResourceStream("client.mjs")!;
        await using FileStream file = File.Create(Path.Combine(folder, "client.mjs"));
        await script.CopyToAsync(file);
        return (folder, "");
    }
}
