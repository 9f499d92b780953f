using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>How a test source is compiled and configured, where the defaults do not fit.</summary>
internal sealed record TestSetting
{
    public static TestSetting Default { get; } = new();

    /// <summary>A code base that has not turned nullable reference types on.</summary>
    public static TestSetting Oblivious { get; } = new() { Nullable = NullableContextOptions.Disable };

    /// <summary>The rules that are off by default report too.</summary>
    public static TestSetting Strict { get; } = new() { EnableAllRules = true };

    /// <summary>Top-level statements.</summary>
    public static TestSetting Program { get; } = new() { OutputKind = OutputKind.ConsoleApplication };

    /// <summary>The source may use ASP.NET Core.</summary>
    public static TestSetting Web { get; } = new() { References = TestReferences.AspNetCore };

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public bool EnableAllRules { get; init; }

    /// <summary>What stands under <c>[*.cs]</c> in the .editorconfig beside the source, e.g. <c>netra_check_tests = true</c>.</summary>
    public string? Options { get; init; }

    /// <summary>What stands in a .globalconfig of the compilation.</summary>
    public string? GlobalOptions { get; init; }

    public IReadOnlyList<MetadataReference> References { get; init; } = TestReferences.NetCore;

    /// <summary>Further files of the same compilation.</summary>
    public IReadOnlyList<string> OtherSources { get; init; } = [];

    /// <summary>For sources that are meant to be broken.</summary>
    public bool AllowCompileErrors { get; init; }

    public static TestSetting WithOptions(string options) => new() { Options = options };
}
