"""The state machine that keeps a payment from happening twice: rows in, rows out, no I/O.

planned ──▶ dispatching ──▶ recorded | rejected | awaiting | planned (proved not sent) | unknown
unknown ──▶ recorded | settled_unattributed | awaiting | planned | indeterminate
unknown ──▶ dispatching (the same bytes under a key the provider honours)
awaiting ─▶ recorded | rejected | settled_unattributed | indeterminate
planned ──▶ recorded | settled_other | settled_unattributed | rejected | awaiting | indeterminate
indeterminate ─▶ (operator) recorded | planned | abandoned

Each function answers one question; the conductor asks them in turn and stores what comes back
before anything else happens.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from attrs import evolve

from paidup.payments.operation import (
    FINAL,
    Accepted,
    ActionNeeded,
    Answer,
    Doubtful,
    InProgress,
    NotSent,
    Refused,
    Row,
    SeenPayment,
    State,
    View,
)
from paidup.payments.rules import TRANSITIONS, Profile, Rules

__all__ = [
    "TRANSITIONS",
    "Profile",
    "Rules",
    "Step",
    "answered",
    "busy",
    "claimed",
    "decided",
    "dispatch",
    "look_failed",
    "looked",
    "next_step",
    "prompted",
    "too_late_to_send",
]

Step = Literal["look", "resend", "wait", "done"]


def next_step(row: Row, profile: Profile, rules: Rules, now: float) -> Step:
    """What to do with a row that is ours by lease."""
    if row.state in FINAL:
        return "done"
    if row.next_at > now:
        return "wait"
    if row.state is State.UNKNOWN and _key_lives(row, profile, rules, now):
        return "resend"
    return "look"


def _key_lives(row: Row, profile: Profile, rules: Rules, now: float) -> bool:
    if not profile.key_ttl or row.first_dispatch is None or row.request is None:
        return False
    # A request may arrive as late as `settle`, and the key must live then.
    margin = max(rules.key_margin, rules.settle)
    in_time = now < row.first_dispatch + profile.key_ttl - margin
    return in_time and row.attempts < rules.max_attempts


def looked(row: Row, view: View, profile: Profile, rules: Rules, now: float) -> Row:
    """The row after a read. One that comes back planned may be dispatched at once."""
    row = evolve(row, looks=row.looks + 1, updated_at=now)
    ours = view.with_marker(row.marker) if profile.marker != "never" else None
    if ours is not None and ours.counts:
        return _recorded(row, "reconciled", ours.id)
    if row.state is State.AWAITING:
        return _awaited(row, view, ours, profile, rules, now)
    if ours is not None and ours.counts is None:
        return _awaiting(row, rules, now, ours.id, ours.action_url)
    if row.state is State.PLANNED:
        return _planned(row, view, profile, rules, now)
    return _unknown(row, view, ours, profile, rules, now)


def prompted(row: Row, view: View, profile: Profile, rules: Rules, now: float) -> Row:
    """The row after a read that only may settle it: a webhook is no reason to send anything.

    Our own payment settles it always; a conclusion does only where nobody works on it, no key
    will tell more, and no person is to decide.
    """
    concluding = row.state is State.AWAITING or (
        row.state is State.UNKNOWN and not _key_lives(row, profile, rules, now)
    )
    if concluding and row.lease_until <= now:
        found = looked(row, view, profile, rules, now)
        return row if found.state in (State.PLANNED, row.state) else found
    ours = view.with_marker(row.marker) if profile.marker != "never" else None
    if ours is None and row.payment_id is not None:
        ours = _named(row, view, profile)
    if ours is None or not ours.counts:
        return row
    return evolve(_recorded(row, "reconciled", ours.id), updated_at=now)


def _planned(row: Row, view: View, profile: Profile, rules: Rules, now: float) -> Row:
    closed = State.INDETERMINATE if row.doubtful else State.REJECTED
    problem = view.obstacle(row.kind)
    if problem is not None:
        return evolve(row, state=closed, error=problem)
    if view.settled:
        state = State.SETTLED_UNATTRIBUTED if row.doubtful else State.SETTLED_OTHER
        return evolve(row, state=state, evidence="inferred", error=None)
    if row.doubtful and _changed(row, view):
        # It appeared after we decided to send again: the late arrival may be ours.
        return evolve(row, state=State.INDETERMINATE, error="appeared")
    amount = view.due if row.amount is None else Decimal(row.amount)
    full = amount == view.due
    problem = view.mismatch(amount, row.currency, partial=profile.partial)
    if problem is not None:
        return evolve(row, state=closed, error=problem)
    approved = row.baseline_due is None
    harmless = (profile.guard and full) or rules.on_absent == "resend"
    if row.doubtful and not approved and not harmless:
        return evolve(row, state=State.INDETERMINATE, error="due_changed")
    return evolve(
        row,
        amount=format(amount, "f"),
        full=full,
        customer=view.customer or row.customer,
        currency=row.currency or view.currency,
        baseline=row.baseline | view.payment_ids if row.doubtful else view.payment_ids,
        baseline_due=format(view.due, "f"),
        next_at=now,
    )


def _changed(row: Row, view: View) -> bool:
    """Whether anything was booked since the baseline, listed by id or not."""
    if row.baseline_due is None:
        return False
    return bool(view.payment_ids - row.baseline) or view.due < Decimal(row.baseline_due)


def _unknown(
    row: Row, view: View, ours: SeenPayment | None, profile: Profile, rules: Rules, now: float
) -> Row:
    settled = view.settled
    if settled and profile.marker != "always":
        return evolve(row, state=State.SETTLED_UNATTRIBUTED, evidence="inferred", error=None)
    dispatched = row.last_dispatch if row.last_dispatch is not None else now
    if now < dispatched + rules.settle:
        return _wait(row, rules, now, no_later=dispatched + rules.settle)
    if settled:
        return evolve(row, state=State.SETTLED_UNATTRIBUTED, evidence="inferred", error=None)
    reason = _unrepeatable(row, view, ours, profile, rules, now)
    if reason is not None:
        return evolve(row, state=State.INDETERMINATE, error=reason)
    # Nothing came of it. What a planned row must pass, this one must pass too.
    return _planned(evolve(row, state=State.PLANNED), view, profile, rules, now)


def _unrepeatable(
    row: Row, view: View, ours: SeenPayment | None, profile: Profile, rules: Rules, now: float
) -> str | None:
    if ours is not None:
        return "declined_or_voided"
    if _changed(row, view):
        # Something appeared that we cannot call ours: sending again could pay twice.
        return "appeared"
    if row.error is not None:
        # The last attempt was refused, so another one would be too.
        return row.error
    if row.attempts >= rules.max_attempts or _age(row, now) > rules.max_age:
        return "exhausted"
    full = row.amount is not None and Decimal(row.amount) == view.due
    harmless = (profile.guard and full) or rules.on_absent == "resend"
    return None if harmless else "absent"


def _named(row: Row, view: View, profile: Profile) -> SeenPayment | None:
    """The payment whose id the provider told us.

    Without the marker that always comes back it is a bare mention, as in the lines of an invoice,
    which says nothing of its state.
    """
    seen = next((one for one in view.payments if one.id == row.payment_id), None)
    if seen is None or profile.marker != "always" or seen.bears(row.marker):
        return seen
    return evolve(seen, counts=None)


def _awaited(
    row: Row, view: View, ours: SeenPayment | None, profile: Profile, rules: Rules, now: float
) -> Row:
    # By id: our marker may also be on an earlier attempt that was declined.
    seen = _named(row, view, profile)
    if row.payment_id is None:
        seen = ours
    if seen is not None and seen.counts:
        return _recorded(row, "reconciled", seen.id)
    if seen is not None and seen.counts is False:
        if row.doubtful and _changed(row, view):
            return evolve(row, state=State.INDETERMINATE, error="appeared")
        return evolve(row, state=State.REJECTED, error="declined", detail=None, payment_id=seen.id)
    if seen is None and view.settled:
        return evolve(row, state=State.SETTLED_UNATTRIBUTED, evidence="inferred")
    if _age(row, now) > rules.max_awaiting:
        return evolve(row, state=State.INDETERMINATE, error="exhausted")
    return _wait(row, rules, now)


def claimed(row: Row, now: float) -> Row:
    """A row taken over. One found dispatching had its owner die: nobody knows what was sent."""
    if row.state is State.DISPATCHING:
        return evolve(row, state=State.UNKNOWN, doubtful=True, updated_at=now)
    return row


def look_failed(row: Row, reason: str, rules: Rules, now: float) -> Row:
    """The row after a read that came to nothing."""
    limit = rules.max_awaiting if row.state is State.AWAITING else rules.max_age
    state, error = row.state, row.error
    if state is not State.PLANNED and _age(row, now) > limit:
        state, error = State.INDETERMINATE, "exhausted"
    if state is not State.AWAITING:
        # There `detail` is where the payer must go.
        row = evolve(row, detail=reason)
    return _wait(
        evolve(row, state=state, error=error, looks=row.looks + 1, updated_at=now), rules, now
    )


def busy(row: Row, rules: Rules, now: float) -> Row:
    """The row while another operation has the invoice."""
    return _wait(evolve(row, detail="another payment of this invoice is in flight"), rules, now)


def dispatch(row: Row, request: bytes, rules: Rules, now: float) -> Row:
    """The mark that must be on disk before the first byte leaves."""
    return evolve(
        row,
        state=State.DISPATCHING,
        request=row.request or request,
        fence=row.fence + 1,
        lease_until=now + rules.lease,
        attempts=row.attempts + 1,
        first_dispatch=row.first_dispatch if row.first_dispatch is not None else now,
        last_dispatch=now,
        error=None,
        detail=None,
        updated_at=now,
    )


def too_late_to_send(row: Row, rules: Rules, now: float) -> bool:
    """Whether we were frozen since the mark, so that another worker may act by now."""
    if row.last_dispatch is None:
        return True
    # A clock set back tells nothing about how long we were away.
    return not row.last_dispatch <= now <= row.last_dispatch + rules.send_window


def answered(row: Row, answer: Answer, rules: Rules, now: float) -> Row:
    """The row after an attempt."""
    row = evolve(row, updated_at=now)
    match answer:
        case Accepted():
            return _recorded(row, "replayed" if answer.replayed else "response", answer.payment_id)
        case ActionNeeded():
            row = evolve(row, deadline=answer.deadline)
            return _awaiting(row, rules, now, answer.payment_id, answer.url)
        case InProgress():
            return _awaiting(row, rules, now, answer.payment_id, None)
        case NotSent() if not row.doubtful:
            if row.attempts >= rules.max_attempts:
                return evolve(row, state=State.REJECTED, error="not_sent", detail=answer.reason)
            back = evolve(row, state=State.PLANNED, request=None, first_dispatch=None)
            return _wait(evolve(back, detail=answer.reason or None), rules, now)
        case Refused() if not row.doubtful and not answer.duplicate:
            return evolve(row, state=State.REJECTED, error=answer.code, detail=answer.message)
        case NotSent() | Refused() | Doubtful():
            # After a doubt a refusal may be caused by our own success.
            refused = isinstance(answer, Refused) and not answer.duplicate
            unknown = evolve(
                row,
                state=State.UNKNOWN,
                doubtful=True,
                # It may have left just now: we can have been frozen on the way to the socket.
                last_dispatch=now,
                error=answer.code if isinstance(answer, Refused) and refused else None,
                detail=answer.message if isinstance(answer, Refused) else answer.reason,
            )
            return _wait(unknown, rules, now)


def decided(row: Row, state: State, actor: str, reason: str, now: float) -> Row:
    """An indeterminate row after an operator's word."""
    row = evolve(row, state=state, owner=actor, detail=reason, error=None)
    if state is State.PLANNED:
        # The same request and key as before, against what the next look shows. It stays
        # doubtful: a refusal may still be caused by the first attempt.
        row = evolve(row, attempts=0, looks=0, baseline_due=None)
    return evolve(row, next_at=0.0, updated_at=now)


def _recorded(row: Row, evidence: Any, payment_id: str | None) -> Row:
    found = evolve(row, state=State.RECORDED, evidence=evidence, payment_id=payment_id)
    return evolve(found, error=None, detail=None)


def _awaiting(row: Row, rules: Rules, now: float, payment_id: str | None, url: str | None) -> Row:
    row = evolve(row, state=State.AWAITING, payment_id=payment_id, error=None, detail=url)
    return evolve(row, next_at=now + rules.first_pause)


def _wait(row: Row, rules: Rules, now: float, no_later: float | None = None) -> Row:
    tries = max(row.attempts, row.looks)
    pause = min(rules.first_pause * 2.0 ** min(tries, 16), rules.longest_pause)
    next_at = now + pause
    if no_later is not None and now < no_later:
        next_at = min(next_at, no_later)
    return evolve(row, next_at=next_at)


def _age(row: Row, now: float) -> float:
    return now - (row.first_dispatch if row.first_dispatch is not None else row.created_at)
