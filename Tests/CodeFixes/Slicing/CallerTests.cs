using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

using Verify = CodeFixVerifier<CallerTests.ShortArgumentAnalyzer, GuardSlice>;

/// <summary>A finding at the argument of a helper that slices it: the argument is receiver and slice in one.</summary>
[TestFixture]
internal sealed class CallerTests
{
    [Test]
    public Task The_argument_is_checked_before_the_call() => Verify.FixesAsync(
        Method("return Short({|NETRA1002:id|});"),
        Method(
            """
            if (id is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'id' must have at least 8 characters.", nameof(id));
                    }

                    return Short(id);
            """));

    [TestCase("return id + Short({|NETRA1002:id.Trim()|});",
        "return id + Short(id.Trim() is { Length: >= 8 } text ? text : throw new InvalidOperationException(\"The value must have at least 8 characters.\"));")]
    [TestCase("Func<string> f = () => Short({|NETRA1002:id|}); return f();",
        "Func<string> f = () => Short(id is { Length: >= 8 } ? id : throw new ArgumentException(\"'id' must have at least 8 characters.\", nameof(id))); return f();")]
    public Task The_argument_is_checked_in_place(string before, string after) => Verify.FixesAsync(Method(before), Method(after));

    private static string Method(string body) =>
        $$"""
        class C
        {
            static string Short(string id) => id[..8];

            public string M(string id)
            {
                {{body}}
            }
        }
        """;

    /// <summary>Stands for the search through callers, whose answers are tested with the rule.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    internal sealed class ShortArgumentAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SliceOutOfRange];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(Report, SyntaxKind.InvocationExpression);
        }

        private static void Report(SyntaxNodeAnalysisContext context)
        {
            var call = (InvocationExpressionSyntax)context.Node;
            bool isChecked = context.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>()!.ToString().Contains(">= 8");
            if (call.Expression.ToString() == "Short" && !isChecked)
            {
                Location argument = call.ArgumentList.Arguments[0].GetLocation();
                ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
                    .Add(SliceProperties.Reason, nameof(SliceReason.Caller))
                    .Add(SliceProperties.NeededLength, "8");
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.SliceOutOfRange, argument, [argument], properties, "id", "short"));
            }
        }
    }
}
