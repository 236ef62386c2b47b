"""Changes of a page that change no fact: wording, spacing, order, samples in other languages."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from documents.changed import foreign_lines

__all__ = ["rewordings_of"]


def rewordings_of(text: str, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Versions of a page in other words, spacing, order and code samples, with the same facts."""
    draw = random.Random(seed)  # noqa: S311  no secret
    lines = text.split("\n")
    yield "trailing blanks", "\n".join(line + " " * draw.randint(0, 3) for line in lines)
    yield "windows line ends", text.replace("\n", "\r\n")
    yield (
        "blank lines doubled",
        _outside_code(lines, lambda line: [line, ""] if not line else [line]),
    )
    for number in range(6):
        yield f"reworded {number}", _reworded(lines, draw)
    yield "a notice on top", "Version of today.\n\n" + text
    yield "a footer", text + "\n\nWas this page helpful?\n"
    foreign = foreign_lines(lines)
    if foreign:
        yield (
            "no samples in other languages",
            "\n".join(line for at, line in enumerate(lines) if at not in foreign),
        )
        yield (
            "other samples",
            "\n".join(
                line.upper() if at in foreign and "```" not in line else line
                for at, line in enumerate(lines)
            ),
        )
    yield from _sections(lines)


def _outside_code(lines: list[str], change: Callable[[str], list[str]]) -> str:
    depth, found = 0, []
    for line in lines:
        depth += line.count("{") + line.count("[") - line.count("}") - line.count("]")
        found += change(line) if depth <= 0 and not line.rstrip().endswith("\\") else [line]
    return "\n".join(found)


_SYNONYMS = (
    ("The ", "This "), (" customer", " payer"), (" added", " put"), (" will ", " shall "),
    (" invoice's", " bill's"), ("Used to", "Serves to"), (" details", " particulars"),
    ("If not included", "If left out"), ("Note:", "Remark:"),
    (" payment received", " money received"), ("Indicates when", "Tells when"),
    ("Make a payment", "Pay"), ("A successful", "Any successful"),
    ("ID of the", "Identifier of the"), (" recorded", " booked"),
)  # fmt: skip


def _reworded(lines: list[str], draw: random.Random) -> str:
    """Some descriptions said otherwise; lines that state a limit or a value stay."""

    def change(line: str) -> list[str]:
        said = re.search(r"(?i)default|maximum|length|options|possible|curl|https?:|[{}\"]", line)
        if said or len(line) < 25:
            return [line]
        for old, new in draw.sample(_SYNONYMS, 6):
            line = line.replace(old, new)
        return [line]

    return _outside_code(lines, change)


_HEADINGS = {
    "Path parameters", "Request headers", "Request body fields", "**Path parameters:**",
    "**Body parameters:**",
}  # fmt: skip


def _sections(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Two neighbouring sections of parameters in the other order."""
    starts = [at for at, line in enumerate(lines) if line.strip() in _HEADINGS]
    for first, second in pairwise(starts):
        after = [at for at in starts if at > second]
        end = after[0] if after else _end(lines, second)
        text = [*lines[:first], *lines[second:end], *lines[first:second], *lines[end:]]
        yield "sections in another order", "\n".join(text)


def _end(lines: list[str], start: int) -> int:
    for at in range(start + 1, len(lines)):
        if lines[at].startswith(("How to", "**Example")):
            return at
    return len(lines)
