using System.Reflection;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Identity;

[TestFixture]
internal sealed class UserExecutionContextTests
{
    private const string User = "alice-7f3a91c2";

    private static IEnumerable<TestCaseData> Bad =>
        BadIds.All.Select(bad => new TestCaseData(bad.Id, bad.Problem).SetArgDisplayNames(bad.Name));

    [TestCaseSource(nameof(Bad))]
    public void A_success_without_a_usable_id_cannot_be_built(string? id, IdProblem problem)
    {
        AuthResult result = AuthResult.Success(id);

        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.UserId, Is.Null);
        Assert.That(result.Failure?.Kind, Is.EqualTo(AuthFailureKind.MissingUserId));
        Assert.That(result.Failure?.ErrorCode, Is.EqualTo("MISSING_USER_ID"));
        Assert.That(result.Failure?.Reason, Does.Contain(problem.ToString()));
    }

    [TestCaseSource(nameof(Bad))]
    public void A_bad_id_beside_the_users_is_refused_and_named(string? id, IdProblem problem)
    {
        UserExecutionContextFactory factory = UserExecutionContextFactory.Default;
        ContextIds ids = factory.NewIds() with { ThreadId = id };

        bool isCreated = factory.TryCreate(AuthResult.Success(User), ids, out UserExecutionContext? context, out ContextError? error);

        Assert.That(isCreated, Is.False);
        Assert.That(context, Is.Null);
        Assert.That(error?.ErrorCode, Is.EqualTo("INVALID_CONTEXT"));
        Assert.That((error?.Member, error?.Problem), Is.EqualTo(("ThreadId", problem)));
    }

    [Test]
    public void An_authenticator_that_returns_nothing_has_named_no_user()
    {
        bool isCreated = UserExecutionContextFactory.Default.TryCreate(null, out _, out ContextError? error);

        Assert.That(isCreated, Is.False);
        Assert.That(error?.ErrorCode, Is.EqualTo("MISSING_USER_ID"));
    }

    [Test]
    public void Create_throws_what_TryCreate_answers()
    {
        var cause = new HttpRequestException("No answer.");
        AuthResult auth = AuthResult.Unavailable("The service is down.", cause);

        var thrown = Assert.Throws<UserExecutionContextException>(() => UserExecutionContextFactory.Default.Create(auth));

        Assert.That(thrown?.ErrorCode, Is.EqualTo("AUTH_UNAVAILABLE"));
        Assert.That(thrown?.Error.AuthFailure, Is.SameAs(auth.Failure));
        Assert.That(thrown?.InnerException, Is.SameAs(cause));
    }

    [Test]
    public void A_context_has_every_id_and_no_two_contexts_share_one_but_the_users()
    {
        UserExecutionContext[] contexts =
            [.. Enumerable.Range(0, 100).Select(_ => UserExecutionContextFactory.Default.Create(AuthResult.Success(User)))];

        string[] ids = [.. contexts.SelectMany(one => new[] { one.ThreadId, one.RunId, one.RequestId, one.ConnectionId })];
        Assert.That(ids, Is.Unique);
        Assert.That(ids, Has.All.Matches<string>(id => IdPolicy.Default.IsUsable(id) && !id.Contains(User[..4])));
        Assert.That(contexts.Select(one => one.UserId), Has.All.EqualTo(contexts[0].UserId));
    }

    [TestCase(User)]
    [TestCase("bob")]
    [TestCase("x")]
    public void What_is_printed_of_a_context_is_never_the_raw_id(string user)
    {
        UserExecutionContext context = UserExecutionContextFactory.Default.Create(AuthResult.Success(user));

        Assert.That(context.UserId.Value, Is.EqualTo(user));
        Assert.That(context.UserId.ToString(), Is.Not.EqualTo(user).And.Not.StartsWith(user + "~"));
        Assert.That(context.ToString(), Does.Contain(context.UserId.ToString()).And.Not.Contain($" {user}~"));
    }

    [Test]
    public void Nobody_else_can_make_or_change_a_context()
    {
        Assert.That(typeof(UserExecutionContext).GetConstructors(), Is.Empty);
        Assert.That(typeof(UserId).GetConstructors(), Is.Empty);
        Assert.That(typeof(AuthResult).GetConstructors(), Is.Empty);
        Assert.That(typeof(UserExecutionContext).GetProperties().Where(property => property.CanWrite), Is.Empty);
        Assert.That(typeof(UserExecutionContext).IsSealed && !typeof(UserExecutionContext).IsValueType, Is.True);
        Assert.That(typeof(UserExecutionContext).GetCustomAttribute<ValidatedContextAttribute>(), Is.Not.Null);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    public void Relaxed_validation_repairs_a_missing_connection_level_id_and_says_so(string? missing)
    {
        using var log = new LogRecorder();
        UserExecutionContextFactory factory = Relaxed(log);
        ContextIds ids = factory.NewIds() with { RequestId = missing, ConnectionId = missing };

        UserExecutionContext context = factory.Create(AuthResult.Success(User), ids);

        Assert.That(context.RequestId, Does.StartWith("req_"));
        Assert.That(context.ConnectionId, Does.StartWith("conn_"));
        Assert.That(log.Named("IdRepaired").Select(entry => entry.Text), Has.Some.Contains("RequestId").And.Some.Contains("ConnectionId"));
    }

    [Test]
    public void Strict_validation_repairs_nothing() => AssertRefused(
        UserExecutionContextFactory.Default, ids => ids with { ConnectionId = null }, "ConnectionId");

    [Test]
    public void Relaxed_validation_never_makes_up_a_thread() => AssertRefused(Relaxed(), ids => ids with { ThreadId = null }, "ThreadId");

    [Test]
    public void Relaxed_validation_never_makes_up_a_run() => AssertRefused(Relaxed(), ids => ids with { RunId = " " }, "RunId");

    [Test]
    public void Relaxed_validation_repairs_no_id_that_is_there_and_bad() =>
        AssertRefused(Relaxed(), ids => ids with { RequestId = "a\nb" }, "RequestId");

    [Test]
    public void Relaxed_validation_never_makes_up_a_user() =>
        Assert.That(Relaxed().TryCreate(AuthResult.Success(null), out _, out _), Is.False);

    [Test]
    public void A_generator_that_makes_bad_ids_is_found_out()
    {
        var factory = new UserExecutionContextFactory(new BrokenGenerator());

        Assert.That(factory.TryCreate(AuthResult.Success(User), out _, out ContextError? error), Is.False);
        Assert.That(error?.Problem, Is.EqualTo(IdProblem.Missing));
    }

    private static UserExecutionContextFactory Relaxed(LogRecorder? log = null) => new(
        validation: ContextValidation.RepairConnectionIds,
        logger: new Logger<UserExecutionContextFactory>(LoggerFactory.Create(builder => builder.AddProvider(log ?? new LogRecorder()))));

    private static void AssertRefused(UserExecutionContextFactory factory, Func<ContextIds, ContextIds> spoil, string member)
    {
        bool isCreated = factory.TryCreate(AuthResult.Success(User), spoil(factory.NewIds()), out _, out ContextError? error);

        Assert.That(isCreated, Is.False);
        Assert.That(error?.Member, Is.EqualTo(member));
    }

    private sealed class BrokenGenerator : IContextIdGenerator
    {
        public string NewId(string kind) => null!;
    }
}
