"""The reads of one look through the plain client, each with all its pages, without I/O."""

from __future__ import annotations

from collections.abc import Generator
from importlib import import_module
from typing import Any, Final

from paidup.core.client import BaseClient
from paidup.core.paging import Steps
from paidup.payments.adapters.base import Read

__all__ = ["MOST_PAGES", "looked_up"]

#: Of the payments on one invoice; more than that is a server that goes round.
MOST_PAGES: Final = 100


def looked_up(client: BaseClient[Any], reads: tuple[Read, ...]) -> Generator[Any, Any, list[Any]]:
    """Yield each call to be finished; returns the answers, a paged one with all its entries."""
    answers: list[Any] = []
    for read in reads:
        answer = yield from _answer(client, read)
        answers.append(answer)
    return answers


def _answer(client: BaseClient[Any], read: Read) -> Generator[Any, Any, Any]:
    call = client.find(read.name)
    table = import_module(f"paidup_clients.{client.provider.name}.operations")
    operation = getattr(table, read.name.replace(".", "_").upper())
    if operation.paging is None:
        return (yield call(**read.arguments))
    steps = Steps(lambda _, arguments: arguments, operation, read.arguments, MOST_PAGES)
    whole: Any = None
    entries: list[Any] = []
    while (arguments := steps.next()) is not None:
        page = yield call(**arguments)
        whole = page if whole is None else whole
        entries += steps.read(page)
    if steps.pages > 1:
        setattr(whole, operation.paging.items, entries)
    return whole
