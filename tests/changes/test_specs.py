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


RECORD = "pabbly invoices.record_payment"
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
            ("pabbly invoices.book_payment: a new operation", False),
        ),
        (
            "/invoice/recordpayment/{invoice_id}:",
            "/invoice/payment/{invoice_id}:",
            (f"{RECORD}: sent POST /invoice/recordpayment/{{invoice_id}} is now POST", False),
        ),
        (
            MODE,
            "        payment_mode:\n          type: [string, integer]\n",
            (f"{RECORD}: argument payment_mode was string, is integer or string", False),
        ),
        (
            MODE,
            "        payment_mode:\n",
            (f"{RECORD}: argument payment_mode was string, is anything", False),
        ),
        (
            MODE,
            MODE + "          pattern: '[a-z]+'\n",
            (f"{RECORD}: argument payment_mode: pattern none is now [a-z]+", True),
        ),
        ("      x-retry: once", "      x-retry: keyed", (f"{RECORD}: retry class", True)),
    ],
)
def test_each_difference(tmp_path: Path, old: str, new: str, expected: tuple[str, bool]) -> None:
    found = changed(tmp_path, old, new)
    words, breaking = expected
    assert any(told.startswith(words) and one is breaking for told, one in found), found


@pytest.mark.parametrize(
    ("old", "new", "told", "breaking"),
    [
        ("string", "{type: object}", "argument t was string, is object", True),
        ("{}", "{type: string}", "argument t was anything, is string", True),
        ("{type: number, x-money: major}", "{type: number, x-money: minor}",
         "argument t was in major units, is in minor units", True),
        ("{type: object, properties: {a: {type: string}}}",
         "{type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}",
         "argument t.b is new and required", True),
        ("", "{type: object, required: [b], properties: {b: {type: string}}}",
         "argument t.b is new and required", False),
    ],
)  # fmt: skip
def test_differences_of_one_argument(
    tmp_path: Path, old: str, new: str, told: str, breaking: bool
) -> None:
    for name, schema in (("old", old), ("new", new)):
        text = (ROOT / "specs" / SPEC).read_text(encoding="utf-8")
        schema = "{type: string}" if schema == "string" else schema
        with_it = f"        t: {schema}\n{MODE}" if schema else MODE
        (tmp_path / name).mkdir()
        (tmp_path / name / SPEC).write_text(text.replace(MODE, with_it, 1), encoding="utf-8")
    found = [(str(one), one.breaking) for one in spec_changes(tmp_path / "old", tmp_path / "new")]
    assert (f"{RECORD}: {told}", breaking) in found


def test_an_answer_that_can_be_less_breaks_nothing(tmp_path: Path) -> None:
    wide, narrow = "type: [string, integer]", "type: string"
    text = (ROOT / "specs" / SPEC).read_text(encoding="utf-8")
    for folder, old, new in ((tmp_path / "a", wide, narrow), (tmp_path / "b", narrow, wide)):
        for name, kind in (("old", old), ("new", new)):
            (folder / name).mkdir(parents=True)
            changed = text.replace(
                "      properties:\n", f"      properties:\n        t: {{{kind}}}\n"
            )
            (folder / name / SPEC).write_text(changed, encoding="utf-8")
    found, wider = (spec_changes(tmp_path / one / "old", tmp_path / one / "new") for one in "ab")
    about = [
        one for one in found if one.words == "answered field t was integer or string, is string"
    ]
    assert about and not any(one.breaking for one in about)
    about = [
        one for one in wider if one.words == "answered field t was string, is integer or string"
    ]
    assert about and all(one.breaking for one in about)


def test_the_same_spec_gives_nothing(tmp_path: Path) -> None:
    assert changed(tmp_path, MODE, MODE) == []
