"""The draft and the gate, on a small project with a release."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from changes import run
from changes.versions import bumped

FILES = {
    "overlays/paidup/__init__.py": """
__all__ = ("pay", "Client")
from paidup.inner import Client

def pay(invoice: str, *, amount: int = 1) -> str: ...
def _hidden(a: int) -> None: ...
""",
    "overlays/paidup/inner.py": """
class Client:
    def get(self, invoice: str) -> str: ...

def helper(a: int) -> None: ...
""",
    "overlays/paidup/acme/__init__.py": '__all__ = ["sign"]\n\ndef sign(a: int) -> str: ...\n',
    "overlays/paidup/acme/filters.py": '__all__ = ["below"]\n\ndef below(a: int) -> str: ...\n',
    "overlays/paidup/core/__init__.py": "",
    "overlays/paidup/core/version.py": 'VERSION = "0.4.2"\n',
    "generated/paidup_clients/__init__.py": "",
    "generated/paidup_clients/acme/__init__.py": "",
    "generated/paidup_clients/acme/models/__init__.py": "",
    "generated/paidup_clients/acme/models/thing.py": "class Thing:\n    id: str\n",
    "generated/paidup_clients/acme/resources/__init__.py": "",
    "generated/paidup_clients/acme/resources/invoices.py": """
class Invoices:
    def get(self, invoice: str, *, fields: str = "") -> str: ...
    def send(self, invoice: str) -> str: ...
""",
    "specs/acme.yaml": """
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://acme.example, x-environment: live}]
tags: [{name: invoices}]
components: {}
paths:
  /invoices/{invoice}:
    get:
      operationId: invoices_get
      tags: [invoices]
      x-effect: read
      x-retry: safe
      parameters: [{name: invoice, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: One.}}
""",
}


def git(root: Path, *arguments: str) -> None:
    options = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "tag.gpgSign=false")
    subprocess.run(["git", *options, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    git(tmp_path, "tag", "v0.4.2")
    return tmp_path


def edit(project: Path, name: str, old: str, new: str) -> None:
    path = project / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


INVOICES = "generated/paidup_clients/acme/resources/invoices.py"
PUBLIC = "overlays/paidup/__init__.py"
BREAKING = [
    (PUBLIC, "amount: int = 1", "sum: int = 1", "paidup.pay: parameter was removed (amount)"),
    (PUBLIC, "invoice: str, *", "invoice: str, payer: str, *",
     "paidup.pay: parameter was added as required (payer)"),
    (PUBLIC, '("pay", "Client")', '("Client",)', "paidup.pay: gone"),
    ("overlays/paidup/acme/__init__.py", '["sign"]', "[]", "paidup.acme.sign: gone"),
    ("overlays/paidup/acme/filters.py", "a: int", "b: int",
     "paidup.acme.filters.below: parameter was removed (a)"),
    ("overlays/paidup/inner.py", "def get", "def fetch",
     "paidup.inner.Client.get: public object was removed"),
    (INVOICES, "    def send(self, invoice: str) -> str: ...\n", "", "acme Invoices.send: gone"),
    (INVOICES, 'fields: str = ""', "fields: str", "parameter is now required (fields)"),
    ("generated/paidup_clients/acme/models/thing.py", "class Thing", "class Item",
     "paidup_clients.acme.models.Thing: gone"),
    ("specs/acme.yaml", "operationId: invoices_get", "operationId: invoices_find",
     "acme invoices.get: the operation is gone"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "told"), BREAKING)
def test_a_breaking_change_needs_a_new_version(
    project: Path, capsys: pytest.CaptureFixture[str], name: str, old: str, new: str, told: str
) -> None:
    edit(project, name, old, new)
    assert run.main(["--check", "--root", str(project)]) == 1
    said = capsys.readouterr().out
    assert told in said
    assert "under no new version" in said
    edit(project, "overlays/paidup/core/version.py", "0.4.2", "0.4.3")
    assert run.main(["--check", "--root", str(project)]) == 1
    edit(project, "overlays/paidup/core/version.py", "0.4.3", "0.5.0")
    assert run.main(["--check", "--root", str(project)]) == 0


HARMLESS = [
    (PUBLIC, "def _hidden(a: int)", "def _hidden(b: int)"),
    ("overlays/paidup/inner.py", "def helper(a: int)", "def helper(b: int)"),
    (PUBLIC, "amount: int = 1", "amount: int = 1, note: str = ''"),
    (INVOICES, "    def send", "    def remind(self, invoice: str) -> str: ...\n    def send"),
]


@pytest.mark.parametrize(("name", "old", "new"), HARMLESS)
def test_what_breaks_nothing_needs_none(project: Path, name: str, old: str, new: str) -> None:
    edit(project, name, old, new)
    assert run.main(["--check", "--root", str(project)]) == 0


def test_the_draft_of_an_entry(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(
        project,
        INVOICES,
        "    def send",
        "    def remind(self, invoice: str) -> str: ...\n    def send",
    )
    edit(project, PUBLIC, '("pay", "Client")', '("Client",)')
    assert run.main(["--base", "v0.4.2", "--root", str(project)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "## 0.4.2 (unreleased)",
        "",
        "Breaking:",
        "",
        "- paidup.pay: gone",
        "",
        "Added and changed:",
        "",
        "- acme Invoices.remind: new",
        "1 breaking changes since v0.4.2 (0.4.2), under no new version:",
        "raise VERSION in overlays/paidup/core/version.py, or keep what users rely on",
    ]


def test_before_the_first_release_nothing_can_break(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(project, "tag", "-d", "v0.4.2")
    assert run.main(["--check", "--root", str(project)]) == 0
    assert "nothing was released yet" in capsys.readouterr().out


def test_an_unknown_revision_is_told(project: Path) -> None:
    with pytest.raises(SystemExit, match="git cannot show v9"):
        run.main(["--base", "v9", "--root", str(project)])


@pytest.mark.parametrize(
    ("old", "new", "enough"),
    [
        ((0, 1, 0), (0, 1, 1), False),
        ((0, 1, 0), (0, 2, 0), True),
        ((1, 2, 0), (1, 3, 0), False),
        ((1, 2, 0), (2, 0, 0), True),
        ((0, 9, 0), (1, 0, 0), True),
    ],
)
def test_which_bump_is_enough(
    old: tuple[int, int, int], new: tuple[int, int, int], enough: bool
) -> None:
    assert bumped(old, new) is enough
