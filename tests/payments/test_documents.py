"""What the two guides show comes true: beyond that their blocks run, which test_docs.py sees to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import paidup
from paidup.payments import (
    Indeterminate,
    Ledger,
    Recorded,
    Rules,
    State,
    record_payment,
)
from paidup.sandbox import Sandbox
from tests.support.documents import ROOT, Stage, blocks_of

RECEIPTS, DOUBTS = "docs/recording-bank-receipts.md", "docs/when-indeterminate.md"
QUICK = Rules(settle=0.05, first_pause=0.01, longest_pause=0.05)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks keep their ledger in the folder they run in."""
    monkeypatch.chdir(tmp_path)


def parked(sandbox: Sandbox, key: str) -> str:
    """An operation in the guides' ledger that nobody can tell the fate of."""
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    sandbox.fault("pabbly", "reset_before_commit")
    with sandbox.connect(paidup.Pabbly) as pabbly, Ledger("payments.sqlite3") as ledger:
        outcome = record_payment(pabbly, invoice, key=key, ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(outcome, Indeterminate)
    return invoice


def test_the_guide_to_receipts(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocks = blocks_of(RECEIPTS)
    assert len(blocks) >= 2
    stage = Stage(sandbox, monkeypatch)
    for block in blocks:
        stage.run(block)
    assert re.search(r"^booked txn_\S+ response$", capsys.readouterr().out, re.MULTILINE)
    (invoice,) = sandbox.invoices("chargebee")
    assert invoice.due == 0


def test_the_guide_to_doubts(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    invoice = parked(sandbox, "receipt-1")
    (block,) = blocks_of(DOUBTS)
    Stage(sandbox, monkeypatch).run(block)
    assert capsys.readouterr().out == f"receipt-1 pabbly {invoice} 300 absent\n"


def test_each_decision_does_what_the_guide_says(sandbox: Sandbox) -> None:
    text = (ROOT / DOUBTS).read_text(encoding="utf-8")
    calls = re.findall(r"`(ledger\.decide\(.*?\))` \|", text)
    ends = {State.RECORDED: Recorded, State.PLANNED: Recorded, State.ABANDONED: Indeterminate}
    seen = []
    for number, call in enumerate(calls):
        key = f"receipt-{number}"
        invoice = parked(sandbox, key)
        with sandbox.connect(paidup.Pabbly) as pabbly, Ledger("payments.sqlite3") as ledger:
            row = eval(call, {"ledger": ledger, "key": key, "State": State})
            outcome = record_payment(pabbly, invoice, key=key, ledger=ledger, rules=QUICK, wait=5)
        seen.append(row.state)
        assert isinstance(outcome, ends[row.state])
        if row.state is State.ABANDONED:
            assert outcome.reason == "abandoned"
    assert seen == list(ends)
