#nullable enable
global using System;
global using System.Collections.Generic;
global using System.Diagnostics;
global using System.Linq;
global using System.Threading.Tasks;

namespace Soundness;

public interface IHasText
{
    string Text { get; set; }
}

public sealed class Box(string text, string? note) : IHasText
{
    public string Text { get; set; } = text;

    public string? Note { get; set; } = note;

    public List<int> Items { get; } = [1, 2, 3, 4];

    public void Clear()
    {
        Text = "";
        Note = null;
        Items.Clear();
    }
}

public sealed record Account(string Id, string? Name);

/// <summary>What says who is calling; whether it is nobody is noted.</summary>
public sealed class UserExecutionContext
{
    private string _userId = "";

    public UserExecutionContext()
    {
    }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public UserExecutionContext(string userId, string runId)
    {
        UserId = userId;
        RunId = runId;
    }

    public required string UserId
    {
        get => _userId;
        init
        {
            _userId = value;
            Reached.MakesNobody |= string.IsNullOrWhiteSpace(value) || value is "unknown" or "anonymous" or "guest" or "svc-chat";
        }
    }

    public required string RunId { get; init; }
}

public abstract class Holder(string f, string? g)
{
    public string Field = f;
    public string? Maybe = g;

    public abstract void Touch();
}

public sealed class Toucher
{
    public Toucher(Holder holder, Box box)
    {
        holder.Touch();
        box.Text = "";
    }
}

public static class Help
{
    public static bool IsLong4(string? text) => text is { Length: >= 4 };

    public static bool IsLong8(string? text) => text != null && !(text.Length < 8);

    public static string Pad8(string text) => text.Length >= 8 ? text : text.PadRight(8);

    public static string Clip8(string text) => text.Length <= 8 ? text : text.Substring(0, 8);

    public static string OrEmpty(string? text) => text ?? "";

    public static string Same(string text) => text;

    public static string? LongOrNull(string text) => text.Length >= 4 ? text : null;

    public static void Wipe(Box box)
    {
        box.Text = "ab";
        box.Note = null;
    }

    public static void Wipe(string[] parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = "ab";
        }
    }

    public static void Deep(Box box) => Deep1(box);

    static void Deep1(Box box) => Deep2(box);

    static void Deep2(Box box) => Deep3(box);

    static void Deep3(Box box) => Deep4(box);

    static void Deep4(Box box) => Wipe(box);

    public static void Drain<T>(List<T> list) => list.Clear();

    public static void Fill(List<string> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            names[i] = "ab";
        }
    }

    public static void Fill(Dictionary<string, string> map) => map["k"] = "ab";

    public static void Reset(ref string text) => text = "ab";

    public static bool TryHead(string text, out string head)
    {
        head = text.Length >= 4 ? text : "";
        return text.Length >= 4;
    }

    public static void Swap(ref string first, ref string second) => (first, second) = (second, first);

    public static void Run(Action action) => action();

    public static async Task LaterAsync(Action action)
    {
        await Task.Yield();
        action();
    }

    public static void Throw(bool when)
    {
        if (when)
        {
            throw new InvalidOperationException();
        }
    }
}

public static class Reached
{
    public static readonly Dictionary<int, int> Lines = [];

    public static readonly HashSet<int> Nobodies = [];

    public static bool MakesNobody { get; set; }

    public static void At(int line)
    {
        MakesNobody = false;
        Lines[line] = Lines.GetValueOrDefault(line) + 1;
    }

    public static void Made(int line)
    {
        if (MakesNobody)
        {
            Nobodies.Add(line);
        }
    }
}
