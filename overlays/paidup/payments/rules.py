"""What the state machine goes by: a provider's promises, the times, the transitions there are."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from paidup.payments.operation import State

__all__ = ["TRANSITIONS", "Profile", "Rules"]

TRANSITIONS: dict[State, frozenset[State]] = {
    State.PLANNED: frozenset(
        {
            State.DISPATCHING,
            State.RECORDED,
            State.SETTLED_OTHER,
            State.SETTLED_UNATTRIBUTED,
            State.REJECTED,
            State.AWAITING,
            State.INDETERMINATE,
        }
    ),
    State.DISPATCHING: frozenset(
        {State.RECORDED, State.REJECTED, State.AWAITING, State.PLANNED, State.UNKNOWN}
    ),
    State.UNKNOWN: frozenset(
        {
            State.RECORDED,
            State.SETTLED_UNATTRIBUTED,
            State.AWAITING,
            State.PLANNED,
            State.INDETERMINATE,
            State.DISPATCHING,
        }
    ),
    State.AWAITING: frozenset(
        {State.RECORDED, State.REJECTED, State.SETTLED_UNATTRIBUTED, State.INDETERMINATE}
    ),
    State.INDETERMINATE: frozenset({State.RECORDED, State.PLANNED, State.ABANDONED}),
    State.RECORDED: frozenset(),
    State.SETTLED_OTHER: frozenset(),
    State.SETTLED_UNATTRIBUTED: frozenset(),
    State.REJECTED: frozenset(),
    State.ABANDONED: frozenset(),
}


@frozen(kw_only=True)
class Profile:
    """What a provider promises for one kind of operation."""

    #: Seconds for which it honours our key here; 0 where it promises none.
    key_ttl: float = 0.0
    #: Whether our marker comes back in the complete read: only "always" makes its absence tell.
    marker: Literal["never", "maybe", "always"] = "never"
    #: It refuses a second full settlement, so repeating a full one cannot pay twice.
    guard: bool = False
    #: Several payments may share an invoice; otherwise every operation is a full one.
    partial: bool = True


@frozen(kw_only=True)
class Rules:
    """Times in seconds. The defaults are argued in docs; tests and the simulator vary them."""

    lease: float = 120.0
    #: A dispatch mark older than this is not acted on: we were frozen.
    send_window: float = 5.0
    key_margin: float = 300.0
    #: No request is carried out, and missing from reads, later than this after it was sent.
    settle: float = 900.0
    max_attempts: int = 12
    max_age: float = 86_400.0
    #: A payer or a bank may take longer than that.
    max_awaiting: float = 1_209_600.0
    first_pause: float = 1.0
    longest_pause: float = 300.0
    #: Nothing new, and a second payment would not be refused: wait for a person, or send again.
    on_absent: Literal["park", "resend"] = "park"
