namespace Netra.Analyzers.Tests.Slicing;

/// <summary>The code around the statements that a test is about.</summary>
internal static class SliceShapes
{
    /// <summary>A method that is given a <c>text</c>.</summary>
    public static string Body(string statements) => $$"""
        public static class Shape
        {
            public static string Of(string text)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
