using System.Net.WebSockets;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.AspNetCore.Connections;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Closing;

[TestFixture]
internal sealed class CloseStatusMapperTests
{
    private static readonly CloseSituation Healthy = new(WebSocketState.Open);
    private static readonly CloseSituation Dead = new(WebSocketState.Aborted);

    private static IEnumerable<TestCaseData> Failures()
    {
        yield return Row(new InvalidOperationException(), 1011, "INTERNAL_ERROR");
        yield return Row(new NullReferenceException(), 1011, "INTERNAL_ERROR");
        yield return Row(new ArgumentException("Whose?"), 1011, "INTERNAL_ERROR");
        yield return Row(new IOException("The disk is full."), 1011, "INTERNAL_ERROR");
        yield return Row(new JsonException(), 1007, "INVALID_PAYLOAD");
        yield return Row(new FormatException(), 1007, "INVALID_PAYLOAD");
        yield return Row(new DecoderFallbackException(), 1007, "INVALID_PAYLOAD");
        yield return Row(new System.ComponentModel.DataAnnotations.ValidationException(), 1007, "INVALID_PAYLOAD");
        yield return Row(new UnauthorizedAccessException(), 1008, "ACCESS_DENIED");
        yield return Row(new System.Security.SecurityException(), 1008, "ACCESS_DENIED");
        yield return Row(new TimeoutException(), 1013, "TIMEOUT");
        yield return Row(new TaskCanceledException("HTTP", new TimeoutException()), 1013, "TIMEOUT");
        yield return Row(new HttpRequestException(), 1014, "UPSTREAM_FAILED");
        yield return Row(new OperationCanceledException(), 1001, "GOING_AWAY");
        yield return Row(new WebSocketException(WebSocketError.Faulted), 1014, "UPSTREAM_FAILED").SetName("Another socket fails");
        yield return Row(new ConnectionManagerCreationException(new InvalidOperationException()), 1011, "FACTORY_CRITICAL_FAILURE");
        yield return Row(Failed(AuthResult.Rejected("")), 1008, "AUTH_FAILED").SetName("Rejected");
        yield return Row(Failed(AuthResult.Forbidden("")), 1008, "AUTH_FAILED").SetName("Forbidden");
        yield return Row(Failed(AuthResult.Unavailable("")), 1013, "AUTH_UNAVAILABLE").SetName("Unavailable");
        yield return Row(Failed(AuthResult.Success(null)), 1013, "MISSING_USER_ID").SetName("No user id");
        yield return Row(Failed(null), 1013, "MISSING_USER_ID").SetName("No result");
        yield return Row(new WebSocketClosingException(CloseDecision.MessageTooBig), 1009, "MESSAGE_TOO_BIG");
        yield return Row(new AggregateException(new JsonException()), 1007, "INVALID_PAYLOAD").SetName("Only inner failure");
        yield return Row(new AggregateException(new JsonException(), new JsonException()), 1011, "INTERNAL_ERROR").SetName("Several inner failures");
        yield return Row(new TargetInvocationException(new JsonException()), 1007, "INVALID_PAYLOAD").SetName("Failure of an invoked method");

        static TestCaseData Row(Exception failure, int code, string errorCode) => new(failure, code, errorCode);
        static Exception Failed(AuthResult? auth) =>
            Assert.Throws<UserExecutionContextException>(() => UserExecutionContextFactory.Default.Create(auth))!;
    }

    [TestCaseSource(nameof(Failures))]
    public void A_failure_has_its_code(Exception failure, int code, string errorCode)
    {
        CloseDecision decision = CloseStatusMapper.Default.Map(failure, Healthy);

        Assert.That(decision.Action, Is.EqualTo(CloseAction.Close));
        Assert.That(((int)decision.Status, decision.ErrorCode), Is.EqualTo((code, errorCode)));
    }

    private static IEnumerable<Exception> Disconnects() =>
    [
        new WebSocketException(WebSocketError.ConnectionClosedPrematurely),
        new ConnectionResetException("Reset."),
        new ConnectionAbortedException("Aborted."),
    ];

    [TestCaseSource(nameof(Disconnects))]
    public void A_peer_that_is_gone_gets_no_frame_although_the_state_says_open(Exception failure) =>
        Assert.That(CloseStatusMapper.Default.Map(failure, Healthy).Action, Is.EqualTo(CloseAction.Abort));

    private static IEnumerable<Exception> EndsOfDeadSockets() =>
        [new OperationCanceledException(), new WebSocketException(WebSocketError.InvalidState), new ObjectDisposedException("socket")];

    [TestCaseSource(nameof(EndsOfDeadSockets))]
    public void A_dead_socket_gets_no_frame(Exception failure) =>
        Assert.That(CloseStatusMapper.Default.Map(failure, Dead).Action, Is.EqualTo(CloseAction.Abort));

    [Test]
    public void What_the_framework_has_closed_itself_is_left_alone() =>
        Assert.That(CloseStatusMapper.Default.Map(new WebSocketException(WebSocketError.Faulted), Dead), Is.EqualTo(CloseDecision.None));

    [Test]
    public void A_cancellation_after_the_peer_has_gone_is_no_close() => Assert.That(
        CloseStatusMapper.Default.Map(new OperationCanceledException(), new CloseSituation(WebSocketState.Open, IsPeerGone: true)).Action,
        Is.EqualTo(CloseAction.Abort));

    [Test]
    public void The_most_derived_type_decides_whatever_the_order()
    {
        CloseDecision ofBase = CloseDecision.Close((WebSocketCloseStatus)4000, "BASE", "Base.");
        CloseDecision ofDerived = CloseDecision.Close((WebSocketCloseStatus)4001, "DERIVED", "Derived.");
        CloseStatusMapper baseFirst = CloseStatusMapper.Default.With<QuotaException>(ofBase).With<DailyQuotaException>(ofDerived);
        CloseStatusMapper derivedFirst = CloseStatusMapper.Default.With<DailyQuotaException>(ofDerived).With<QuotaException>(ofBase);

        foreach (CloseStatusMapper mapper in (CloseStatusMapper[])[baseFirst, derivedFirst])
        {
            Assert.That(mapper.Map(new DailyQuotaException(), Healthy), Is.EqualTo(ofDerived));
            Assert.That(mapper.Map(new QuotaException(), Healthy), Is.EqualTo(ofBase));
        }
    }

    [Test]
    public void A_function_may_leave_the_decision_to_the_base_type()
    {
        CloseStatusMapper mapper = CloseStatusMapper.Default
            .With<QuotaException>(CloseDecision.Timeout)
            .With<DailyQuotaException>((_, _) => null);

        Assert.That(mapper.Map(new DailyQuotaException(), Healthy), Is.EqualTo(CloseDecision.Timeout));
    }

    [Test]
    public void The_default_mapper_does_not_change_when_another_is_made_of_it()
    {
        CloseStatusMapper.Default.With<Exception>(CloseDecision.Timeout);

        Assert.That(CloseStatusMapper.Default.Map(new QuotaException(), Healthy), Is.EqualTo(CloseDecision.InternalError));
    }

    [Test]
    public void A_token_failure_is_known_by_its_name_without_its_package() => Assert.That(
        CloseStatusMapper.Default.Map(new Microsoft.IdentityModel.Tokens.SecurityTokenExpiredException(), Healthy),
        Is.EqualTo(CloseDecision.AccessDenied));

    [Test]
    public void Whatever_is_decided_can_be_sent() => Gen.Select(Gen.Int, Gen.String, Gen.String).Sample((status, code, reason) =>
    {
        CloseDecision decision = CloseDecision.Close((WebSocketCloseStatus)status, code, reason);

        Assert.That(NetraCloseStatus.MayBeSent(decision.Status), Is.True);
        Assert.That(Encoding.UTF8.GetByteCount(decision.Reason), Is.LessThanOrEqualTo(WebSocketCloseReason.MaxBytes));
    });

    [Test]
    public void Legal_codes_are_those_that_every_peer_accepts()
    {
        IEnumerable<int> legal = Enumerable.Range(-1, 70_000).Where(code => NetraCloseStatus.MayBeSent((WebSocketCloseStatus)code));

        Assert.That(legal, Is.EqualTo(Enumerable.Range(1000, 4).Concat(Enumerable.Range(1007, 3)).Append(1011)
            .Concat(Enumerable.Range(1012, 3)).Concat(Enumerable.Range(3000, 2000))));
    }

    private class QuotaException : Exception;

    private sealed class DailyQuotaException : QuotaException;
}
