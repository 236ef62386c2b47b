"""The ledger's tables and statements: one text for SQLite and Postgres."""

from __future__ import annotations

from attrs import fields

from paidup.payments.operation import FINAL, LIVE, Row

__all__ = [
    "BORN",
    "CLAIM",
    "COLUMNS",
    "EVENT",
    "REAIMED",
    "REAIM",
    "FINAL_STATES",
    "INSERT",
    "MARK",
    "MUTABLE",
    "SCHEMA",
    "SCHEMA_VERSION",
    "SELECT",
    "SETTLE",
    "SETTLED",
    "UPDATE",
]

SCHEMA_VERSION = 1
COLUMNS = tuple(attribute.name for attribute in fields(Row))
MUTABLE = tuple(name for name in COLUMNS if name not in ("op_id", "created_at"))
LIVE_STATES = ", ".join(f"'{state}'" for state in sorted(LIVE))
FINAL_STATES = ", ".join(f"'{state}'" for state in sorted(FINAL))

SCHEMA = (
    "create table if not exists paidup_meta (name text primary key, value text not null)",
    """create table if not exists paidup_op (
        op_id text primary key, provider text not null, account text not null,
        invoice_id text not null, kind text not null, fingerprint text not null,
        marker text not null, idempotency_key text not null, state text not null,
        amount text, currency text, customer text, "full" integer not null, request text,
        evidence text, payment_id text, error text, detail text, fence integer not null, owner text,
        lease_until double precision not null, attempts integer not null, looks integer not null,
        doubtful integer not null, deadline double precision, first_dispatch double precision,
        last_dispatch double precision, baseline text not null, baseline_due text,
        next_at double precision not null, created_at double precision not null,
        updated_at double precision not null)""",
    f"""create unique index if not exists paidup_one_live on paidup_op
        (provider, account, invoice_id) where state in ({LIVE_STATES})""",
    """create index if not exists paidup_invoice on paidup_op
        (provider, account, invoice_id, fence)""",
    """create table if not exists paidup_event (
        op_id text not null, seq integer not null, at double precision not null, actor text,
        from_state text, to_state text not null, fence integer not null, detail text,
        primary key (op_id, seq))""",
)
_NAMES = ", ".join(f'"{name}"' for name in COLUMNS)
_SETTINGS = ", ".join(f'"{name}" = ?' for name in MUTABLE)
_SAME_INVOICE = (
    "from paidup_op o where o.provider = paidup_op.provider "
    "and o.account = paidup_op.account and o.invoice_id = paidup_op.invoice_id"
)
# Constants only in all of these.
SELECT = f"select {_NAMES} from paidup_op"  # noqa: S608
INSERT = (
    f"insert into paidup_op ({_NAMES}) values ({', '.join('?' for _ in COLUMNS)}) "  # noqa: S608
    "on conflict (op_id) do nothing"
)
#: The fence rises above every other operation of the invoice, so that none of them can send on
#: what it read before; and while one of them is worked on, the others wait.
CLAIM = (
    f"update paidup_op set fence = 1 + (select max(o.fence) {_SAME_INVOICE}), "  # noqa: S608
    "owner = ?, lease_until = ?, updated_at = ? where op_id = ? and fingerprint = ? "
    f"and lease_until <= ? and next_at <= ? and state not in ({FINAL_STATES}) and not exists "
    f"(select 1 {_SAME_INVOICE} and o.op_id <> paidup_op.op_id and o.lease_until > ?)"
)
#: A row for which nothing was ever sent takes other arguments; the fence shuts out whoever had it.
REAIMED = tuple(name for name in COLUMNS if name not in ("op_id", "fence"))
_REAIM_SETTINGS = ", ".join(f'"{name}" = ?' for name in REAIMED)
REAIM = (
    f"update paidup_op set {_REAIM_SETTINGS}, "  # noqa: S608
    "fence = fence + 1 where op_id = ? and fingerprint <> ? and state = 'planned' "
    "and attempts = 0 and doubtful = 0 and first_dispatch is null and lease_until <= ?"
)
UPDATE = f"update paidup_op set {_SETTINGS} where op_id = ? and fence = ? and state = ?"  # noqa: S608
#: Without a claim: the fence rises as a claim would make it, or another operation of the invoice
#: could still send on what it read before.
SETTLE = UPDATE.replace('"fence" = ?', f'"fence" = 1 + (select max(o.fence) {_SAME_INVOICE})')
MARK = (
    f"{UPDATE} and not exists "
    f"(select 1 {_SAME_INVOICE} and o.op_id <> paidup_op.op_id and o.fence >= ?)"
)
#: Only where the change it tells of took place, in the same transaction.
EVENT = """insert into paidup_event (op_id, seq, at, actor, from_state, to_state, fence, detail)
    select op_id, (select count(*) from paidup_event e where e.op_id = paidup_op.op_id),
        updated_at, owner, cast(? as text), state, fence, cast(? as text)
    from paidup_op where op_id = ? and fence = ? and state = ? and owner = ? and not exists
        (select 1 from paidup_event e where e.op_id = paidup_op.op_id
            and e.fence = paidup_op.fence and e.to_state = paidup_op.state)"""
#: The same after `SETTLE`, whose fence only the database knows; its owner is nobody else's.
SETTLED = EVENT.replace("fence = ? and state = ? and owner", "state = ? and owner", 1)
BORN = """insert into paidup_event (op_id, seq, at, actor, from_state, to_state, fence, detail)
    select op_id, 0, created_at, owner, null, state, fence, null from paidup_op where op_id = ?
        and not exists (select 1 from paidup_event e where e.op_id = paidup_op.op_id)"""
