"""Pages come from real servers on this machine: whole and of a known kind, or not at all."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable, Mapping
from pathlib import Path

import fetch_documents
import httpx
import pytest
import yaml
from fetch_documents import NotFetched, fetch
from markdown_it import MarkdownIt

from tests.support.scripted_server import (
    Received,
    ScriptedServer,
    Step,
    answer,
    close,
    drip,
    raw,
    silence,
)

from .conftest import PAGES, Project

PAGE = b"<h1>GET /v1/things</h1>"
HTML = {"Content-Type": "text/html; charset=utf-8"}


class Place:
    """A project whose sources have addresses at a scripted server, and a folder for pages."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "project"
        self.to = folder / "pages"
        (self.root / "specs").mkdir(parents=True)

    def sources(self, addresses: Mapping[str, str | None], file: str | None = None) -> None:
        entries = {name: {"title": name, "address": to} for name, to in addresses.items()}
        if file is not None:
            for entry in entries.values():
                entry["file"] = file
        content = yaml.safe_dump({"documents": entries, "operations": {}})
        (self.root / "specs" / "sources.yaml").write_text(content, encoding="utf-8")

    def fetch(self, *names: str) -> int:
        return fetch_documents.main([str(self.to), *names, "--root", str(self.root)])

    def saved(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.to.iterdir()}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "fetching")


def one(place: Place, *script: Step) -> int:
    """Fetch one page from a server that does this."""
    with ScriptedServer(script) as server:
        place.sources({"page": f"{server.url}/page"})
        return place.fetch()


def page(**headers: str) -> Step:
    return answer(body=PAGE, headers={**HTML, **headers})


def moved(to: str, status: int = 302) -> Step:
    return answer(status, headers={"Location": to})


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("text/html; charset=utf-8", "page.html"),
        ("Text/HTML", "page.html"),
        ("text/markdown", "page.md"),
        ("text/plain;charset=utf-8", "page.txt"),
        ("application/json", "page.json"),
        ("application/yaml", "page.yaml"),
    ],
)
def test_a_page_is_called_after_its_source_and_its_kind(
    place: Place, capsys: pytest.CaptureFixture[str], kind: str, name: str
) -> None:
    assert one(place, answer(body=PAGE, headers={"Content-Type": kind})) == 0
    assert place.saved() == {name: PAGE}
    assert capsys.readouterr().out.splitlines() == [
        f"  fetched  page: {name}, {len(PAGE)} bytes",
        "all fetched",
    ]


def test_all_that_have_an_address_or_only_those_named(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    with ScriptedServer(lambda _request: page()) as server:
        place.sources({"first": f"{server.url}/1", "second": f"{server.url}/2", "third": None})
        assert place.fetch("second") == 0
        assert set(place.saved()) == {"second.html"}
        assert place.fetch() == 0
        assert set(place.saved()) == {"first.html", "second.html"}
        assert [one.target for one in server.received] == ["/2", "/1", "/2"]
        capsys.readouterr()
        assert place.fetch("third", "fourth") == 2
        assert "has no address for: fourth, third" in capsys.readouterr().out
        assert len(server.received) == 3


def test_one_that_fails_is_told_and_the_others_come(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = {"/1": answer(404, {}), "/2": page()}
    with ScriptedServer(lambda request: steps[request.target]) as server:
        place.sources({"first": f"{server.url}/1", "second": f"{server.url}/2"})
        assert place.fetch() == 1
    assert set(place.saved()) == {"second.html"}
    assert capsys.readouterr().out.splitlines() == [
        "  failed   first: answered with status 404",
        f"  fetched  second: second.html, {len(PAGE)} bytes",
        "1 failed",
    ]


def test_redirects_are_followed(place: Place) -> None:
    def step(request: Received) -> Step:
        return {
            "/a/": moved("/b", 301),
            "/b": moved("c?d=e", 307),
            "/c?d=e": moved(f"http://localhost:{server.port}/f", 308),
            "/f": page(),
        }[request.target]

    with ScriptedServer(step) as server:
        place.sources({"page": f"{server.url}/a/"})
        assert place.fetch() == 0
        assert [one.target for one in server.received] == ["/a/", "/b", "/c?d=e", "/f"]
    assert place.saved() == {"page.html": PAGE}


def test_five_redirects_are_enough(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    def step(request: Received) -> Step:
        number = int(request.target[1:])
        return page() if number == 5 else moved(f"/{number + 1}")

    with ScriptedServer(step) as server:
        place.sources({"page": f"{server.url}/0"})
        assert place.fetch() == 0
        place.sources({"page": f"{server.url}/-1"})
        assert place.fetch() == 1
    assert "failed   page: more than 5 redirects" in capsys.readouterr().out


def refused(place: Place, capsys: pytest.CaptureFixture[str], *script: Step) -> str:
    """Why a page did not come; the one that was there before is whole."""
    place.to.mkdir(exist_ok=True)
    (place.to / "page.html").write_bytes(b"the old one")
    assert one(place, *script) == 1
    assert place.saved() == {"page.html": b"the old one"}
    told, total = capsys.readouterr().out.splitlines()
    assert total == "1 failed"
    return told.removeprefix("  failed   page: ")


@pytest.mark.parametrize("to", ["http://docs.example.com/page", "ftp://127.0.0.1/x", "file:/x"])
def test_a_redirect_to_what_is_not_https_is_refused(
    place: Place, capsys: pytest.CaptureFixture[str], to: str
) -> None:
    assert refused(place, capsys, moved(to)) == f"{to} is not https"


@pytest.mark.parametrize(
    "to", ["http://127.0.0.1:8080/page", "https://localhost/page", "http://[::1]/page"]
)
def test_a_page_from_elsewhere_cannot_lead_to_this_machine(place: Place, to: str) -> None:
    asked = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(302, headers={"Location": to})

    async def run() -> None:
        place.sources({"page": "https://docs.example.com/page"})
        source = fetch_documents.Sources(place.root).documents["page"]
        async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as client:
            await fetch(client, source, place.to)

    with pytest.raises(NotFetched, match="is on this machine"):
        asyncio.run(run())
    assert asked == ["https://docs.example.com/page"]


@pytest.mark.parametrize("status", [204, 304, 302, 404, 410, 500, 503])
def test_only_a_200_is_a_page(
    place: Place, capsys: pytest.CaptureFixture[str], status: int
) -> None:
    """A 302 without a place to go is none either."""
    assert refused(place, capsys, answer(status, headers=HTML)) == f"answered with status {status}"


def test_an_address_that_is_none(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    nonsense = "https://docs.example.com:port/"
    assert "Invalid port" in refused(place, capsys, moved(nonsense))
    place.sources({"page": nonsense})
    assert place.fetch() == 1
    assert "failed   page: InvalidURL: Invalid port" in capsys.readouterr().out


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n"


@pytest.mark.parametrize(
    "step",
    [
        lambda: silence(),
        lambda: drip(HEAD, 0.05),
        lambda: drip(HEAD + b"x" * 1000, 0.05, len(HEAD)),
    ],
    ids=["silent", "a slow head", "a slow body"],
)
def test_a_slow_page_is_given_up(
    place: Place,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    step: Callable[[], Step],
) -> None:
    monkeypatch.setattr(fetch_documents, "LONGEST", 0.3)
    assert refused(place, capsys, step()) == "slower than 0.3 s"


def test_one_long_wait_is_given_up_sooner(
    place: Place, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch_documents, "EACH", 0.2)
    assert refused(place, capsys, silence()).startswith("ReadTimeout")


@pytest.mark.parametrize("step", [close(), raw(HEAD + b"half of it")], ids=["closed", "cut off"])
def test_a_page_that_breaks_off(
    place: Place, capsys: pytest.CaptureFixture[str], step: Step
) -> None:
    assert refused(place, capsys, step).startswith("RemoteProtocolError: ")


def test_a_huge_page_is_refused_while_it_comes(
    place: Place, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch_documents, "LARGEST", 1000)
    assert one(place, answer(body=b"x" * 1000, headers=HTML)) == 0
    capsys.readouterr()
    told = refused(place, capsys, answer(body=b"x" * 1001, headers=HTML))
    assert told == "larger than 1,000 bytes"
    # Without an end: it is given up long before one would come.
    endless = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    assert refused(place, capsys, drip(endless + b"x" * 10**6, 0.001, 500)) == told


def packed(content: bytes, packing: str = "gzip") -> Step:
    return answer(body=content, headers={**HTML, "Content-Encoding": packing})


def test_a_packed_page_is_unpacked(place: Place) -> None:
    with ScriptedServer([packed(gzip.compress(PAGE * 5000))]) as server:
        place.sources({"page": f"{server.url}/page"})
        assert place.fetch() == 0
        assert server.received[0].header("accept-encoding") == "gzip"
    assert place.saved() == {"page.html": PAGE * 5000}


def test_a_bomb_is_refused_while_it_is_unpacked(
    place: Place, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    class Watched:
        """What unpacks, watched for how much it is allowed to make."""

        def __init__(self, wbits: int) -> None:
            self.inner = zlib_decompressobj(wbits=wbits)

        @property
        def eof(self) -> bool:
            return self.inner.eof

        def decompress(self, chunk: bytes, room: int) -> bytes:
            asked.append(room)
            made: bytes = self.inner.decompress(chunk, room)
            return made

    zlib_decompressobj = fetch_documents.zlib.decompressobj
    monkeypatch.setattr(fetch_documents.zlib, "decompressobj", Watched)
    bomb = gzip.compress(bytes(50 * 1024 * 1024))
    assert len(bomb) < 100_000
    assert refused(place, capsys, packed(bomb)) == "larger than 10,485,760 bytes"
    assert asked
    assert max(asked) <= fetch_documents.LARGEST + 1


@pytest.mark.parametrize(
    ("step", "told"),
    [
        (packed(gzip.compress(PAGE), "gzip, gzip"), "packed as gzip, gzip, which was not asked"),
        (packed(PAGE, "br"), "packed as br, which was not asked for"),
        (packed(PAGE), "it is not the gzip that it says to be"),
        (packed(gzip.compress(PAGE)[:-4]), "its gzip ends too early"),
        (page(**{"Content-Type": "application/pdf"}), "it is application/pdf, which is no page"),
        (page(**{"Content-Type": ""}), "it is of no stated type, which is no page"),
        (answer(body=b" \n", headers=HTML), "answered with an empty page"),
    ],
)
def test_what_is_no_page(
    place: Place, capsys: pytest.CaptureFixture[str], step: Step, told: str
) -> None:
    assert refused(place, capsys, step).startswith(told)


@pytest.mark.parametrize("folder", ["", "docs", "specs/../pages"])
def test_a_folder_within_the_project_is_refused(
    place: Place, capsys: pytest.CaptureFixture[str], folder: str
) -> None:
    place.sources({"page": "https://docs.example.com/"})
    place.to = place.root / folder
    assert place.fetch() == 2
    assert "lies within the project: give a folder outside" in capsys.readouterr().out
    assert {path.name for path in place.root.iterdir()} == {"specs"}


def test_a_link_into_the_project_is_refused_too(place: Place) -> None:
    place.sources({"page": "https://docs.example.com/"})
    place.to.symlink_to(place.root)
    assert place.fetch() == 2


def test_a_folder_that_is_a_file(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.sources({"page": "https://docs.example.com/"})
    place.to.write_text("a file", encoding="utf-8")
    assert place.fetch() == 2
    assert "cannot be made" in capsys.readouterr().out


def test_a_page_fetched_as_html_is_compared_in_place_of_the_old_one(
    project: Project, place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever it was saved as before: the file that came last is read."""
    name = "pabbly-record-payment-invoice.md"
    text = (PAGES / name).read_text(encoding="utf-8")
    text = text.replace("| transaction | string | No |", "| transaction | string | Yes |")
    html = MarkdownIt("commonmark").enable("table").render(text).encode()
    place.to = project.pages
    with ScriptedServer([answer(body=html, headers=HTML)]) as server:
        place.sources({"pabbly-record-payment": f"{server.url}/"}, file=name)
        assert place.fetch() == 0
    assert (project.pages / name).exists()
    capsys.readouterr()
    assert project.check() == 1
    assert "required body transaction" in capsys.readouterr().out
    (project.pages / name).unlink()
    assert project.check() == 1
