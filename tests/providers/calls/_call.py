"""What one good call of an operation is, and the usual ways to prepare one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen

from paidup.sandbox import Sandbox
from tests.providers.support import Account

__all__ = ["Call", "Prepare", "about", "after", "listing"]


@frozen
class Call:
    """One operation with good arguments; `invoice` is the one it is about."""

    operation: str
    arguments: tuple[Any, ...]
    keywords: dict[str, Any]
    invoice: str
    #: Whether success adds a payment to the ledger; a refund, say, does not.
    books: bool = True

    def make(self, account: Account, **more: Any) -> Any:
        return account(self.operation, *self.arguments, **{**self.keywords, **more})


Prepare = Callable[[Sandbox, Account], Call]


def about(
    provider: str, operation: str, status: str = "open", **keywords: Any
) -> tuple[str, Prepare]:
    """A call whose one path id is that of an invoice."""

    def prepare(sandbox: Sandbox, _account: Account) -> Call:
        invoice = sandbox.open_invoice(provider, amount="300.00", currency="USD", status=status)
        return Call(operation, (invoice,), keywords, invoice)

    return operation, prepare


def listing(provider: str, operation: str, **keywords: Any) -> tuple[str, Prepare]:
    """A call without path ids, of a list that holds an invoice."""

    def prepare(sandbox: Sandbox, _account: Account) -> Call:
        invoice = sandbox.open_invoice(provider, amount="300.00", currency="USD")
        return Call(operation, (), keywords, invoice)

    return operation, prepare


def after(before: tuple[str, Prepare], operation: str, **keywords: Any) -> tuple[str, Prepare]:
    """A call about the invoice that another call was about, made just before."""

    def prepare(sandbox: Sandbox, account: Account) -> Call:
        first = before[1](sandbox, account)
        first.make(account)
        return Call(operation, (first.invoice,), keywords, first.invoice)

    return operation, prepare
