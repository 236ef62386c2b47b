"""One case: a provider that keeps the truth and answers nonsense, and what our side makes of it."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from functools import partial
from random import Random
from typing import Any

import httpx
from attrs import define, evolve, field
from simulate.memory_ledger import MemoryLedger

import paidup
from fuzz.answers import CLASSES, KEY, Answer, Base, reply_of
from fuzz.mutations import AFTER_COMMIT, ANY_STATUS, garbage, spoiled
from paidup.core.errors import OutcomeUnknown, PaidupError
from paidup.core.exchange import Send
from paidup.core.judgement import Fault
from paidup.core.provider import Reply
from paidup.core.request import Prepared
from paidup.core.session import Session
from paidup.payments import AlreadySettled, Pending, Recorded, Rejected, RequiresAction, Rules
from paidup.payments.engine import Work, adapter_of, run
from paidup.payments.operation import Row
from paidup.payments.report import outcome_of

__all__ = ["BAD", "Bench", "Case"]

BAD = ("stray", "false", "lost", "double")
#: One in so many cases goes through the HTTP library too.
WIRE_SHARE = 16
RULES = Rules()
TOKEN = b'{"access_token":"fuzz","token_type":"Bearer","expires_in":32400}'
#: A status in the answer and whether the provider then holds the payment; None: either.
WORDS: dict[str, tuple[tuple[str, str, bool | None], ...]] = {
    "chargebee": (
        ("success", "in_progress", None),
        ("success", "timeout", None),
        ("success", "needs_attention", None),
        ("success", "voided", False),
        ("success", "failure", False),
        ("success", "late_failure", False),
    ),
    "rapyd": (("CLO", "ACT", None), ("CLO", "ERR", False), ("CLO", "CAN", False)),
    "payload": (
        ("processed", "processing", None),
        ("processed", "authorized", None),
        ("processed", "declined", False),
        ("processed", "voided", False),
    ),
}
WORDS["chargebee_v1"] = WORDS["chargebee"]
WORDS["payload_v2"] = WORDS["payload"]


@define(kw_only=True)
class Case:
    """The truth of one case, and the plan of its answers."""

    base: Base
    random: Random
    #: "write", "read" (after a lost answer) or "before": which answer is spoiled.
    where: str = "write"
    held: int = 0
    writes: int = 0
    looks: int = 0
    later_looks: int = 0
    #: How many answers were not what a provider promises.
    spoiled: int = 0
    found: list[str] = field(factory=list)

    def answer(self, prepared: Prepared) -> Answer | Fault:
        """The provider's side of one request."""
        if prepared.operation.effect == "read":
            return self._read(prepared.operation.name)
        self.writes += 1
        return self._first_write() if self.writes == 1 else self._later_write()

    def _read(self, name: str) -> Answer:
        self.looks += 1 if not self.writes else 0
        self.later_looks += 1 if self.writes else 0
        answer = (self.base.paid if self.held else self.base.unpaid)[name]
        if self.where == "before":
            odd = not self.writes and self.looks <= 2
        else:
            # After a spoiled write the looks are seldom spoiled too, after a lost one always.
            odd = 0 < self.later_looks <= 4
            odd = odd and (self.where == "read" or self.random.random() < 0.3)
        if not odd:
            return answer
        self.spoiled += 1
        return spoiled(answer, self.random, ANY_STATUS)

    def _first_write(self) -> Answer | Fault:
        random = self.random
        self.spoiled += 1
        if self.where != "write":
            self.held = random.randrange(2)
            return Fault(sent=True, problem="lost") if random.random() < 0.8 else self._refused()
        kind = random.random()
        if kind < 0.5:
            self.held = 1
            if random.random() < 0.1:
                _, headers, _ = self.base.success
                return random.choice(AFTER_COMMIT), headers, garbage(random)
            return spoiled(self.base.success, random, AFTER_COMMIT)
        if kind < 0.6 and self._words():
            return self._word()
        if kind < 0.7 and self.base.provider != "paypal":
            # PayPal's answer names neither invoice nor amount, so it cannot be told.
            return self.base.misrouted
        return self._refused()

    def _words(self) -> list[tuple[str, str, bool | None]]:
        """Those that the answer has: what is recorded may have no status at all."""
        body = self.base.success[2]
        known = WORDS.get(self.base.provider, ())
        return [one for one in known if f'"{one[0]}"'.encode() in body]

    def _word(self) -> Answer:
        old, new, held = self.random.choice(self._words())
        status, headers, body = self.base.success
        self.held = self.random.randrange(2) if held is None else int(held)
        # Of Rapyd's invoice too: it is not paid then.
        body = body.replace(b'"paid"', b'"open"') if self.base.provider == "rapyd" else body
        return status, headers, body.replace(f'"{old}"'.encode(), f'"{new}"'.encode())

    def _refused(self) -> Answer:
        random = self.random
        if self.held:
            return random.choice(AFTER_COMMIT[14:]), (), garbage(random)
        if random.random() < 0.15:
            return random.choice(ANY_STATUS), (), garbage(random)
        return spoiled(random.choice(self.base.refusals), random, ANY_STATUS)

    def _later_write(self) -> Answer:
        if self.held and self.base.provider.startswith("chargebee"):
            # The same key: the first answer once more.
            return self.base.success
        if self.held and self.base.provider in ("paypal", "rapyd"):
            return 422, (), b'{"name":"UNPROCESSABLE_ENTITY"}'
        if self.held and (self.base.provider, self.base.verb) == ("payload_v2", "record"):
            return 400, (), b'{"object":"error","error_type":"InvalidAttributes"}'
        self.held += 1
        return self.base.success

    def judge(self, error: PaidupError) -> None:
        """A plain client's error after a write: a definite one while the payment is held is bad."""
        if self.held and not isinstance(error, OutcomeUnknown):
            self.found.append("lost")


class _Scripted(Session):
    """A real session with a script in place of the HTTP library."""

    bench: Bench

    def with_settings(self, **changes: Any) -> Session:
        plain = super().with_settings(**changes)
        twin = _Scripted(plain.settings, plain.http)
        twin.bench = self.bench
        return twin

    def send(self, prepared: Prepared, parse: Any) -> Any:
        try:
            return super().send(prepared, parse)
        except PaidupError as error:
            if prepared.operation.effect == "money":
                self.bench.case.judge(error)
            raise

    def _attempt(self, prepared: Prepared, send: Send) -> Reply | Fault:
        if self.bench.on_wire:
            self.bench.prepared = prepared
            return super()._attempt(prepared, send)
        outcome = self.bench.case.answer(prepared)
        return outcome if isinstance(outcome, Fault) else reply_of(outcome)


class _Transport(httpx.BaseTransport):
    """What the HTTP library talks to in some of the cases."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth2/token"):
            return httpx.Response(200, content=TOKEN)
        prepared, random = self.bench.prepared, self.bench.case.random
        if prepared is None:
            raise httpx.ConnectError("nobody asked")
        outcome = self.bench.case.answer(prepared)
        if isinstance(outcome, Fault):
            raise random.choice((httpx.ReadError, httpx.RemoteProtocolError, httpx.ReadTimeout))(
                "lost", request=request
            )
        status, headers, body = outcome
        given = [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers]
        if random.random() < 0.3:
            given = [pair for pair in given if pair[0].lower() != b"content-encoding"]
            given.append((b"content-encoding", random.choice((b"gzip", b"br", b"GZIP", b"x"))))
            body = gzip.compress(body) if random.random() < 0.5 else body
            body = body[: random.randrange(len(body) + 1)] if random.random() < 0.3 else body
        return httpx.Response(status, headers=given, stream=_Body(body, random))


class _Body(httpx.SyncByteStream):
    def __init__(self, body: bytes, random: Random) -> None:
        self.body, self.random = body, random

    def __iter__(self) -> Iterator[bytes]:
        middle = self.random.randrange(len(self.body) + 1)
        yield self.body[:middle]
        if self.random.random() < 0.05:
            raise httpx.ReadError("cut")
        yield self.body[middle:]


class Bench:
    """One client of one provider, for many cases."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self.on_wire = False
        self.prepared: Prepared | None = None
        self.case = Case(base=base, random=Random(0))  # noqa: S311
        kind: Any = getattr(paidup, CLASSES[base.provider])
        http = httpx.Client(transport=_Transport(self), trust_env=False)
        self.client = kind(**base.credentials, base_url=base.base_url, http_client=http)
        settings = self.client.session.settings
        settings = evolve(settings, policy=evolve(settings.policy, retries=0))
        session = _Scripted(settings, http)
        session.bench = self
        self.client._session = session
        self.adapter = adapter_of(self.client)
        self.intent = base.intent

    def run(self, seed: str) -> tuple[str, list[str], Case]:
        """One case: how it ended, what is wrong with it."""
        random = Random(seed)  # noqa: S311
        where = random.choice(("write", "write", "write", "read", "before"))
        self.case = case = Case(base=self.base, random=random, where=where)
        self.on_wire = random.randrange(WIRE_SHARE) == 0
        # The interface of the shipped one, and faster.
        ledger: Any = MemoryLedger()
        now = 1_800_000_000.0
        ended = "open"
        for _turn in range(6):
            work = Work(
                client=self.client,
                adapter=self.adapter,
                intent=self.intent,
                key=KEY,
                ledger=ledger,
                rules=RULES,
                patience=0.0,
                clock=partial(float, now),
                owner="fuzz",
            )
            try:
                row = run(work, work.conduct())
                self._storable(row)
                outcome = outcome_of(work, row)
            except PaidupError as error:
                ended = f"raised {type(error).__name__}"
                if case.held:
                    case.found.append("lost")
                    break
                if KEY not in ledger.rows:
                    break
                now = max(now, ledger.rows[KEY].next_at) + 1
                continue
            except Exception as error:  # noqa: BLE001  this is what is looked for
                ended = "stray"
                case.found.append("stray")
                case.found.append(f"{type(error).__name__}: {error}"[:200])
                break
            ended = type(outcome).__name__.lower()
            if isinstance(outcome, Pending | RequiresAction):
                late = RULES.settle if case.writes and random.random() < 0.7 else 0.0
                now = max(now + late, row.next_at) + 1
                continue
            self._check(outcome)
            break
        if case.held > 1:
            case.found.append("double")
        return ended, case.found, case

    def _storable(self, row: Row) -> None:
        """What a real ledger could not keep, and the one in memory does not mind."""
        for name in ("payment_id", "error", "detail", "amount", "currency", "customer"):
            value = getattr(row, name)
            if not isinstance(value, str | None):
                raise TypeError(f"{name} of the row is {value!r}")
            (value or "").encode("utf-8")

    def _check(self, outcome: Any) -> None:
        case = self.case
        if isinstance(outcome, Recorded) and not case.held:
            case.found.append("false")
        refused = isinstance(outcome, Rejected)
        refused = refused or (isinstance(outcome, AlreadySettled) and not outcome.attempted)
        if refused and case.held:
            case.found.append("lost")
