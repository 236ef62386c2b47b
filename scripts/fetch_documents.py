"""Download the documents that specs/sources.yaml gives an address for, into a folder of yours.

python scripts/fetch_documents.py FOLDER          all of them, with what became of each
python scripts/fetch_documents.py FOLDER NAME...  only these

The folder must lie outside the project: documents are not ours to keep there.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import zlib
from collections.abc import Iterable
from pathlib import Path

import httpx
from documents.sources import Source, Sources, stem_of

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 10 * 1024 * 1024
#: For the whole of one page, in seconds; and for each wait of the network.
LONGEST, EACH = 60.0, 20.0
MOST_REDIRECTS = 5
#: Nothing else is unpacked here, so nothing else is asked for.
_ASKED = {"Accept": "text/markdown, text/html, */*", "Accept-Encoding": "gzip"}
_MOVED = (301, 302, 303, 307, 308)
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_SUFFIXES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/markdown": ".md",
    "text/plain": ".txt", "application/json": ".json", "application/yaml": ".yaml",
    "text/yaml": ".yaml", "application/x-yaml": ".yaml",
}  # fmt: skip


class NotFetched(Exception):
    """A page that did not come, with the reason."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="documents by their names in sources.yaml")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    options = parser.parse_args(arguments)
    folder: Path = options.folder.resolve()
    if folder.is_relative_to(options.root.resolve()):
        print(f"{folder} lies within the project: give a folder outside of it")
        return 2
    known = {one.id: one for one in Sources(options.root).documents.values() if one.address}
    unknown = sorted(set(options.names) - set(known))
    if unknown:
        print(f"specs/sources.yaml has no address for: {', '.join(unknown)}")
        return 2
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"{folder} cannot be made: {error.strerror}")
        return 2
    failed = asyncio.run(_fetch_all([known[name] for name in options.names or known], folder))
    print(f"{failed} failed" if failed else "all fetched")
    return 1 if failed else 0


async def _fetch_all(sources: Iterable[Source], folder: Path) -> int:
    """Download one after the other, say what became of each, and count what failed."""
    failed = 0
    async with httpx.AsyncClient(follow_redirects=False, timeout=EACH) as client:
        for source in sources:
            try:
                path = await fetch(client, source, folder)
            except NotFetched as problem:
                failed += 1
                print(f"  failed   {source.id}: {problem}")
            else:
                print(f"  fetched  {source.id}: {path.name}, {path.stat().st_size:,} bytes")
    return failed


async def fetch(client: httpx.AsyncClient, source: Source, folder: Path) -> Path:
    """Download one page whole, or leave what was there. Raises `NotFetched`."""
    try:
        # Also over the head of an answer, which may come a letter at a time.
        async with asyncio.timeout(LONGEST):
            content, kind = await _download(client, str(source.address))
    except TimeoutError:
        raise NotFetched(f"slower than {LONGEST:g} s") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NotFetched(f"{type(error).__name__}: {error}") from None
    suffix = _SUFFIXES.get(kind.split(";")[0].strip().lower())
    if suffix is None:
        raise NotFetched(f"it is {kind or 'of no stated type'}, which is no page")
    if not content.strip():
        raise NotFetched("answered with an empty page")
    # Read by its name later on, so the name must say what it is.
    path = folder / (stem_of(source) + suffix)
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content)
    part.replace(path)
    return path


async def _download(client: httpx.AsyncClient, address: str) -> tuple[bytes, str]:
    url = httpx.URL(address)
    local = url.host in _LOOPBACK
    for _ in range(MOST_REDIRECTS + 1):
        # Pages on this machine are for tests; no page of a provider may lead to one.
        if url.host in _LOOPBACK and not local:
            raise NotFetched(f"{url} is on this machine")
        if url.scheme != "https" and not (url.scheme == "http" and url.host in _LOOPBACK):
            raise NotFetched(f"{url} is not https")
        async with client.stream("GET", url, headers=_ASKED) as got:
            if got.status_code in _MOVED and "location" in got.headers:
                url = url.join(got.headers["location"])
                continue
            if got.status_code != 200:
                raise NotFetched(f"answered with status {got.status_code}")
            return await _unpacked(got), got.headers.get("content-type", "")
    raise NotFetched(f"more than {MOST_REDIRECTS} redirects")


async def _unpacked(got: httpx.Response) -> bytes:
    """The body. Never more than `LARGEST` is unpacked, however well it was packed."""
    packing = got.headers.get("content-encoding", "identity").strip().lower()
    if packing not in ("gzip", "x-gzip", "identity"):
        raise NotFetched(f"packed as {packing}, which was not asked for")
    unpacker = None if packing == "identity" else zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    content = bytearray()
    async for chunk in got.aiter_raw():
        try:
            room = LARGEST + 1 - len(content)
            content += chunk if unpacker is None else unpacker.decompress(chunk, room)
        except zlib.error:
            raise NotFetched("it is not the gzip that it says to be") from None
        if len(content) > LARGEST:
            raise NotFetched(f"larger than {LARGEST:,} bytes")
    if unpacker is not None and not unpacker.eof:
        raise NotFetched("its gzip ends too early")
    return bytes(content)


if __name__ == "__main__":
    sys.exit(main())
