"""A changed text of a page, and what both kinds of changes need."""

from __future__ import annotations

import re

from attrs import field, frozen

__all__ = ["ADDED", "Mutation", "changed", "foreign_lines"]

#: The name of a parameter or field that is added.
ADDED = "settlement_window"


@frozen(kw_only=True)
class Mutation:
    """A changed text: which kind of change, and the field it must be reported at."""

    kind: str
    #: Any of these names will do: a renamed field is gone and new.
    fields: tuple[str, ...]
    text: str = field(repr=False)


def changed(lines: list[str], at: int, new: list[str], drop: int = 1) -> str:
    return "\n".join([*lines[:at], *new, *lines[at + drop :]])


def foreign_lines(lines: list[str]) -> set[int]:
    """Lines of code samples in other languages, which are nobody's facts."""
    found: set[int] = set()
    language = ""
    for at, line in enumerate(lines):
        fence = re.match(r"```(\w*)", line)
        if fence:
            language = "" if language else fence[1] or "code"
        if language not in ("", "json", "curl"):
            found.add(at)
    return found
