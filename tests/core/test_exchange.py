"""One call as a conversation, held with a fake clock: no sockets here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from paidup.core import errors
from paidup.core.exchange import Answer, Pause, Send, exchange, unreadable
from paidup.core.judgement import Fault, judge
from paidup.core.operation import ErrorRule, Operation
from paidup.core.provider import Failure, Provider, Reply
from paidup.core.request import prepare
from paidup.core.retry import Policy, Timeout, Verdict
from tests.support.acme import ACME, KEYED, ONCE, OPERATIONS, READ, FakeTime

NOT_SENT = Fault(sent=False, problem="no connection")
LOST = Fault(sent=True, problem="no answer in time")
PATIENT = Policy(retries=2, timeout=Timeout(total=3600))


def reply(status: int = 200, document: Any = None, headers: Any = None, **more: Any) -> Reply:
    body = more.pop("body", b"" if document is None else json.dumps(document).encode())
    return Reply(status, httpx.Headers(headers or {}), body, **more)


OK = reply(200, {"id": "inv_1"})
LIMITED = reply(429, {"message": "slow down"}, {"Retry-After": "3"})
Outcome = Reply | Fault


class Held:
    """A conversation that was held: what was sent and waited, and how it ended."""

    def __init__(
        self,
        operation: Operation,
        outcomes: Sequence[Outcome | tuple[float, Outcome]],
        *,
        policy: Policy = PATIENT,
        provider: Provider = ACME,
        time: FakeTime | None = None,
        oversleep: float = 0.0,
        **arguments: Any,
    ) -> None:
        time = time or FakeTime()
        self.sends: list[float] = []
        self.pauses: list[float] = []
        self.answer: Answer | None = None
        self.error: Any = None
        self.prepared = prepare(operation, {"invoice_id": "inv_1", **arguments})
        steps = exchange(self.prepared, provider, policy, time.clock)
        left = list(outcomes)
        outcome: Outcome | None = None
        try:
            while True:
                step = steps.send(outcome)
                outcome = None
                if isinstance(step, Pause):
                    self.pauses.append(step.seconds)
                    time.seconds += step.seconds + oversleep
                    continue
                assert isinstance(step, Send)
                self.sends.append(step.remaining)
                took = left.pop(0)
                seconds, outcome = took if type(took) is tuple else (0.0, took)
                time.seconds += seconds
        except StopIteration as end:
            self.answer = end.value
        except errors.PaidupError as error:
            self.error = error

    @property
    def attempts(self) -> int:
        return len(self.sends)


@pytest.mark.parametrize("retry", ["safe", "keyed", "once"])
class TestTheTable:
    def test_never_sent_is_repeated(self, retry: str) -> None:
        held = Held(OPERATIONS[retry], [NOT_SENT, NOT_SENT, OK])
        assert held.answer is not None
        assert held.attempts == 3
        assert held.answer.raw.attempts == 3

    def test_never_sent_at_all_is_connection_failed(self, retry: str) -> None:
        held = Held(OPERATIONS[retry], [NOT_SENT] * 3)
        assert type(held.error) is errors.ConnectionFailed
        assert held.error.attempts == held.attempts == 3

    @pytest.mark.parametrize("lost", [LOST, reply(500), reply(503), reply(520), reply(408)])
    def test_in_doubt(self, retry: str, lost: Outcome) -> None:
        held = Held(OPERATIONS[retry], [lost, OK])
        if retry == "once":
            assert type(held.error) is errors.OutcomeUnknown
            assert held.attempts == held.error.attempts == 1
        else:
            assert held.answer is not None
            assert held.attempts == 2

    def test_in_doubt_to_the_end(self, retry: str) -> None:
        held = Held(OPERATIONS[retry], [LOST] * 3)
        expected = errors.ConnectionFailed if retry == "safe" else errors.OutcomeUnknown
        assert type(held.error) is expected
        assert held.attempts == (1 if retry == "once" else 3)

    def test_throttled_waits_and_repeats(self, retry: str) -> None:
        held = Held(OPERATIONS[retry], [LIMITED, LIMITED, OK])
        assert held.answer is not None
        assert held.pauses == [3.0, 3.0]

    def test_throttled_to_the_end_is_rate_limited(self, retry: str) -> None:
        held = Held(OPERATIONS[retry], [LIMITED] * 3)
        assert type(held.error) is errors.RateLimited
        assert held.error.retry_after == 3.0
        assert held.attempts == 3

    @pytest.mark.parametrize("when", ["3600", "Fri, 20 Nov 2026 14:00:00 GMT"])
    def test_throttled_beyond_the_deadline_is_not_repeated(self, retry: str, when: str) -> None:
        held = Held(OPERATIONS[retry], [reply(429, {}, {"Retry-After": when})])
        assert type(held.error) is errors.RateLimited
        assert held.error.retry_after in (3600.0, 7200.0)
        assert (held.attempts, held.pauses) == (1, [])

    @pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 410, 413, 415, 422, 451])
    def test_a_refusal_is_not_repeated(self, retry: str, status: int) -> None:
        held = Held(OPERATIONS[retry], [reply(status, {"message": "no"})])
        assert isinstance(held.error, errors.ApiError)
        assert held.error.status == status
        assert held.attempts == 1


@pytest.mark.parametrize("refusal", [reply(400), reply(404), reply(409), LIMITED, NOT_SENT])
def test_a_refusal_after_a_doubtful_attempt_is_unknown(refusal: Outcome) -> None:
    held = Held(KEYED, [LOST, refusal, refusal])
    assert type(held.error) is errors.OutcomeUnknown
    assert held.error.status == (refusal.status if isinstance(refusal, Reply) else None)


def test_a_refusal_of_a_read_after_a_lost_answer_is_that_refusal() -> None:
    assert type(Held(READ, [LOST, reply(404)]).error) is errors.NotFound


def test_a_refused_connection_first_leaves_no_doubt() -> None:
    assert type(Held(KEYED, [NOT_SENT, reply(400)]).error) is errors.RequestRejected


def test_a_key_that_lapsed_is_not_trusted() -> None:
    held = Held(KEYED, [(1500.0, LOST)])
    assert type(held.error) is errors.OutcomeUnknown
    assert held.attempts == 1
    # The doubt of the first attempt outlives a 429: only the key protects the next one.
    late = reply(429, {}, {"Retry-After": "1490"})
    held = Held(KEYED, [(20.0, LOST), late])
    assert type(held.error) is errors.OutcomeUnknown
    assert held.attempts == 2


def test_a_pause_that_lasted_too_long_ends_the_call() -> None:
    """A process that was frozen while it waited must not send behind the key's back."""
    held = Held(KEYED, [LOST], oversleep=1600.0)
    assert type(held.error) is errors.OutcomeUnknown
    assert held.attempts == 1
    held = Held(READ, [LOST], oversleep=4000.0)
    assert type(held.error) is errors.ConnectionFailed
    held = Held(ONCE, [LIMITED], oversleep=4000.0)
    assert type(held.error) is errors.RateLimited


def test_each_attempt_is_given_what_is_left_of_the_time() -> None:
    held = Held(READ, [(10.0, LOST), (20.0, LOST), OK], policy=Policy(timeout=Timeout(total=50)))
    assert held.sends == [50.0, 40.0, 20.0]
    assert held.answer is not None
    assert held.answer.raw.elapsed == 30.0


def test_an_unknown_outcome_tells_all_there_is() -> None:
    lost = reply(502, body=b"<html>Bad gateway</html>", headers={"X-Request-Id": "r-1"})
    error = Held(ONCE, [lost], note="order 7").error
    assert type(error) is errors.OutcomeUnknown
    assert (error.provider, error.operation) == ("acme", "invoices.pay")
    assert (error.status, error.body, error.request_id) == (502, lost.body, "r-1")
    assert error.reference == "order 7"
    assert (error.key, error.idempotency_key) == (None, None)
    assert error.started_at is not None
    assert error.started_at.tzinfo is UTC
    assert Held(KEYED, [LOST] * 3, idempotency_key="k-1").error.key == "k-1"


@pytest.mark.parametrize(
    ("status", "code", "kind", "repeated"),
    [
        (409, "already_paid", errors.InvalidState, False),
        (400, "declined", errors.PaymentDeclined, False),
        (500, "declined", errors.OutcomeUnknown, False),
        (409, None, errors.OutcomeUnknown, False),
        (425, None, errors.OutcomeUnknown, False),
        (503, "not_ready", errors.ProviderFailure, True),
        (503, "other", errors.OutcomeUnknown, False),
        (429, "third_party_limit", errors.OutcomeUnknown, False),
        (429, "other", errors.RateLimited, True),
        (402, None, errors.PaymentDeclined, False),
        (403, None, errors.PermissionDenied, False),
    ],
)
def test_code_first_status_second(
    status: int, code: str | None, kind: type[Exception], repeated: bool
) -> None:
    refusal = reply(status, {"code": code} if code else {})
    held = Held(ONCE, [refusal] * 3)
    assert type(held.error) is kind
    assert held.attempts == (3 if repeated else 1)


@pytest.mark.parametrize("status", [*range(100, 200, 33), 419, 444, 460, 498, 499, 599, 600, 999])
def test_odd_statuses_leave_a_write_in_doubt(status: int) -> None:
    assert type(Held(ONCE, [reply(status)]).error) is errors.OutcomeUnknown
    read = Held(READ, [reply(status)] * 3).error
    assert isinstance(read, errors.ApiError | errors.ResponseUnreadable)
    assert read.status == status


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
def test_a_redirect_is_neither_followed_nor_repeated(status: int) -> None:
    away = reply(status, headers={"Location": "https://elsewhere.example/"})
    read = Held(READ, [away])
    assert type(read.error) is errors.ResponseUnreadable
    assert read.attempts == 1
    assert type(Held(ONCE, [away]).error) is errors.OutcomeUnknown


def test_a_rate_limit_told_with_a_server_error_is_in_doubt() -> None:
    rule = ErrorRule(means="rate_limited", code="busy", status=503)
    operation = evolve(ONCE, errors=(rule,))
    assert type(Held(operation, [reply(503, {"code": "busy"})]).error) is errors.OutcomeUnknown


@pytest.mark.parametrize(
    "unread",
    [
        reply(200, body=b""),
        reply(200, body=b"<html>Welcome</html>"),
        reply(200, body=b'{"id": "inv_'),
        reply(200, body=b"[]"),
        reply(200, body=b'"text"'),
        reply(200, body=b'{"id": NaN}'),
        reply(200, body=b"\xff\xfe"),
        reply(200, body=b'{"id": "inv_', flaw="the connection ended"),
    ],
)
def test_a_success_that_cannot_be_read(unread: Reply) -> None:
    read = Held(READ, [unread] * 3)
    assert type(read.error) is errors.ResponseUnreadable
    assert read.attempts == 3
    assert read.error.body == unread.body
    money = Held(ONCE, [unread])
    assert type(money.error) is errors.OutcomeUnknown
    assert money.error.body == unread.body
    assert money.attempts == 1


def test_a_refusal_that_is_not_complete_is_in_doubt() -> None:
    """What is missing may have been the code that tells whether it was carried out."""
    cut = reply(400, body=b'{"code": "decl', flaw="the connection ended")
    assert type(Held(ONCE, [cut]).error) is errors.OutcomeUnknown


@pytest.mark.parametrize("status", [202, 204])
def test_a_success_may_come_without_a_body(status: int) -> None:
    answer = Held(ONCE, [reply(status)]).answer
    assert answer is not None
    assert answer.document == {}


def test_an_answer_without_its_required_fields_is_unreadable() -> None:
    for operation, kind in ((READ, errors.ResponseUnreadable), (KEYED, errors.OutcomeUnknown)):
        held = Held(operation, [OK])
        assert held.answer is not None
        error: Any = unreadable(held.prepared, ACME, held.answer)
        assert type(error) is kind
        assert error.body == OK.body


def stumble(*_: Any) -> Any:
    raise TypeError("an overlay met what it did not expect")


@pytest.mark.parametrize("part", ["interpret", "request_id"])
@pytest.mark.parametrize("status", [200, 400, 500])
def test_an_overlay_that_stumbles_never_hides_a_payment(part: str, status: int) -> None:
    changes: dict[str, Any] = {part: stumble}
    provider = evolve(ACME, **changes)
    held = Held(ONCE, [reply(status, {"id": "inv_1"})], provider=provider)
    if part == "request_id" and status == 200:
        assert held.answer is not None
    else:
        expected = errors.RequestRejected if status == 400 else errors.OutcomeUnknown
        assert type(held.error) is expected


def test_a_refused_token_was_never_sent_whatever_its_status_says() -> None:
    for status, kind in ((400, "AuthenticationFailed"), (401, "AuthenticationFailed"),
                         (403, "AuthenticationFailed"), (429, "RateLimited")):  # fmt: skip
        refusal = reply(status, {"message": "no token"}, granting=True)
        assert type(Held(ONCE, [refusal] * 3).error).__name__ == kind


def test_what_a_provider_says_is_masked_before_it_is_cut_and_on_one_line() -> None:
    card = "4111 1111 1111 1111"
    said = "x" * 480 + f" {card} jane@example.com\r\nFAKE LOG LINE\x1b[2J"
    error = Held(ONCE, [reply(400, {"message": said})]).error
    assert "4111" not in str(error)
    assert str(error).isprintable()
    assert len(str(error)) < 700
    short = Held(ONCE, [reply(400, {"message": f"card {card}\nof jane@example.com"})]).error
    assert short.message.endswith("card [card number] of [e-mail]")


def test_a_code_is_shown_on_one_line_and_masked() -> None:
    error = Held(ONCE, [reply(400, {"code": "jane@example.com\n" + "x" * 5000})]).error
    assert "jane" not in repr(error)
    assert repr(error).isprintable()
    assert len(str(error)) < 700


def test_a_request_id_is_shown_on_one_line() -> None:
    provider = evolve(ACME, request_id=lambda _reply, _document: "r\nFAKE LOG LINE" + "x" * 5000)
    error = Held(ONCE, [reply(400)], provider=provider).error
    assert "\n" not in error.request_id
    assert len(error.request_id) <= 200


def test_an_overlay_may_mend_a_refusal_into_an_answer() -> None:
    def nothing_found(_operation: Operation, told: Reply, document: Any) -> Failure | Any:
        return {"id": "", "data": []} if told.status == 400 else document

    held = Held(READ, [reply(400, {})], provider=evolve(ACME, interpret=nothing_found))
    assert held.answer is not None
    assert held.answer.document == {"id": "", "data": []}


def test_an_overlay_may_see_a_refusal_in_a_success() -> None:
    def refused(*_: Any) -> Failure:
        return Failure(("declined",), "no")

    held = Held(ONCE, [reply(200, {})], provider=evolve(ACME, interpret=refused))
    assert type(held.error) is errors.PaymentDeclined
    assert held.attempts == 1


@given(
    status=st.integers(100, 999),
    body=st.binary(max_size=60) | st.sampled_from([b"", b"{}", b"[]", b'{"id":"x"}', b"null"]),
    code=st.none() | st.sampled_from(["already_paid", "declined", "not_ready", "odd"]),
    retry=st.sampled_from(["safe", "keyed", "once"]),
)
def test_nothing_outside_the_error_tree_and_no_write_lost(
    status: int, body: bytes, code: str | None, retry: str
) -> None:
    told = reply(status, {"code": code}) if code else reply(status, body=body)
    held = Held(OPERATIONS[retry], [told] * 3, policy=Policy(retries=2))
    if held.answer is not None:
        assert 200 <= status < 300
        assert isinstance(held.answer.document, dict)
    elif retry == "safe":
        assert not isinstance(held.error, errors.OutcomeUnknown)
    else:
        certain = isinstance(held.error, errors.ApiError) and 400 <= status < 500
        refused_first = isinstance(held.error, errors.ProviderFailure) and code == "not_ready"
        assert certain or refused_first or isinstance(held.error, errors.OutcomeUnknown)


def test_a_judgement_shows_no_body() -> None:
    judgement = judge(ONCE, ACME, reply(200, {"id": "CANARY"}), FakeTime().clock.wall())
    assert judgement.verdict is Verdict.DONE
    assert "CANARY" not in repr(judgement)
