"""A page about several operations, in a section for each."""

from __future__ import annotations

from attrs import evolve

from documents.facts import DocumentFacts
from documents.pages import Block
from documents.reading import facts_of, titles
from documents.specification import SpecOperation

__all__ = ["sections"]


def sections(blocks: list[Block], operations: list[SpecOperation]) -> list[DocumentFacts | None]:
    """What a page states of each of these operations; None where it states nothing of one."""
    if len(operations) == 1:
        facts = facts_of(blocks)
        return [facts if facts.fields or facts.commands or facts.examples else None]
    named = list(titles(blocks))
    starts = [_start(blocks, named, operation) for operation in operations]
    known = [start for start in starts if start is not None]
    if not known:
        return [None for _ in operations]
    # Servers are named once, before the first.
    shared = facts_of(blocks[: min(known)]).servers
    # Another operation's heading ends a section too; in a line it is a link.
    ends = sorted({*known, *(at for at, *_ in named if blocks[at].kind == "heading")})
    found: list[DocumentFacts | None] = []
    for start in starts:
        if start is None:
            found.append(None)
            continue
        end = next((one for one in ends if one > start), len(blocks))
        facts = facts_of(blocks[start:end])
        found.append(evolve(facts, servers=tuple(dict.fromkeys((*shared, *facts.servers)))))
    return found


def _start(
    blocks: list[Block], named: list[tuple[int, str, str]], operation: SpecOperation
) -> int | None:
    """The heading that names an operation, or else the first line that does."""
    own = [
        (at, method)
        for at, method, path in named
        if method in ("", operation.method) and operation.is_at(path)
    ]
    own = [one for one in own if one[1]] or own
    headings = [at for at, _ in own if blocks[at].kind == "heading"]
    return next(iter(headings or [at for at, _ in own]), None)
