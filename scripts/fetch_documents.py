"""Download the documents that specs/sources.yaml gives an address for, into a folder of yours.

python scripts/fetch_documents.py FOLDER          all of them, with what became of each
python scripts/fetch_documents.py FOLDER NAME...  only these

The folder must lie outside the project: documents are not ours to keep there.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import httpx
from documents.sources import Source, Sources

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 10 * 1024 * 1024
#: For the whole of one page, in seconds; and for each wait of the network.
LONGEST, EACH = 60.0, 20.0
MOST_REDIRECTS = 5
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
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    with httpx.Client(follow_redirects=False, timeout=EACH) as client:
        for source in (known[name] for name in options.names or known):
            try:
                path = fetch(client, source, folder)
            except NotFetched as problem:
                failed += 1
                print(f"  failed   {source.id}: {problem}")
            else:
                print(f"  fetched  {source.id}: {path.name}, {path.stat().st_size:,} bytes")
    print(f"{failed} failed" if failed else "all fetched")
    return 1 if failed else 0


def fetch(client: httpx.Client, source: Source, folder: Path) -> Path:
    """Download one page whole, or leave what was there. Raises `NotFetched`."""
    try:
        content, kind = _download(client, str(source.address))
    except httpx.HTTPError as error:
        raise NotFetched(f"{type(error).__name__}: {error}") from None
    suffix = _SUFFIXES.get(kind.split(";")[0].strip().lower())
    if suffix is None:
        raise NotFetched(f"it is {kind or 'of no stated type'}, which is no page")
    # Read by its name later on, so the name must say what it is.
    path = folder / (Path(source.file or source.id).stem + suffix)
    part = path.with_suffix(f"{suffix}.part")
    part.write_bytes(content)
    part.replace(path)
    return path


def _download(client: httpx.Client, address: str) -> tuple[bytes, str]:
    give_up = time.monotonic() + LONGEST
    url = httpx.URL(address)
    for _ in range(MOST_REDIRECTS + 1):
        if url.scheme != "https" and url.host not in ("127.0.0.1", "localhost"):
            raise NotFetched(f"{url} is not https")
        with client.stream("GET", url, headers={"Accept": "text/markdown, text/html, */*"}) as got:
            if got.is_redirect:
                url = url.join(got.headers["location"])
                continue
            if got.status_code != 200:
                raise NotFetched(f"answered with status {got.status_code}")
            content = b""
            # Unpacked on the way, so that a small file cannot become a huge one unnoticed.
            for chunk in got.iter_bytes():
                content += chunk
                if len(content) > LARGEST:
                    raise NotFetched(f"larger than {LARGEST:,} bytes")
                if time.monotonic() > give_up:
                    raise NotFetched(f"slower than {LONGEST:.0f} s")
            return content, got.headers.get("content-type", "")
    raise NotFetched(f"more than {MOST_REDIRECTS} redirects")


if __name__ == "__main__":
    sys.exit(main())
