using System.Text.RegularExpressions;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>Keeps a test from saying the opposite of its name.</summary>
internal static partial class Markup
{
    public static void RequireFinding(string source)
    {
        if (!Finding().IsMatch(source))
        {
            throw new ArgumentException("The source marks no finding: write {|NETRA1002:…|} around it, or verify that it is silent.", nameof(source));
        }
    }

    public static void ForbidFinding(string source)
    {
        if (Finding().IsMatch(source))
        {
            throw new ArgumentException("The source marks a finding, but is verified to be silent.", nameof(source));
        }
    }

    [GeneratedRegex(@"\{\|[A-Z]+[0-9]+:|\[\|")]
    private static partial Regex Finding();
}
