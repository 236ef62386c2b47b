"""Two versions of a spec: each difference in a user's words, and whether it breaks."""

from __future__ import annotations

from pathlib import Path

import pytest
from changes.specs import spec_changes

from tests.documents.conftest import ROOT

SPEC = "pabbly.yaml"


def changed(folder: Path, old: str, new: str) -> list[tuple[str, bool]]:
    """What comes of one edit of a spec."""
    text = (ROOT / "specs" / SPEC).read_text(encoding="utf-8")
    assert old in text
    for name, content in (("old", text), ("new", text.replace(old, new, 1))):
        (folder / name).mkdir()
        (folder / name / SPEC).write_text(content, encoding="utf-8")
    return [(str(one), one.breaking) for one in spec_changes(folder / "old", folder / "new")]


RECORD = "pabbly invoices_record_payment"
MODE = "        payment_mode:\n          type: string\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            MODE,
            "        settled_on: {type: string}\n" + MODE,
            (f"{RECORD}: argument settled_on is new", False),
        ),
        (
            "      required: [payment_mode]\n",
            "      required: [payment_mode, transaction]\n",
            (f"{RECORD}: argument transaction is now required", True),
        ),
        (
            "      required: [payment_mode]\n",
            "",
            (f"{RECORD}: argument payment_mode is now optional", False),
        ),
        (
            MODE,
            MODE + "          maxLength: 20\n",
            (f"{RECORD}: argument payment_mode: maxLength none is now 20", True),
        ),
        (
            MODE,
            "        payment_mode:\n          type: integer\n",
            (f"{RECORD}: argument payment_mode was string, is integer", True),
        ),
        (
            MODE,
            "        payment_way:\n          type: string\n",
            (f"{RECORD}: argument payment_mode is gone", True),
        ),
        (
            "operationId: invoices_record_payment",
            "operationId: invoices_book_payment",
            (f"{RECORD}: the operation is gone", True),
        ),
        (
            "operationId: invoices_record_payment",
            "operationId: invoices_book_payment",
            ("pabbly invoices_book_payment: a new operation", False),
        ),
        (
            "/invoice/recordpayment/{invoice_id}:",
            "/invoice/payment/{invoice_id}:",
            (f"{RECORD}: sent POST /invoice/recordpayment/{{invoice_id}} is now POST", False),
        ),
        ("      x-retry: once", "      x-retry: keyed", (f"{RECORD}: retry class", True)),
    ],
)
def test_each_difference(tmp_path: Path, old: str, new: str, expected: tuple[str, bool]) -> None:
    found = changed(tmp_path, old, new)
    words, breaking = expected
    assert any(told.startswith(words) and one is breaking for told, one in found), found


def test_the_same_spec_gives_nothing(tmp_path: Path) -> None:
    assert changed(tmp_path, MODE, MODE) == []
