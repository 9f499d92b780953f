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

using Verify = CodeFixVerifier<ReportedElsewhereTests.Reporter, GuardSlice>;
using VerifyClamp = CodeFixVerifier<ReportedElsewhereTests.Reporter, ClampSlice>;

/// <summary>Findings in places where the rule needs more than one method to report, or reports nothing today.</summary>
[TestFixture]
internal sealed class ReportedElsewhereTests
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

    [TestCase("System.Linq.Expressions.Expression<Func<string>> f = () => {|NETRA1002:id.Substring(0, 8)|}; return id;")]
    [TestCase("var x = from c in id.AsQueryable() where {|NETRA1002:id.Substring(0, 8)|} == id select c; return id;")]
    public async Task Nothing_is_offered_in_an_expression_tree(string body)
    {
        await Verify.OffersNoFixAsync(Method(body));
        await VerifyClamp.OffersNoFixAsync(Method(body));
    }

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

    /// <summary>Reports the argument of <c>Short</c>, and <c>Substring</c> in a method that checks nothing.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    internal sealed class Reporter : DiagnosticAnalyzer
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
            if (call.FirstAncestorOrSelf<MethodDeclarationSyntax>()!.ToString().Contains(">= 8"))
            {
                return;
            }

            (SyntaxNode? slice, SyntaxNode? receiver) = call.Expression switch
            {
                IdentifierNameSyntax { Identifier.ValueText: "Short" } => (call.ArgumentList.Arguments[0], call.ArgumentList.Arguments[0]),
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Substring" } member => (call, member.Expression),
                _ => ((SyntaxNode?)null, (SyntaxNode?)null),
            };
            if (slice is not null)
            {
                ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
                    .Add(SliceProperties.Reason, nameof(SliceReason.Caller))
                    .Add(SliceProperties.NeededLength, "8");
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.SliceOutOfRange, slice.GetLocation(), [receiver!.GetLocation()], properties, "id", "short"));
            }
        }
    }
}
