using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<OpenContextAnalyzer, CloseType>;

/// <summary>Where somebody needs the constructor, or a creation cannot follow, it is not made private.</summary>
[TestFixture]
internal sealed class NoFactoryTests
{
    private const string Key = "CreateThroughFactory";

    [TestCase("public static Badge Make(string id) => new() { Note = id, UserId = id, Level = 2 };", TestName = "A_member_with_a_default_of_its_own")]
    [TestCase("public static Badge Make() => new();", TestName = "A_creation_that_gives_too_little")]
    [TestCase("public static Badge Make(string id) { var badge = new Badge(); badge.UserId = id; return badge; }", TestName = "A_creation_that_is_filled_afterwards")]
    [TestCase("public static Badge? Make(string json) => System.Text.Json.JsonSerializer.Deserialize<Badge>(json);", TestName = "A_type_that_is_deserialised")]
    [TestCase("public static Badge Make() => Activator.CreateInstance<Badge>();", TestName = "A_type_that_is_created_by_reflection")]
    [TestCase("public static T Make<T>() where T : new() => new(); public static Badge Other() => Make<Badge>();", TestName = "A_type_argument_that_must_have_a_constructor")]
    [TestCase("public static Type Make() => typeof(Badge);", TestName = "A_type_whose_metadata_is_asked_for")]
    [TestCase("public sealed class Box { public List<Badge> Badges { get; set; } = []; } public static Box? Make(string json) => System.Text.Json.JsonSerializer.Deserialize<Box>(json);", TestName = "A_type_that_is_part_of_what_is_deserialised")]
    [TestCase("public static List<Badge>? Make(string json) => System.Text.Json.JsonSerializer.Deserialize<List<Badge>>(json);", TestName = "A_type_that_is_deserialised_in_a_list")]
    [TestCase("class Special : Badge;", TestName = "A_type_that_another_derives_from")]
    [TestCase("public static Badge Make(string id) => new() { UserId = /* who */ id };", TestName = "A_creation_with_a_comment")]
    public Task Is_not_made_private(string user) => Verify.OffersNoFixAsync(
        $$"""
            [Netra.ValidatedContext]
            public class {|NETRA2007:Badge|}
            {
                public string UserId { get; set; } = "";

                public string? Note { get; set; }

                public int Level { get; set; } = 1;
            }

            public static class Desk
            {
                {{user}}
            }
            """,
        Key,
        Contexts.Attribute);

    [TestCase("public sealed record {|NETRA2007:Badge|}(string UserId);", TestName = "A_record_is_copied_past_its_constructor")]
    [TestCase("public sealed class {|NETRA2007:Badge|} { [System.Text.Json.Serialization.JsonConstructor] public Badge(string userId) => UserId = userId; public string UserId { get; } }", TestName = "A_constructor_of_a_serialiser")]
    [TestCase("[System.Runtime.Serialization.DataContract] public sealed class {|NETRA2007:Badge|} { public Badge(string userId) => UserId = userId; public string UserId { get; } }", TestName = "A_contract_of_data")]
    [TestCase("public sealed class {|NETRA2007:Badge|}(string userId) { public string UserId => userId; }", TestName = "A_primary_parameter_that_is_kept")]
    [TestCase("public class {|NETRA2007:Badge|} { public Badge(string userId) => UserId = userId; protected Badge() => UserId = \"none\"; public string UserId { get; } }", TestName = "Several_constructors")]
    public Task Stays_as_open_as_it_was(string declaration) => Verify.OffersNoFixAsync(
        $"""
            [Netra.ValidatedContext]
            {declaration}
            """,
        Key,
        Contexts.Attribute);
}
