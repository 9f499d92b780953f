using System.Collections.Immutable;

namespace Netra.Analyzers.Options;

/// <summary>Every option of the package.</summary>
internal static class OptionDefinitions
{
    /// <summary>What all keys begin with; a key that begins so and is not in the table is a mistake.</summary>
    public const string KeyPrefix = "netra_";

    public static readonly OptionDefinition ContextTypes = new(
        "netra_context_types",
        OptionKind.Types,
        "Types that say who is calling, beside those named UserExecutionContext or marked with Netra.ValidatedContextAttribute.");

    public static readonly OptionDefinition ContextRequiredMembers = new(
        "netra_context_required_members",
        OptionKind.Members,
        "Members of a context that must have a value, beside those that are required or end in Id.");

    public static readonly OptionDefinition ContextFactories = new(
        "netra_context_factories",
        OptionKind.Methods,
        "Methods that create a context after validating it.");

    public static readonly OptionDefinition ResultSuccessMembers = new(
        "netra_result_success_members",
        OptionKind.Members,
        "Boolean members that say whether the other values of their object may be used.");

    public static readonly OptionDefinition PlaceholderValues = new(
        "netra_placeholder_values",
        OptionKind.Texts,
        "Texts that stand for a missing identity.");

    public static readonly OptionDefinition CloseMethods = new(
        "netra_close_methods",
        OptionKind.Methods,
        "Methods that close a connection with a code.");

    public static readonly OptionDefinition SafeCloseMethods = new(
        "netra_safe_close_methods",
        OptionKind.Methods,
        "Methods that close a connection, never throw, and return within a deadline.");

    public static readonly OptionDefinition SliceHelpers = new(
        "netra_slice_helpers",
        OptionKind.Methods,
        "Methods that accept a value of any length, null included.");

    public static readonly OptionDefinition CheckTests = new(
        "netra_check_tests",
        OptionKind.Switch,
        "Whether test projects are checked by all rules; otherwise only slices are.");

    public static readonly ImmutableArray<OptionDefinition> All = ImmutableArray.Create(
        ContextTypes,
        ContextRequiredMembers,
        ContextFactories,
        ResultSuccessMembers,
        PlaceholderValues,
        CloseMethods,
        SafeCloseMethods,
        SliceHelpers,
        CheckTests);
}
