"""Which page comes next, when a walk ends, and that none goes on for ever."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack
from itertools import pairwise
from statistics import median
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from attrs import define, evolve

from paidup.core.errors import ConnectionFailed, InvalidRequest, NotFound, ResponseUnreadable
from paidup.core.operation import Field, Operation, Paging
from paidup.core.paging import MAX_PAGES, Steps, following, walk, walk_async
from paidup.core.session import AsyncSession, Session
from paidup.core.values import UNSET
from paidup.core.wire import new_async_client, new_client
from tests.core.conftest import Serve
from tests.support.acme import QUICK, READ, Mode, settings_of
from tests.support.scripted_server import Received, Step, answer, close

TOKEN = Paging(
    style="offset_token", items="items", id=("id",), argument="offset", token="next", size="limit",
    defaults={"limit": 3},
)  # fmt: skip
CURSOR = Paging(
    style="cursor", items="items", id=("id",), argument="after", size="limit",
    defaults={"limit": 3},
)  # fmt: skip
PAGE = Paging(
    style="page", items="items", id=("id",), argument="page", size="limit", defaults={"limit": 3}
)
OFFSET = evolve(PAGE, style="offset", argument="start")
SHORT = evolve(PAGE, short_page_ends=True)
EVERY = {"token": TOKEN, "cursor": CURSOR, "page": PAGE, "offset": OFFSET, "short": SHORT}


@define
class Item:
    id: Any


@define
class Answered:
    """A page, as a generated model would have it."""

    items: Any = UNSET
    next: Any = UNSET

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Answered:
        items = document.get("items", UNSET)
        if isinstance(items, list):
            items = [Item(one["id"]) for one in items]
        return cls(items, document.get("next", UNSET))


def listing(paging: Paging) -> Operation:
    def query(name: str, kind: Any, **limits: Any) -> Field:
        return Field(name=name, argument=name, kind=kind, place="query", **limits)

    fields = (
        query("limit", "integer", minimum=1, maximum=100),
        query("offset", "string", max_length=20),
        query("after", "string"),
        query("page", "integer", minimum=1, maximum=1000),
        query("start", "integer", minimum=0),
        query("status", "string"),
    )
    return evolve(READ, name="invoices.list", path="/invoices", fields=fields, paging=paging)


def items(*ids: Any) -> list[Item]:
    return [Item(one) for one in ids]


@pytest.mark.parametrize(
    ("paging", "arguments", "page", "expected"),
    [
        (TOKEN, {"limit": 3}, Answered(items("a"), "t1"), {"limit": 3, "offset": "t1"}),
        (TOKEN, {"offset": "t1"}, Answered([], "t2"), {"offset": "t2"}),
        (TOKEN, {}, Answered(items("a", "b", "c")), None),
        (TOKEN, {}, Answered(items("a"), None), None),
        (TOKEN, {}, Answered(items("a"), ""), None),
        (CURSOR, {"status": "due"}, Answered(items("a", "b")), {"status": "due", "after": "b"}),
        (CURSOR, {"after": "b"}, Answered([{"id": "c"}]), {"after": "c"}),
        (CURSOR, {"after": "b"}, Answered([]), None),
        (PAGE, {"page": 1, "limit": 3}, Answered(items("a")), {"page": 2, "limit": 3}),
        (PAGE, {"page": 7, "limit": 3}, Answered(UNSET), None),
        (SHORT, {"page": 1, "limit": 3}, Answered(items("a", "b")), None),
        (SHORT, {"page": 1, "limit": 2}, Answered(items("a", "b")), {"page": 2, "limit": 2}),
        (SHORT, {"page": 1, "limit": 3}, Answered([]), None),
        (OFFSET, {"start": 0, "limit": 9}, Answered(items("a", "b")), {"start": 2, "limit": 9}),
        (OFFSET, {"start": 2, "limit": 9}, Answered([]), None),
    ],
)
def test_what_follows_a_page(
    paging: Paging, arguments: dict[str, Any], page: Answered, expected: dict[str, Any] | None
) -> None:
    before = dict(arguments)
    assert following(paging, arguments, page, page.items or []) == expected
    assert arguments == before


@pytest.mark.parametrize(
    ("paging", "page"),
    [
        (TOKEN, Answered(items("a"), 17)),
        (TOKEN, Answered(items("a"), ["t"])),
        (CURSOR, Answered(items("a", None))),
        (CURSOR, Answered(items("a", ""))),
        (CURSOR, Answered([{"number": "a"}])),
        (CURSOR, Answered(["a"])),
    ],
)
def test_an_answer_that_leads_nowhere(paging: Paging, page: Answered) -> None:
    with pytest.raises(ValueError, match=r"mark of the next page|has no id"):
        following(paging, {}, page, page.items)


class Scripted:
    """Steps over given pages, without any I/O."""

    def __init__(self, paging: Paging, pages: list[Answered], **options: Any) -> None:
        self.sent: list[dict[str, Any]] = []
        self.got: list[Any] = []
        given = {"limit": UNSET, **options.pop("given", {})}
        self.steps = Steps(self.prepare, listing(paging), given, **options)
        self.pages = pages

    def prepare(self, _operation: Operation, arguments: Mapping[str, Any]) -> Any:
        self.sent.append(dict(arguments))
        return arguments

    def run(self) -> None:
        waiting = iter(self.pages)
        while self.steps.next() is not None:
            self.got += [getattr(one, "id", one) for one in self.steps.read(next(waiting))]


def test_a_walk_sends_the_largest_page_unless_told_otherwise() -> None:
    walked = Scripted(PAGE, [Answered(items("a")), Answered([])])
    walked.run()
    assert walked.sent == [{"limit": 3, "page": 1}, {"limit": 3, "page": 2}]
    told = Scripted(PAGE, [Answered([])], given={"limit": 1, "status": "due"})
    told.run()
    assert told.sent == [{"limit": 1, "page": 1, "status": "due"}]


@pytest.mark.parametrize("paging", EVERY.values(), ids=EVERY)
def test_the_same_page_again_and_again_ends_the_walk(paging: Paging) -> None:
    again = [Answered(items("a", "b", "c"), f"t{number}") for number in range(9)]
    walked = Scripted(paging, again)
    with pytest.raises(ResponseUnreadable, match="repeat") as caught:
        walked.run()
    assert walked.got == ["a", "b", "c"]
    assert caught.value.operation == "invoices.list"
    assert caught.value.provider == "acme"


@pytest.mark.parametrize("paging", EVERY.values(), ids=EVERY)
def test_pages_in_a_circle_end_the_walk(paging: Paging) -> None:
    circle = [Answered(items(f"{n}1", f"{n}2", f"{n}3"), f"t{n}") for n in (1, 2, 3)] * 3
    walked = Scripted(paging, circle)
    with pytest.raises(ResponseUnreadable, match="repeat"):
        walked.run()
    assert len(walked.got) == 9


@pytest.mark.parametrize("paging", EVERY.values(), ids=EVERY)
def test_pages_without_ids_that_repeat_end_the_walk_too(paging: Paging) -> None:
    again = [Answered([{"x": 1}, {"x": 2}, {"x": 3}], f"t{number}") for number in range(9)]
    walked = Scripted(paging, again)
    with pytest.raises(ResponseUnreadable):
        walked.run()
    assert len(walked.got) <= 3


def test_a_repeated_token_ends_the_walk_though_the_pages_differ() -> None:
    pages = [Answered(items(number), "t1") for number in "abcd"]
    walked = Scripted(TOKEN, pages)
    with pytest.raises(ResponseUnreadable, match="repeat"):
        walked.run()
    # The second page was read before its mark turned out to be an old one.
    assert walked.got == ["a", "b"]


def test_a_cursor_that_comes_again_ends_the_walk() -> None:
    walked = Scripted(CURSOR, [Answered(items("a", "b")), Answered(items("c", "b"))])
    with pytest.raises(ResponseUnreadable, match="repeat"):
        walked.run()


@pytest.mark.parametrize("wrong", [None, "text", {"id": "a"}, 5], ids=repr)
def test_entries_that_are_no_list(wrong: Any) -> None:
    with pytest.raises(ResponseUnreadable, match="no list"):
        Scripted(PAGE, [Answered(wrong)]).run()


def test_a_walk_gives_up_after_so_many_pages() -> None:
    pages = [Answered(items(str(number))) for number in range(9)]
    walked = Scripted(PAGE, pages, max_pages=4)
    with pytest.raises(ResponseUnreadable, match="after 4 pages"):
        walked.run()
    assert walked.got == ["0", "1", "2", "3"]
    enough = Scripted(PAGE, [*pages[:3], Answered([])], max_pages=4)
    enough.run()
    assert len(enough.got) == 3


def test_more_pages_than_the_provider_gives_out() -> None:
    with new_client() as http:
        session = Session(settings_of("http://127.0.0.1:9"), http)
        steps = Steps(session.prepare, listing(PAGE), {"limit": 1})
        for number in range(999):
            steps.read(Answered(items(f"inv_{number}")))
        # The last page it gives is handed out all the same.
        assert steps.read(Answered(items("inv_999"))) == items("inv_999")
        with pytest.raises(ResponseUnreadable, match=r"no next page can be asked for: .*1000"):
            steps.next()


def test_endless_empty_pages_end_at_ten_thousand() -> None:
    walked = Scripted(TOKEN, [Answered([], f"t{n}") for n in range(MAX_PAGES + 5)])
    with pytest.raises(ResponseUnreadable, match="after 10000 pages"):
        walked.run()
    assert walked.steps.pages == MAX_PAGES == 10_000


@pytest.mark.parametrize("wrong", [0, -1, True, 2.0, "9", None], ids=repr)
def test_an_impossible_number_of_pages_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        Scripted(PAGE, [], max_pages=wrong)
    assert caught.value.argument == "max_pages"


def test_only_a_list_in_pages_can_be_walked() -> None:
    with pytest.raises(InvalidRequest, match="does not come in pages"):
        Steps(lambda *_: pytest.fail("it was prepared"), READ, {})


class Walker:
    """Goes through a list at a server, blocking or async, as far as it is told."""

    def __init__(self, mode: Mode, url: str, operation: Operation, **arguments: Any) -> None:
        self.got: list[str] = []
        self._stack = ExitStack()
        self._runner = asyncio.Runner() if mode == "async" else None
        self._http: Any = new_client() if self._runner is None else new_async_client()
        settings = settings_of(url, policy=evolve(QUICK, retries=0))
        options = arguments.pop("options", {})
        given: tuple[Any, ...] = (operation, Answered.from_dict, arguments)
        self._blocking: Iterator[Any] = iter(())
        self._async: AsyncIterator[Any] | None = None
        if self._runner is None:
            self._blocking = walk(Session(settings, self._http), *given, **options)
        else:
            self._async = walk_async(AsyncSession(settings, self._http), *given, **options)

    def take(self, most: int = 1_000_000) -> list[str]:
        """The ids of the next entries; they are kept in `got` too."""
        if self._async is None or self._runner is None:
            for _, item in zip(range(most), self._blocking, strict=False):
                self.got.append(item.id)
        else:
            self._runner.run(self._take(self._async, most))
        return self.got

    async def _take(self, entries: AsyncIterator[Any], most: int) -> None:
        for _ in range(most):
            try:
                self.got.append((await anext(entries)).id)
            except StopAsyncIteration:
                return

    def __enter__(self) -> Walker:
        return self

    def __exit__(self, *_: object) -> None:
        if self._runner is None:
            self._http.close()
        else:
            self._runner.run(self._http.aclose())
            self._runner.close()


def asked(request: Received) -> dict[str, str]:
    return {name: value for name, (value,) in parse_qs(urlsplit(request.target).query).items()}


def server_of(ids: list[str], cap: int = 100) -> Callable[[Received], Step]:
    """Understands every style; hands out at most `cap` at a time."""

    def choose(request: Received) -> Step:
        query = asked(request)
        size = min(int(query["limit"]), cap)
        start = int(query.get("offset") or query.get("start") or 0)
        if "page" in query:
            start = (int(query["page"]) - 1) * size
        elif "after" in query:
            start = ids.index(query["after"]) + 1
        document: dict[str, Any] = {"items": [{"id": one} for one in ids[start : start + size]]}
        if start + size < len(ids):
            document["next"] = str(start + size)
        return answer(document=document)

    return choose


IDS = [f"inv_{number}" for number in range(10)]


@pytest.mark.parametrize("paging", EVERY.values(), ids=EVERY)
def test_nothing_is_sent_before_it_is_asked_for(mode: Mode, serve: Serve, paging: Paging) -> None:
    server = serve(choose=server_of(IDS))
    with Walker(mode, server.url, listing(paging), status="due") as walker:
        assert server.received == []
        assert walker.take(1) == IDS[:1]
        assert walker.take(2) == IDS[:3]
        assert len(server.received) == 1
        assert walker.take(1) == IDS[:4]
        assert len(server.received) == 2
        assert walker.take() == IDS
    assert {asked(request)["status"] for request in server.received} == {"due"}
    assert {asked(request)["limit"] for request in server.received} == {"3"}


@pytest.mark.parametrize("paging", [TOKEN, CURSOR, PAGE, OFFSET], ids=lambda one: one.style)
def test_a_server_that_gives_less_than_was_asked_for(
    mode: Mode, serve: Serve, paging: Paging
) -> None:
    server = serve(choose=server_of(IDS, cap=2))
    with Walker(mode, server.url, listing(paging)) as walker:
        assert walker.take() == IDS


def test_a_server_that_repeats_its_answer(mode: Mode, serve: Serve) -> None:
    same = answer(document={"items": [{"id": "a"}], "next": "t"}, headers={"x-request-id": "r-1"})
    server = serve(choose=lambda _: same)
    with Walker(mode, server.url, listing(TOKEN)) as walker:
        with pytest.raises(ResponseUnreadable, match="repeat") as caught:
            walker.take()
        assert walker.got == ["a"]
        assert walker.take() == ["a"]
    assert len(server.received) == 2
    assert caught.value.status == 200
    assert caught.value.request_id == "r-1"
    assert b'"next"' in (caught.value.body or b"")


def test_a_mark_that_cannot_be_sent(mode: Mode, serve: Serve) -> None:
    server = serve(answer(document={"items": [{"id": "a"}], "next": "t" * 21}))
    with (
        Walker(mode, server.url, listing(TOKEN)) as walker,
        pytest.raises(ResponseUnreadable, match="no next page can be asked for"),
    ):
        walker.take()


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (answer(404, {"message": "gone"}), NotFound),
        (close(), ConnectionFailed),
        (answer(body=b"<html>"), ResponseUnreadable),
    ],
)
def test_an_error_in_the_middle_is_told(
    mode: Mode, serve: Serve, step: Step, error: type[Exception]
) -> None:
    first = answer(document={"items": [{"id": "a"}], "next": "t"})
    server = serve(first, step, step, step)
    with Walker(mode, server.url, listing(TOKEN)) as walker:
        with pytest.raises(error):
            walker.take()
        assert walker.got == ["a"]


def test_arguments_are_refused_at_once(mode: Mode, serve: Serve) -> None:
    server = serve()
    for wrong in ({"limit": 0}, {"limit": 101}, {"limit": "3"}, {"options": {"max_pages": 0}}):
        with pytest.raises(InvalidRequest), Walker(mode, server.url, listing(PAGE), **wrong):
            pytest.fail("it was not refused")
    assert server.received == []


def test_a_search_sends_its_filters_with_every_page(mode: Mode, serve: Serve) -> None:
    server = serve(choose=server_of(IDS))
    filters = (Field(name="paid", argument="paid", kind="boolean"),)
    found = evolve(listing(PAGE), method="POST", body="json")
    found = evolve(found, fields=(*found.fields, *filters))
    more = {"options": {"extra_body": {"archived": None}}}
    with Walker(mode, server.url, found, paid=False, **more) as walker:
        assert walker.take() == IDS
    assert len(server.received) > 2
    assert {one.body for one in server.received} == {b'{"paid":false,"archived":null}'}
    assert all("limit=3&page=" in one.target for one in server.received)
    twice = {"options": {"extra_body": {"paid": True}}}
    with pytest.raises(InvalidRequest), Walker(mode, server.url, found, paid=False, **twice):
        pytest.fail("it was not refused")


def test_memory_stays_flat(mode: Mode, serve: Serve) -> None:
    """5,000 entries of half a kilobyte: a thousand more leave next to nothing behind."""
    ids = [f"inv_{number:04}" + "x" * 500 for number in range(5_000)]
    server = serve(choose=server_of(ids))
    with Walker(mode, server.url, listing(PAGE), limit=50) as walker:
        held: list[int] = []
        tracemalloc.start()
        try:
            for _ in range(5):
                walker.take(1_000)
                assert len(walker.got) == 1_000
                walker.got.clear()
                server.received.clear()
                gc.collect()
                held.append(tracemalloc.get_traced_memory()[0])
        finally:
            tracemalloc.stop()
    # The median: a table of the interpreter may grow by the megabyte meanwhile, once.
    growth = [later - earlier for earlier, later in pairwise(held)]
    assert median(growth) < 50_000, held
