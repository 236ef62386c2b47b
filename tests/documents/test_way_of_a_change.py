"""The way of a change from end to end, on a copy of the project: CONTRIBUTING's commands in order.

A page gains an optional field, and at the end of the way the field is an argument that users have.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import PAGES, ROOT

PAGE = "pabbly-record-payment-invoice.md"
LAST_ROW = "| transaction | string | No | What identifies the money elsewhere. |\n"
NEW_ROW = "| settled_on | string | No | The day the money came in, at most 10 characters. |\n"
#: What stands in the spec at the place that the finding names, and what is put before it.
PLACE = "    RecordPaymentRequest:\n"
BEFORE = "        payment_mode:\n"
NEW_PROPERTY = """\
        settled_on:
          type: string
          maxLength: 10
          description: The day the money came in, if not today.
"""
USE = """
import asyncio, inspect, json, sys
import paidup, paidup_clients
from paidup import AsyncPabbly, InvalidRequest, Pabbly
from paidup.sandbox import serve
from paidup_clients.pabbly.resources.invoices import AsyncInvoices, Invoices

assert paidup.__file__.startswith(sys.argv[1]), paidup.__file__
assert paidup_clients.__file__.startswith(sys.argv[1]), paidup_clients.__file__
for kind in (Invoices, AsyncInvoices):
    argument = inspect.signature(kind.record_payment).parameters["settled_on"]
    assert argument.kind is argument.KEYWORD_ONLY and argument.annotation == "str | Unset"
    assert "settled_on: The day the money came in, if not today." in kind.record_payment.__doc__

with serve() as sandbox:
    first, second = (sandbox.open_invoice("pabbly", amount="300.00") for _ in range(2))
    with sandbox.connect(Pabbly) as pabbly:
        pabbly.invoices.record_payment(first, payment_mode="cash", settled_on="2026-11-20")
        try:
            pabbly.invoices.record_payment(second, payment_mode="cash", settled_on="2026-11-20 ")
        except InvalidRequest:
            pass
        else:
            raise AssertionError("the limit is not checked")

    async def run():
        async with sandbox.connect(AsyncPabbly) as pabbly:
            await pabbly.invoices.record_payment(
                second, payment_mode="cash", settled_on="2026-11-21"
            )

    asyncio.run(run())
    received = sandbox.requests("pabbly")
    assert [one.status for one in received] == [200, 200], received
    print(json.dumps([json.loads(one.body) for one in received]))
"""


class Copy:
    """A copy of the project under version control, with a release, and saved pages beside it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "project"
        self.pages = folder / "pages"
        unwanted = shutil.ignore_patterns("__pycache__")
        for name in ("specs", "overlays", "generated", "docs"):
            shutil.copytree(ROOT / name, self.root / name, ignore=unwanted)
        self.pages.mkdir()
        shutil.copy(PAGES / PAGE, self.pages)

    def run(self, *command: str, status: int = 0) -> str:
        """What a command prints; it must end as it is said to."""
        paths = os.pathsep.join(str(self.root / name) for name in ("overlays", "generated"))
        environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            command, cwd=self.root, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == status, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def script(self, name: str, *options: str, status: int = 0) -> str:
        path = str(ROOT / "scripts" / name)
        return self.run(sys.executable, path, "--root", str(self.root), *options, status=status)

    def documents(self, *options: str, status: int = 0) -> str:
        """`make documents DOCS=...`."""
        return self.script("check_documents.py", str(self.pages), *options, status=status)

    def git(self, *command: str) -> None:
        settings = ("user.name=a", "user.email=a@example.com", "commit.gpgSign=false")
        self.run("git", *(word for one in settings for word in ("-c", one)), *command)

    def edit(self, path: Path, after: str, old: str, new: str) -> None:
        """Replace the first `old` behind `after`."""
        head, found, rest = path.read_text(encoding="utf-8").partition(after)
        assert found
        assert old in rest
        path.write_text(head + found + rest.replace(old, new, 1), encoding="utf-8")


@pytest.mark.slow
def test_a_field_that_a_page_gains_becomes_an_argument(tmp_path: Path) -> None:
    copy = Copy(tmp_path)

    # A release whose specs agree with the page that is here.
    copy.documents("--accept", "--force")
    copy.git("init", "-q")
    copy.git("add", ".")
    copy.git("commit", "-qm", "a release")
    copy.git("tag", "-a", "v0.1.0", "-m", "0.1.0")
    assert "pabbly.invoices_record_payment: unchanged" in copy.documents()

    # The provider's page gains an optional field: `make documents` names it, and where to edit.
    copy.edit(copy.pages / PAGE, LAST_ROW, "\n", f"{NEW_ROW}\n")
    told = copy.documents("--json", str(tmp_path / "found.json"), status=1)
    assert "drift   missing_in_spec body settled_on" in told
    assert "1 differences to mend, 0 facts to accept" in told
    (checked,) = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    (finding,) = checked["drift"]
    assert finding["document_says"] == "string, optional"
    assert finding["edit"] == "specs/pabbly.yaml#/components/schemas/RecordPaymentRequest"

    # The spec is edited there; nothing is left but to accept what the page says now.
    copy.edit(copy.root / "specs" / "pabbly.yaml", PLACE, BEFORE, NEW_PROPERTY + BEFORE)
    assert "The specs contradict none of it" in copy.documents(status=1)
    copy.documents("--accept")
    assert "pabbly.invoices_record_payment: unchanged" in copy.documents()

    # `make generate`, and users have the argument; the sandbox takes it and hands it on.
    copy.script("generate.py")
    sent = json.loads(copy.run(sys.executable, "-c", USE, str(copy.root)))
    assert sent == [
        {"payment_mode": "cash", "settled_on": "2026-11-20"},
        {"payment_mode": "cash", "settled_on": "2026-11-21"},
    ]

    # `make changes`: the changelog's draft says so, and that nothing breaks.
    draft = copy.script("changes/run.py", "--base", "v0.1.0")
    assert draft.splitlines()[2:] == [
        "Added and changed:",
        "",
        "- pabbly invoices.record_payment: argument settled_on is new",
    ]
