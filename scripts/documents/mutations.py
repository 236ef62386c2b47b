"""One fact of a document changed at a time: its lists of parameters; what is tried in all.

Works on the text of a saved page, line by line, and knows nothing of how pages are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from documents.changed import ADDED, Mutation, changed
from documents.sample_mutations import sample_mutations, title_mutations

__all__ = ["mutations_of"]

_TYPES = {
    "string": "integer", "String": "Integer", "integer": "boolean", "Integer": "Boolean",
    "enum<string>": "integer", "boolean": "string", "number": "string",
}  # fmt: skip


def mutations_of(text: str) -> Iterator[Mutation]:
    """Every single change that is tried of a page."""
    lines = text.split("\n")
    for make in (_rows, _listed, _bullets, sample_mutations, title_mutations):
        yield from make(lines)


def _rows(lines: list[str]) -> Iterator[Mutation]:
    """Tables of parameters: a row in one line, or a cell in each."""
    for at, line in enumerate(lines):
        row = re.fullmatch(r"\| (\w[\w-]*) \| (\w+) \| (Yes|No) \| (.*)\|\s*", line)
        if row:
            tail = row[4]

            def in_one_line(name: str, kind: str, need: str, tail: str = tail) -> list[str]:
                return [f"| {name} | {kind} | {need} | {tail}|"]

            yield from _row(lines, at, 1, row[1], row[2], row[3], in_one_line)
        name = re.fullmatch(r"([\w-]+) \|", line)
        kind = re.fullmatch(r"(\w+) \| (Yes|No) \|", lines[at + 1]) if at + 1 < len(lines) else None
        if name and kind:
            yield from _row(lines, at, 2, name[1], kind[1], kind[2], _in_two_lines)
        values = list(re.finditer(r"\* ([a-z_]+) - ", line))
        if len(values) > 2:
            yield from _choices(lines, at, values)


def _in_two_lines(name: str, kind: str, need: str) -> list[str]:
    return [f"{name} |", f"{kind} | {need} |"]


def _choices(lines: list[str], at: int, values: list[re.Match[str]]) -> Iterator[Mutation]:
    """Values listed in a description: one gone, one more."""
    line, owner = lines[at], ""
    for before in range(at, 0, -1):
        name = re.fullmatch(r"([\w-]+) \|", lines[before])
        if name:
            owner = name[1]
            break
    for found in values:
        gone = line[: found.start()] + line[found.end() :]
        yield Mutation(kind="enum value removed", fields=(owner,), text=changed(lines, at, [gone]))
    more = line.replace(values[0][0], f"* giro - Giro {values[0][0]}")
    yield Mutation(kind="enum value added", fields=(owner,), text=changed(lines, at, [more]))


def _row(
    lines: list[str], at: int, size: int, name: str, kind: str, need: str,
    write: Callable[[str, str, str], list[str]],
) -> Iterator[Mutation]:  # fmt: skip
    end = _row_end(lines, at + size) if size == 2 else at + size
    other = "No" if need == "Yes" else "Yes"
    yield Mutation(kind="parameter removed", fields=(name,), text=changed(lines, at, [], end - at))
    for word, fields, new in (
        ("parameter renamed", (name, f"{name}_2"), write(f"{name}_2", kind, need)),
        ("made required" if need == "No" else "made optional", (name,), write(name, kind, other)),
        ("retyped", (name,), write(name, _TYPES[kind], need)),
    ):
        yield Mutation(kind=word, fields=fields, text=changed(lines, at, new, size))
    added = write(ADDED, "String", "No") + (["How long it takes. |"] if size == 2 else [])
    yield Mutation(kind="parameter added", fields=(ADDED,), text=changed(lines, at, added, 0))


def _row_end(lines: list[str], at: int) -> int:
    """Behind the description that follows a row's first two lines, if one does."""
    if lines[at].startswith("Request "):
        return at
    while not lines[at].rstrip().endswith("|"):
        at += 1
    return at + 1


def _listed(lines: list[str]) -> Iterator[Mutation]:
    """A name, a type and "required", a line each; limits and values below."""
    owner = ""
    for at, line in enumerate(lines[:-1]):
        kind = lines[at + 1].strip()
        name = line.strip()
        typed = kind.split("<")[0] in ("string", "enum", "integer", "boolean", "number")
        is_name = re.fullmatch(r"[a-z]\w*", name) and (typed or "· object" in kind)
        if is_name and name not in ("string", "header", "required"):
            owner = name
            required = at + 2 < len(lines) and lines[at + 2].strip() == "required"
            yield Mutation(
                kind="parameter renamed", fields=(name, f"{name}_2"),
                text=changed(lines, at, [f"{name}_2"]),
            )  # fmt: skip
            yield Mutation(
                kind="retyped", fields=(name,),
                text=changed(lines, at + 1, ["string" if "object" in kind else "boolean"]),
            )  # fmt: skip
            if "Response" not in lines[:at]:
                flipped = (
                    changed(lines, at + 2, [])
                    if required
                    else changed(lines, at + 2, ["required"], 0)
                )
                word = "made optional" if required else "made required"
                yield Mutation(kind=word, fields=(name,), text=flipped)
                added = [ADDED, "string", "", "How long it takes.", ""]
                yield Mutation(
                    kind="parameter added", fields=(ADDED,), text=changed(lines, at, added, 0)
                )
                end = at + 2
                while end < len(lines) and not _begins(lines, end):
                    end += 1
                yield Mutation(
                    kind="parameter removed", fields=(name,),
                    text=changed(lines, at, [], end - at),
                )  # fmt: skip
        length = re.fullmatch(r"((?:Maximum|Required) string length: )(.*?)(\d+)", line.strip())
        if length and owner:
            for other in (int(length[3]) + 7, max(int(length[3]) // 2, 1), int(length[3]) * 10):
                yield Mutation(
                    kind="limit changed", fields=(owner,),
                    text=changed(lines, at, [f"{length[1]}{length[2]}{other}"]),
                )  # fmt: skip
        value = re.fullmatch(r"[A-Z]+(?:_[A-Z]+)*(,?)", line.strip())
        if value and owner == "method" and "Available options:" in lines[:at]:
            yield Mutation(kind="enum value removed", fields=(owner,), text=changed(lines, at, []))
            if value[1]:
                yield Mutation(
                    kind="enum value added", fields=(owner,),
                    text=changed(lines, at, [line, f"GIRO_{at},"]),
                )  # fmt: skip
                yield Mutation(
                    kind="enum value renamed", fields=(owner,),
                    text=changed(lines, at, [line.replace(",", "_X,")]),
                )  # fmt: skip


def _begins(lines: list[str], at: int) -> bool:
    if lines[at].strip() in ("Body", "Response", "Path Parameters"):
        return True
    kind = lines[at + 1].strip() if at + 1 < len(lines) else ""
    listed = kind.split("<")[0] in ("string", "enum") or "· object" in kind
    return bool(re.fullmatch(r"[a-z]\w*", lines[at].strip())) and listed


def _bullets(lines: list[str]) -> Iterator[Mutation]:
    """A list of names, each with its description as the next entry."""
    for at, line in enumerate(lines):
        if line.strip() == "Code Samples":
            return
        name = re.fullmatch(r"(\s+• )([a-z_]+)", line)
        if name:
            yield Mutation(
                kind="parameter renamed", fields=(name[2], f"{name[2]}_2"),
                text=changed(lines, at, [f"{name[1]}{name[2]}_2"]),
            )  # fmt: skip
            yield Mutation(
                kind="parameter removed", fields=(name[2],), text=changed(lines, at, [], 3)
            )
            added = [f"{name[1]}{ADDED}", "", f"{name[1]}How long it takes.", ""]
            yield Mutation(
                kind="parameter added", fields=(ADDED,), text=changed(lines, at, added, 0)
            )
