"""The fenced blocks of the documents, and a stage that runs the Python ones.

On the stage the sandbox stands in place of the providers: its credentials are in the environment,
and each id that a document shows is an invoice of its own.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import paidup
from paidup.sandbox import Sandbox

__all__ = ["IDS", "PAGES", "ROOT", "Block", "Stage", "blocks_of", "fences_of"]

ROOT = Path(__file__).parents[2]
PAGES = tuple(
    path.relative_to(ROOT).as_posix()
    for path in (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")))
)
#: The ids that documents show, and whose they are.
IDS = {
    "5e5e2c62815f5442a4208e02": "pabbly",
    "INV-1001": "chargebee",
    "INV-1002": "chargebee_v1",
    "invoice_f387777eaa23ff864e2a8fced2455ef6": "rapyd",
    "INV2-Z56S-5LLA-Q52L-CPZ5": "paypal",
    "inv_3bW9JND5iKnAlOYn9u82q": "payload",
    "inv_4cX0KOE6jLoBmPZo0v93r": "payload_v2",
}
#: The customer that they show.
CUSTOMER = "acct_3bW9JND5iKnAlOYn9u82q"
_FENCE = re.compile(r"( *)(`{3,}|~{3,})[ \t]*([^`]*)")


class Block(NamedTuple):
    """One fenced block, and where it stands."""

    page: str
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def fences_of(page: str) -> list[Block]:
    """Every fenced block of a page, whatever its language, indented ones included."""
    found, lines = [], (ROOT / page).read_text(encoding="utf-8").splitlines()
    opened: tuple[int, str, str] | None = None
    for number, line in enumerate(lines, 1):
        fence = _FENCE.fullmatch(line)
        if opened is None:
            if fence:
                opened = (number, fence[2], fence[3].strip())
        elif fence and not fence[3] and fence[2].startswith(opened[1]):
            start, _, language = opened
            inner = textwrap.dedent("\n".join(lines[start : number - 1])) + "\n"
            found.append(Block(page, start + 1, language, inner))
            opened = None
    assert opened is None, f"{page}:{opened} is never closed"
    return found


def blocks_of(page: str) -> list[Block]:
    """The Python blocks of a page."""
    return [block for block in fences_of(page) if block.language == "python"]


def _clients() -> dict[str, Any]:
    """The public client classes by name, async twins included."""
    named = ((name, getattr(paidup, name)) for name in paidup.__all__)
    return {name: one for name, one in named if hasattr(one, "from_env")}


class Stage:
    """One sandbox that blocks of a page run on, each with the names of those before it."""

    def __init__(self, sandbox: Sandbox, patch: pytest.MonkeyPatch) -> None:
        self.sandbox = sandbox
        self.names: dict[str, Any] = {"__name__": "document"}
        self._patch = patch
        self._ids: dict[str, str] = {}
        for client in _clients().values():
            self._put_behind(client)
            self._put_into_environment(client)

    def run(self, block: Block) -> None:
        """Run one block, and the tests it defines."""
        text = block.text
        for name, client in _clients().items():
            # Two APIs of one provider share their variables; the sandbox has an account for each.
            if re.search(rf"\b{name}\b", text):
                self._put_into_environment(client)
        for shown, provider in IDS.items():
            if f'"{shown}"' in text:
                if shown not in self._ids:
                    self._ids[shown] = self.sandbox.open_invoice(provider, amount="300.00")
                text = text.replace(f'"{shown}"', f'"{self._ids[shown]}"')
        if CUSTOMER in text:
            with self.sandbox.connect(paidup.Payload) as payload:
                customer = payload.invoices.get(self.sandbox.invoices("payload")[0].id).customer_id
            text = text.replace(CUSTOMER, str(customer))
        before = set(self.names)
        # The lines above make a traceback name the document's own line.
        code = compile("\n" * (block.line - 1) + text, str(ROOT / block.page), "exec")
        exec(code, self.names)
        for name in self.names.keys() - before:
            if name.startswith("test_"):
                self._test(self.names[name])

    def _test(self, function: Callable[..., None]) -> None:
        fixtures: dict[str, Any] = {"paidup_sandbox": self.sandbox}
        function(**{name: fixtures[name] for name in signature(function).parameters})

    def _put_into_environment(self, client: Any) -> None:
        """What a user has in the environment."""
        credentials = self.sandbox.credentials(client.provider.name)
        for argument, variable in client.variables.items():
            self._patch.setenv(variable, credentials[argument])
        for variable in getattr(client, "optional_variables", {}).values():
            self._patch.delenv(variable, raising=False)

    def _put_behind(self, client: Any) -> None:
        """The sandbox's address for each of the provider's own."""
        from importlib import import_module

        name = client.provider.name
        if hasattr(client, "server"):
            self._patch.setattr(client, "server", self.sandbox.base_url(name))
            return
        addresses = import_module(f"paidup_clients.{name}.servers").SERVERS
        for environment in addresses:
            self._patch.setitem(addresses, environment, self.sandbox.base_url(name))
