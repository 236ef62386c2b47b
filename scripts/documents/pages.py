"""A saved page as a list of blocks: headings, lines, tables and code, whatever it was saved as."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen
from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from markdown_it import MarkdownIt

from documents.commands import command_text

__all__ = ["Block", "blocks_of", "normal_text", "read_page"]

_BULLET = re.compile(r"^\s*(?:[•◦▪*-]\s+)+")
_RULE = re.compile(r"^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$")
_BLOCKS = {
    "p", "div", "section", "article", "main", "header", "ul", "ol", "dl", "li", "dt", "dd",
    "blockquote", "details", "summary", "aside", "nav", "footer", "body", "form", "label",
}  # fmt: skip
_SKIPPED = {"script", "style", "head", "noscript", "template", "svg", "button"}


@frozen(kw_only=True)
class Block:
    """A piece of a page: "heading", "line", "code", or "table" with its rows."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    #: How far a line is indented, as parts of a thing are below it.
    depth: int = 0
    #: The parsed value of a block of JSON.
    value: Any = field(default=None, repr=False)


def read_page(path: Path) -> list[Block]:
    """The blocks of a file: HTML, Markdown or text, by its name."""
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    return list(blocks_of(text, path.suffix.lower()))


def blocks_of(text: str, suffix: str) -> Iterator[Block]:
    """The blocks of a text of this kind."""
    if suffix in (".md", ".markdown"):
        # Placeholders in angle brackets would be taken for tags.
        html = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
        yield from _of_html(html)
    elif suffix in (".html", ".htm"):
        yield from _of_html(text)
    else:
        yield from _of_lines(text.splitlines())


def normal_text(blocks: list[Block]) -> str:
    """The words of a page without their layout, for a fingerprint."""
    parts = [block.text or " ".join(cell for row in block.rows for cell in row) for block in blocks]
    return " ".join(" ".join(parts).split())


def _of_html(html: str) -> Iterator[Block]:
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(_SKIPPED):
        tag.decompose()
    lines: list[str] = []
    for piece in _pieces(soup):
        if isinstance(piece, str):
            lines.append(piece)
        else:
            yield from _of_lines(lines)
            lines = []
            yield from piece
    yield from _of_lines(lines)


def _pieces(tag: Tag) -> Iterator[str | list[Block]]:
    """Lines of text, and in between what is a block of its own."""
    words = ""
    for child in tag.children:
        if isinstance(child, NavigableString):
            if type(child) is NavigableString:
                words += re.sub(r"\s+", " ", str(child))
        elif isinstance(child, Tag):
            if child.name == "br":
                yield words.strip()
                words = ""
            elif child.name == "pre":
                yield words.strip()
                words = ""
                yield list(_of_code(child.get_text()))
            elif child.name == "table":
                yield words.strip()
                words = ""
                yield [_table(child)]
            elif re.fullmatch("h[1-6]", child.name):
                yield words.strip()
                words = ""
                yield [Block(kind="heading", text=" ".join(child.get_text(" ").split()))]
            elif child.name in _BLOCKS or child.find(["pre", "table", *_BLOCKS]):
                yield words.strip()
                words = ""
                inner = "  " if child.name in ("ul", "ol", "dl") else ""
                for piece in _pieces(child):
                    yield inner + piece if isinstance(piece, str) else piece
            else:
                words += re.sub(r"\s+", " ", child.get_text())
    yield words.strip()


def _table(table: Tag) -> Block:
    """Its own rows: a table within a cell is about something else."""
    rows = []
    for row in table.find_all("tr"):
        if row.find_parent("table") is table:
            cells = row.find_all(["th", "td"], recursive=False)
            rows.append(tuple(_cell(cell, table) for cell in cells))
    return Block(kind="table", rows=tuple(rows))


def _cell(cell: Tag, table: Tag) -> str:
    own = (text for text in cell.find_all(string=True) if text.find_parent("table") is table)
    return " ".join(" ".join(own).split())


def _of_code(text: str) -> Iterator[Block]:
    lines = text.splitlines()
    inner = list(_of_lines(lines))
    if any(block.kind in ("json", "command") for block in inner):
        yield from inner
    else:
        yield Block(kind="code", text=text)


def _of_lines(lines: list[str]) -> Iterator[Block]:
    """Blocks of plain text, where only the words tell what is code, a table or a heading."""
    number = 0
    while number < len(lines):
        line = lines[number]
        bare = _BULLET.sub("", line).strip()
        if re.match(r"\$?\s*curl\s", bare):
            found = command_text([bare, *lines[number + 1 :]], 0)
            if found is not None:
                yield Block(kind="command", text=found[0])
                number += found[1]
                continue
        if bare[:1] in ("{", "[") and not bare.startswith("{{"):
            decoded = _json(bare, lines, number)
            if decoded is not None:
                value, number = decoded
                yield Block(kind="json", text=json.dumps(value), value=value)
                continue
        if number + 1 < len(lines) and "|" in line and _RULE.match(lines[number + 1]):
            rows, number = _loose_table(lines, number)
            yield Block(kind="table", rows=rows)
            continue
        number += 1
        if bare:
            yield Block(kind="line", text=bare, depth=_depth(line))


def _depth(line: str) -> int:
    plain = line.expandtabs(4)
    return len(plain) - len(plain.lstrip())


def _json(bare: str, lines: list[str], number: int) -> tuple[Any, int] | None:
    """A JSON document that begins in this line, and the line behind it."""
    text = "\n".join([bare, *lines[number + 1 :]])
    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(text)
    except ValueError:
        return None
    if not isinstance(value, dict | list) or not value:
        return None
    return value, number + text.count("\n", 0, end) + 1


_TYPE = r"(?:string|integer|int|number|float|double|decimal|boolean|bool|array|object|list|map)"
_ANSWERS = {"yes", "no", "true", "false", "required", "optional"}


def _loose_table(lines: list[str], start: int) -> tuple[tuple[tuple[str, ...], ...], int]:
    """A table of pipes whose cells may run over lines; it ends before what is no cell any more."""
    header = _cells(lines[start])
    number, text = start + 2, ""
    while number < len(lines):
        line = lines[number]
        follows = any("|" in later for later in lines[number : number + 12])
        complete = not text or text.rstrip().endswith("|")
        begins = number + 1 < len(lines) and _RULE.match(lines[number + 1])
        if not follows or begins or (complete and "|" not in line and not _goes_on(lines, number)):
            break
        text += line + "\n"
        number += 1
    return (tuple(header), *_rows(text, len(header))), number


def _goes_on(lines: list[str], number: int) -> bool:
    """Whether a line without a pipe is a description that a later line closes."""
    for later in lines[number + 1 : number + 12]:
        if _RULE.match(later):
            return False
        if "|" in later:
            cells = _cells(later)
            # A name that begins another row, or a heading before another table.
            return not (len(cells) >= 2 and cells[0].lower() == "name")
    return False


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _rows(text: str, width: int) -> Iterator[tuple[str, ...]]:
    cells = [" ".join(cell.split()) for cell in text.split("|")]
    if all(line.count("|") >= width - 1 for line in text.splitlines() if line.strip()):
        for line in text.splitlines():
            if line.strip():
                yield tuple(_cells(line))
        return
    at = 0
    while at + 2 < len(cells):
        row = cells[at : at + 3]
        more = cells[at + 3 : at + 6]
        bare = len(more) == 3 and more[2].lower() in _ANSWERS and _is_type(more[1])
        if bare or at + 3 >= len(cells):
            yield (*row, "")
            at += 3
        else:
            yield (*row, cells[at + 3])
            at += 4


def _is_type(text: str) -> bool:
    return re.fullmatch(_TYPE, text.lower()) is not None
