"""The grid of scenarios: provider worlds x pairs of faults x points of crash and freeze.

What else a scenario needs (who else is there, how reads behave, delays) is drawn from a generator
seeded with the run's seed and the scenario's number, so that a number replays its scenario.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from random import Random
from typing import Literal

from paidup.payments.machine import Profile
from paidup.payments.operation import Kind

__all__ = [
    "FAULTS",
    "STOPS",
    "WORLDS",
    "Company",
    "Reads",
    "Scenario",
    "Stop",
    "World",
    "grid_size",
]


@dataclass(frozen=True)
class World:
    """How a provider really behaves; what the machine believes of it is the adapter's profile."""

    name: str
    adapter: str
    kind: Kind
    full: bool
    #: What it refuses: nothing, a payment on a paid invoice, or any amount above what is due.
    refuses: Literal["nothing", "paid", "above_due"]
    #: Whether our marker comes back in the complete read.
    echo: bool
    #: The quick read lists payments; and shows their texts.
    lists: bool = True
    texts: bool = False
    key_ttl: float = 0.0
    #: A body without its end means "everything due", or what it already said.
    omitted_means_all: bool = False
    #: Accepted does not mean paid: a bank or the payer decides later.
    pending: bool = False
    profile: Profile = field(init=False)

    def __post_init__(self) -> None:
        adapter = import_module(f"paidup.payments.adapters.{self.adapter}").ADAPTER
        object.__setattr__(self, "profile", adapter.profile(self.kind))


def _chargebee(name: str, adapter: str, kind: Kind) -> list[World]:
    return [
        World(
            name=f"{name} {'full' if full else 'partial'}",
            adapter=adapter,
            kind=kind,
            full=full,
            refuses="paid",
            echo=kind == "record",
            key_ttl=1800.0,
            omitted_means_all=True,
        )
        for full in (True, False)
    ]


WORLDS: tuple[World, ...] = (
    World("pabbly, marker back", "pabbly", "record", True, "nothing", echo=True, lists=False),
    World("pabbly, no marker", "pabbly", "record", True, "nothing", echo=False, lists=False),
    *_chargebee("chargebee v1 record", "chargebee_v1", "record"),
    *_chargebee("chargebee v2 record", "chargebee", "record"),
    *_chargebee("chargebee v2 collect", "chargebee", "collect"),
    World("rapyd full", "rapyd", "collect", True, "paid", echo=False, lists=False, pending=True),
    World(
        "paypal full", "paypal", "record", True, "above_due",
        echo=True, texts=True, omitted_means_all=True,
    ),
    World(
        "paypal partial", "paypal", "record", False, "above_due",
        echo=True, texts=True, omitted_means_all=True,
    ),
    # Payload v2 collects by the same profile.
    World("payload full", "payload", "collect", True, "nothing", echo=True, pending=True),
    World("payload partial", "payload", "collect", False, "nothing", echo=True, pending=True),
    World("payload v2 record full", "payload_v2", "record", True, "above_due", echo=True),
    World("payload v2 record partial", "payload_v2", "record", False, "above_due", echo=True),
)  # fmt: skip

FAULTS = (
    "none", "connect", "reset_before", "reset_after", "timeout_before", "timeout_after",
    "error_before", "error_after", "unreadable", "limited", "refused", "delayed", "truncated",
    "slow",
)  # fmt: skip
PENDING_FAULTS = ("pending", "pending_declined")


@dataclass(frozen=True)
class Stop:
    """A worker dies or freezes at its n-th step of a kind, before or after the step took effect."""

    how: Literal["crash", "freeze"]
    step: str
    nth: int
    side: Literal["before", "after"]
    seconds: float


STEPS = (
    ("begin", 1), ("look", 1), ("mark", 1), ("transmit", 1), ("save", 1),
    ("begin", 2), ("look", 2), ("mark", 2), ("transmit", 2), ("save", 2),
    ("look", 3), ("save", 3),
)  # fmt: skip
#: After a crash somebody goes on: at once, when the lease is over, when the key is dead too.
RESTARTS = (2.0, 125.0, 1300.0, 2400.0)
FREEZES = (7.0, 60.0, 130.0, 700.0)
LONG_FREEZES = (1000.0, 2000.0, 4000.0)


def _stops(freezes: tuple[float, ...]) -> tuple[Stop | None, ...]:
    found: list[Stop | None] = [None]
    for step, nth in STEPS:
        for side in ("before", "after"):
            found += [Stop("crash", step, nth, side, seconds) for seconds in RESTARTS]
            found += [Stop("freeze", step, nth, side, seconds) for seconds in freezes]
    return tuple(found)


STOPS = _stops(FREEZES)
LONG_STOPS = tuple(one for one in _stops(LONG_FREEZES) if one is None or one.how == "freeze")


@dataclass(frozen=True)
class Reads:
    """How late or how often not at all reads show what is there."""

    list_lag: float = 0.0
    due_lag: float = 0.0
    fails: frozenset[int] = frozenset()
    #: No read is answered for so long after the first request left.
    outage: float = 0.0


READS = (
    Reads(), Reads(), Reads(),
    Reads(list_lag=3.0, due_lag=3.0), Reads(list_lag=100.0, due_lag=100.0),
    Reads(list_lag=40.0), Reads(due_lag=40.0),
    Reads(fails=frozenset({1})), Reads(fails=frozenset({2, 3})), Reads(outage=1800.0),
)  # fmt: skip


@dataclass(frozen=True)
class Company:
    """Who else is there: a second worker, another operation of the invoice, another payer."""

    who: Literal["nobody", "worker", "operation", "payer"]
    at: float = 0.0
    amount: str = "100"


OFFSETS = (0.0, 0.05, 0.25, 1.0, 31.0, 126.0, 1000.0)


@dataclass(frozen=True)
class Scenario:
    """Everything that happens in one run."""

    number: int
    world: World
    faults: tuple[str, ...]
    #: Faults of the other operation, where there is one.
    other_faults: tuple[str, ...]
    stop: Stop | None
    company: Company
    reads: Reads
    on_absent: Literal["park", "resend"]
    #: How late a delayed request is delivered.
    delay: float
    #: How long a bank or payer takes.
    decision: float
    #: A person looks at what is parked, knows the truth, and has it sent where it is not there.
    operator: bool
    #: How far the second worker's clock is from the first one's.
    skew: float
    #: The provider keeps refusals under the key, or declines what looks like a repeat.
    strict: bool
    #: How long after each request a webhook makes somebody look; None where none comes.
    webhook: float | None

    @property
    def residual(self) -> bool:
        """Whether it is in the class that no client can rule out.

        Frozen between the last look at the clock and the socket: past the life of a key that
        was already used, on a partial payment; or past the settle time, while another worker goes
        on and no key and no guard of the provider refuses the late request.
        """
        stop, world = self.stop, self.world
        if stop is None or stop.how != "freeze" or stop.seconds < LONG_FREEZES[0]:
            return False
        if (stop.step, stop.side) != ("transmit", "before"):
            return False
        if world.key_ttl and not world.full:
            return True
        return self.company.who == "worker" and (world.pending or self.on_absent == "resend")

    @classmethod
    def of(cls, number: int, seed: int, *, long_freezes: bool = False) -> Scenario:
        """The scenario of this number."""
        stops = LONG_STOPS if long_freezes else STOPS
        place = number % grid_size(long_freezes=long_freezes)
        worlds = iter(WORLDS)
        world = next(worlds)
        while place >= len(_faults(world)) ** 2 * len(stops):
            place -= len(_faults(world)) ** 2 * len(stops)
            world = next(worlds)
        faults = _faults(world)
        place, stop = divmod(place, len(stops))
        first, second = divmod(place, len(faults))
        draw = Random(seed * 1_000_003 + number)  # noqa: S311  a simulation, not a secret
        return cls(
            number=number,
            world=world,
            faults=(faults[first], faults[second]),
            stop=stops[stop],
            company=_company(draw),
            reads=draw.choice(READS),
            on_absent="park" if draw.random() < 0.5 else "resend",
            other_faults=(draw.choice(faults), draw.choice(faults)),
            delay=draw.choice((8.0, 60.0, 290.0, 700.0)),
            decision=draw.choice((5.0, 600.0, 10_000.0)),
            operator=draw.random() < 0.5,
            skew=draw.choice((0.0, 2.5, -2.5)),
            strict=draw.random() < 0.5,
            webhook=draw.choice((None, None, 0.2, 30.0, 1_000.0, 20_000.0)),
        )


def _faults(world: World) -> tuple[str, ...]:
    return FAULTS + PENDING_FAULTS if world.pending else FAULTS


def _company(draw: Random) -> Company:
    chance, at = draw.random(), draw.choice(OFFSETS)
    if chance < 0.35:
        return Company("nobody")
    if chance < 0.7:
        return Company("worker", at)
    if chance < 0.85:
        return Company("operation", at)
    return Company("payer", at, draw.choice(("100", "30")))


def grid_size(*, long_freezes: bool = False) -> int:
    """How many scenarios there are before the drawn parts come again with other draws."""
    stops = LONG_STOPS if long_freezes else STOPS
    return sum(len(_faults(world)) ** 2 for world in WORLDS) * len(stops)
