namespace Netra.Analyzers.Values;

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal enum LogicalOperator
{
    Not,
    And,
}
