using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Which lines of a program slice something or make a context, and whether an exception comes from a slice.</summary>
internal sealed class SliceLines
{
    private const string Context = "UserExecutionContext";

    private static readonly HashSet<string> Members = ["Substring", "Remove", "Insert", "AsSpan", "Slice", "GetRange"];

    private readonly HashSet<int> _lines;
    private readonly Dictionary<(int Method, int Offset), int> _linesOfFrames = [];
    private readonly string _file;

    public SliceLines(SyntaxNode root)
    {
        _file = Path.GetFileName(root.SyntaxTree.FilePath);
        _lines = [.. root.DescendantNodes().Where(IsSlice).Select(slice => LineOf(slice.GetFirstToken()))];
        Count = _lines.Count + root.DescendantNodes().Count(IsCreation);
    }

    public int Count { get; }

    /// <summary>The line of the slice that failed, and the lines of those that called for it; empty when no slice did.</summary>
    public IReadOnlyList<int> FailedIn(Exception failure, Assembly assembly)
    {
        if (failure is not (NullReferenceException or ArgumentException))
        {
            return [];
        }

        StackFrame[] frames = new StackTrace(failure, fNeedFileInfo: false).GetFrames();
        int[] own = [.. Enumerable.Range(0, frames.Length).Where(i => frames[i].GetMethod()?.Module.Assembly == assembly)];
        if (own.Length == 0)
        {
            return [];
        }

        // What the program throws itself is no slice that fails, and an element that is not there is none either.
        bool isElement = (own[0] == 0 && failure is ArgumentException) || frames[..own[0]].Any(frame => frame.GetMethod()?.Name is "get_Item" or "set_Item");
        int[] lines = [.. own.Select(i => LineOf(frames[i], failure, i)).Where(line => line > 0)];
        return !isElement && _lines.Contains(LineOf(frames[own[0]], failure, own[0])) ? lines : [];
    }

    /// <summary>The line of a frame in the program; to look it up takes long, so it is kept.</summary>
    private int LineOf(StackFrame frame, Exception failure, int index)
    {
        (int, int) position = (frame.GetMethod()!.MetadataToken, frame.GetILOffset());
        if (!_linesOfFrames.TryGetValue(position, out int line))
        {
            StackFrame detailed = new StackTrace(failure, fNeedFileInfo: true).GetFrame(index)!;
            line = Path.GetFileName(detailed.GetFileName()) == _file ? detailed.GetFileLineNumber() : 0;
            _linesOfFrames.Add(position, line);
        }

        return line;
    }

    /// <summary>Whether something in a statement is sliced, but for the functions that it holds.</summary>
    public static bool Slices(SyntaxNode statement) =>
        statement.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).Any(IsSlice);

    /// <summary>Whether something in a statement makes a context.</summary>
    public static bool Creates(SyntaxNode statement) => statement.DescendantNodes().Any(IsCreation);

    private static bool IsCreation(SyntaxNode node) => node is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: Context } };

    private static bool IsSlice(SyntaxNode node) => node switch
    {
        RangeExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }, ArgumentList.Arguments.Count: > 0 } => Members.Contains(name),
        _ => false,
    };

    /// <summary>Lines as stack traces and people count them.</summary>
    public static int LineOf(SyntaxNodeOrToken node) => node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1;
}
