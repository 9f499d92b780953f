using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Netra.Analyzers.Options;

/// <summary>Turns the text of an option into its value, or says why it cannot be understood.</summary>
/// <remarks>An empty text is understood: it takes back what a file further up has set.</remarks>
internal static class OptionReader
{
    /// <summary>Why the text cannot be understood, or null when it can.</summary>
    public static string? Complaint(OptionDefinition option, string text)
    {
        string? complaint;
        switch (option.Kind)
        {
            case OptionKind.Switch:
                TryReadSwitch(text, out _, out complaint);
                return complaint;
            case OptionKind.Texts:
                TryReadItems(text, out _, out complaint);
                return complaint;
            default:
                TryReadNames(option.Kind, text, out _, out complaint);
                return complaint;
        }
    }

    public static bool TryReadSwitch(string text, out bool value, [NotNullWhen(false)] out string? complaint)
    {
        value = false;
        complaint = string.IsNullOrWhiteSpace(text) || bool.TryParse(text, out value)
            ? null
            : "it is neither 'true' nor 'false'";
        return complaint is null;
    }

    /// <summary>Splits at the commas that are not inside the parameter list of a documentation id.</summary>
    public static bool TryReadItems(string text, out ImmutableArray<string> items, [NotNullWhen(false)] out string? complaint)
    {
        items = ImmutableArray<string>.Empty;
        complaint = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var found = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ',';
            depth += c is '(' or '{' or '[' ? 1 : c is ')' or '}' or ']' ? -1 : 0;
            if (i == text.Length || (c == ',' && depth == 0))
            {
                string item = text.Substring(start, i - start).Trim();
                start = i + 1;
                if (item.Length == 0)
                {
                    complaint = "a comma has nothing on one side";
                    return false;
                }

                found.Add(item);
            }
        }

        items = found.ToImmutable();
        return true;
    }

    public static bool TryReadNames(OptionKind kind, string text, out NameList names, [NotNullWhen(false)] out string? complaint)
    {
        names = NameList.Empty;
        if (!TryReadItems(text, out ImmutableArray<string> items, out complaint))
        {
            return false;
        }

        var read = ImmutableArray.CreateBuilder<SymbolName>(items.Length);
        foreach (string item in items)
        {
            if (!SymbolName.TryParse(item, kind, out SymbolName? name, out complaint))
            {
                return false;
            }

            read.Add(name);
        }

        names = NameList.Of(read.MoveToImmutable());
        return true;
    }
}
