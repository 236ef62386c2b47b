"""Walking a list page by page: which page comes next, when to stop, and when a server goes round.

What follows an answer is decided without I/O; the blocking and the async walk are short loops.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from paidup.core.errors import InvalidRequest, ResponseUnreadable
from paidup.core.results import raw_response
from paidup.core.values import UNSET

if TYPE_CHECKING:
    from paidup.core.operation import Operation, Paging
    from paidup.core.session import AsyncSession, Session

__all__ = ["MAX_PAGES", "Steps", "following", "walk", "walk_async"]

#: After so many pages a walk ends with an error, whatever the server says.
MAX_PAGES: Final = 10_000

_FIRST = {"page": 1, "offset": 0}
R = TypeVar("R")
_Prepare = Callable[["Operation", Mapping[str, Any]], R]
_Parse = Callable[[Mapping[str, Any]], Any]


class _Astray(ValueError):
    """The answer does not lead to a next page."""


def following(
    paging: Paging, arguments: Mapping[str, Any], answer: Any, items: list[Any]
) -> dict[str, Any] | None:
    """The arguments that ask for the page after this one, or None where this one is the last.

    Raises `ValueError` where the answer tells neither.
    """
    at: Any
    if paging.style == "offset_token":
        at = getattr(answer, paging.token or "", UNSET)
        if at is UNSET or at is None or at == "":
            return None
        if not isinstance(at, str):
            raise _Astray("the mark of the next page is no text")
    elif not items:
        return None
    elif paging.style == "cursor":
        at = _id_of(paging, items[-1])
        if at is None:
            raise _Astray("the last entry of a page has no id")
    else:
        if paging.short_page_ends and len(items) < arguments[paging.size or ""]:
            return None
        at = arguments[paging.argument] + (1 if paging.style == "page" else len(items))
    return {**arguments, paging.argument: at}


def _id_of(paging: Paging, item: Any) -> str | None:
    for step in paging.id:
        # An entry that could not be read is kept as it came.
        item = item.get(step) if isinstance(item, Mapping) else getattr(item, step, None)
    return item if isinstance(item, str) and item else None


class Steps(Generic[R]):
    """One walk: give it each answer, take the entries and the next request from it."""

    def __init__(
        self,
        prepare: _Prepare[R],
        operation: Operation,
        arguments: Mapping[str, Any],
        max_pages: int = MAX_PAGES,
    ) -> None:
        """Check the arguments, before anything is sent. Raises `InvalidRequest`."""
        if operation.paging is None:
            raise InvalidRequest(f"{operation.name} does not come in pages")
        if isinstance(max_pages, bool) or not isinstance(max_pages, int) or max_pages < 1:
            raise InvalidRequest("max_pages must be a whole number above 0", argument="max_pages")
        self._operation = operation
        self._paging = paging = operation.paging
        self._prepare = prepare
        self._max_pages = max_pages
        given = {key: value for key, value in arguments.items() if value is not UNSET}
        start = {paging.argument: _FIRST[paging.style]} if paging.style in _FIRST else {}
        self._arguments: dict[str, Any] = {**paging.defaults, **start, **given}
        self._seen: set[int] = set()
        self._problem: ResponseUnreadable | None = None
        self.pages = 0
        #: What to send next, or None at the end.
        self.request: R | None = prepare(operation, self._arguments)

    def read(self, answer: Any) -> list[Any]:
        """The entries of this page. Raises `ResponseUnreadable` where it repeats an earlier one."""
        self.pages += 1
        items = self._items(answer)
        if items:
            first = _id_of(self._paging, items[0])
            self._once("id", repr(items[0]) if first is None else first, answer)
        try:
            self.request = self._following(answer, items)
        except ResponseUnreadable as problem:
            # What has been read is handed out first.
            self._problem = problem
        return items

    def _following(self, answer: Any, items: list[Any]) -> R | None:
        try:
            arguments = following(self._paging, self._arguments, answer, items)
        except _Astray as problem:
            raise self._unreadable(str(problem), answer) from None
        if arguments is None:
            return None
        self._once("mark", arguments[self._paging.argument], answer)
        try:
            request = self._prepare(self._operation, arguments)
        except InvalidRequest as problem:
            # The caller's arguments passed before, so it is the mark that cannot be sent.
            raise self._unreadable(f"no next page can be asked for: {problem}", answer) from None
        self._arguments = arguments
        return request

    def next(self) -> R | None:
        """The request for the next page, or None. Raises `ResponseUnreadable` if none can be."""
        if self._problem is not None:
            raise self._problem
        if self.request is not None and self.pages >= self._max_pages:
            raise self._unreadable(f"the list goes on after {self.pages} pages (max_pages)", None)
        return self.request

    def _items(self, answer: Any) -> list[Any]:
        items = getattr(answer, self._paging.items, UNSET)
        if items is UNSET:
            return []
        if not isinstance(items, list):
            raise self._unreadable("the entries of a page are no list", answer)
        return items

    def _once(self, kind: str, value: object, answer: Any) -> None:
        # Hashes, so that a long walk keeps a few bytes of each page and nothing of its contents.
        key = hash((kind, value))
        if key in self._seen:
            raise self._unreadable("the pages repeat; walking on would never end", answer)
        self._seen.add(key)

    def _unreadable(self, words: str, answer: Any) -> ResponseUnreadable:
        operation = self._operation
        words = f"{operation.provider} {operation.name}, page {self.pages}: {words}"
        try:
            raw = raw_response(answer)
        except InvalidRequest:
            return ResponseUnreadable(words, provider=operation.provider, operation=operation.name)
        return ResponseUnreadable(
            words,
            provider=operation.provider,
            operation=operation.name,
            status=raw.status,
            request_id=raw.request_id,
            body=raw.body,
            attempts=raw.attempts,
        )


def walk(
    session: Session,
    operation: Operation,
    parse: _Parse,
    arguments: Mapping[str, Any],
    max_pages: int = MAX_PAGES,
    extra_body: Mapping[str, Any] | None = None,
) -> Iterator[Any]:
    """Every entry of a list. Arguments are checked now; the first page is asked for later."""
    prepare = partial(session.prepare, extra=extra_body)
    steps = Steps(prepare, operation, arguments, max_pages)

    def entries() -> Iterator[Any]:
        while (request := steps.next()) is not None:
            # Without a name for the page it is gone before the next one is asked for.
            yield from steps.read(session.send(request, parse))

    return entries()


def walk_async(
    session: AsyncSession,
    operation: Operation,
    parse: _Parse,
    arguments: Mapping[str, Any],
    max_pages: int = MAX_PAGES,
    extra_body: Mapping[str, Any] | None = None,
) -> AsyncIterator[Any]:
    """The async twin of `walk`."""
    prepare = partial(session.prepare, extra=extra_body)
    steps = Steps(prepare, operation, arguments, max_pages)

    async def entries() -> AsyncIterator[Any]:
        while (request := steps.next()) is not None:
            for entry in steps.read(await session.send(request, parse)):
                yield entry

    return entries()
