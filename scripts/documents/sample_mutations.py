"""One fact of a document changed at a time: its samples, its method and its path."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.changed import ADDED, Mutation, changed, foreign_lines

__all__ = ["sample_mutations", "title_mutations"]

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_JSON_LINE = re.compile(r'^(\s*)"([A-Za-z_]\w*)":\s*(.+?)(,?)\s*$')


def sample_mutations(lines: list[str]) -> Iterator[Mutation]:
    """Changes of example bodies and of curl commands."""
    yield from _json_fields(lines)
    yield from _commands(lines)


def _json_fields(lines: list[str]) -> Iterator[Mutation]:
    """Fields of example bodies: one added, renamed, removed, retyped."""
    samples = foreign_lines(lines)
    for at, line in enumerate(lines):
        found = _JSON_LINE.match(line)
        if not found or at in samples:
            continue
        blank, name, value, comma = found.groups()
        added = [f'{blank}"{ADDED}": 14,', line]
        yield Mutation(
            kind="example's field added", fields=(ADDED,), text=changed(lines, at, added)
        )
        yield Mutation(
            kind="example's field renamed", fields=(name, f"{name}_2"),
            text=changed(lines, at, [line.replace(f'"{name}"', f'"{name}_2"', 1)]),
        )  # fmt: skip
        if value[0] in '"-0123456789tf':
            other = '{"odd": true}'
            yield Mutation(
                kind="example's field retyped", fields=(name, "odd"),
                text=changed(lines, at, [f'{blank}"{name}": {other}{comma}']),
            )  # fmt: skip
        code = re.fullmatch(r'"([A-Z]+(?:_[A-Z]+)+)"', value)
        if code and name == "error_code":
            yield Mutation(
                kind="error code changed", fields=(code[1], f"{code[1]}_2"),
                text=changed(lines, at, [line.replace(code[1], f"{code[1]}_2")]),
            )  # fmt: skip


def _commands(lines: list[str]) -> Iterator[Mutation]:
    """curl: another method, another path or host; a header dropped or renamed; a field changed."""
    foreign = foreign_lines(lines)
    for at, line in enumerate(lines):
        if at in foreign:
            continue
        head = re.search(r"(curl .*?(?:-X|--request) )(\w+)", line) or re.match(
            r"(\s*-X )(\w+)", line
        )
        if head:
            for other in ("PUT", "PATCH", "GET"):
                yield Mutation(
                    kind="method changed", fields=("",),
                    text=changed(lines, at, [line.replace(head[0], head[1] + other, 1)]),
                )  # fmt: skip
        address = re.search(r"https://([^/\s'\"]+)(/[^\s'\"]*)", line)
        if address and ("curl" in line or "--url" in line):
            for path in (f"{address[2]}/now", address[2].replace("/", "/x-", 1)):
                yield Mutation(
                    kind="path changed", fields=("",),
                    text=changed(lines, at, [line.replace(address[2], path, 1)]),
                )  # fmt: skip
            host = f"eu.{address[1]}"
            yield Mutation(
                kind="server changed", fields=(f"https://{host}",),
                text=changed(lines, at, [line.replace(address[1], host, 1)]),
            )  # fmt: skip
        header = re.search(r"(?:-H|--header) ['\"]([\w-]+):", line)
        if header:
            name = header[1].lower()
            yield Mutation(kind="header dropped", fields=(name,), text=changed(lines, at, []))
            yield Mutation(
                kind="header renamed", fields=(name, f"x-{name}"),
                text=changed(lines, at, [line.replace(header[1], f"x-{header[1]}", 1)]),
            )  # fmt: skip
        if re.match(r"\s+-u ", line):
            yield Mutation(kind="header dropped", fields=("basic",), text=changed(lines, at, []))
        data = re.search(r"-d \"([\w\[\]]+)=", line)
        if data:
            plain = re.sub(r"\[\d+\]", "[]", data[1])
            plain = re.sub(r"\[(\w+)\]", r".\1", plain)
            yield Mutation(
                kind="parameter renamed", fields=(plain, f"{data[1]}_2", _renamed(data[1])),
                text=changed(lines, at, [line.replace(data[1], _in_brackets(data[1]), 1)]),
            )  # fmt: skip
            more = [f'    -d "{ADDED}=14" \\', line]
            yield Mutation(kind="parameter added", fields=(ADDED,), text=changed(lines, at, more))
            if line.rstrip().endswith("\\"):
                yield Mutation(
                    kind="parameter removed", fields=(plain,), text=changed(lines, at, [])
                )


def _in_brackets(name: str) -> str:
    return f"{name[:-1]}_2]" if name.endswith("]") else f"{name}_2"


def _renamed(name: str) -> str:
    plain = re.sub(r"\[\d+\]", "[]", _in_brackets(name))
    return re.sub(r"\[(\w+)\]", r".\1", plain)


def title_mutations(lines: list[str]) -> Iterator[Mutation]:
    """The method and the path that a page is about."""
    for at, line in enumerate(lines[:30]):
        title = re.match(r"(#* ?)(POST|GET) (/\S+)(.*)", line)
        if title:
            for method in _METHODS:
                if method != title[2]:
                    yield Mutation(
                        kind="method changed", fields=("",),
                        text=changed(lines, at, [f"{title[1]}{method} {title[3]}{title[4]}"]),
                    )  # fmt: skip
            for path in (f"{title[3]}/now", title[3].replace("/invoice", "/bill", 1)):
                yield Mutation(
                    kind="path changed", fields=("",),
                    text=changed(lines, at, [f"{title[1]}{title[2]} {path}{title[4]}"]),
                )  # fmt: skip
        if line.strip() in _METHODS and at + 1 < len(lines) and lines[at + 1].strip() == "/":
            for method in _METHODS:
                if method != line.strip():
                    yield Mutation(
                        kind="method changed", fields=("",), text=changed(lines, at, [method])
                    )
            for more in range(at + 2, len(lines), 2):
                if lines[more - 1].strip() != "/":
                    break
                yield Mutation(
                    kind="path changed", fields=("",),
                    text=changed(lines, more, [lines[more] + "x"])
                    if not lines[more].startswith("{")
                    else changed(lines, more, [lines[more], "/", "now"]),
                )  # fmt: skip
    for at, line in enumerate(lines):
        server = re.search(r"(?:Base URL: `|^- )(\S*?://)([^`\s]+)", line)
        if server:
            yield Mutation(
                kind="server changed", fields=("",),
                text=changed(lines, at, [line.replace(server[2], f"eu.{server[2]}")]),
            )  # fmt: skip
        path = re.match(r"(\s*• )(/v1/\S+:\S+)", line)
        if path:
            for other in (f"{path[2]}/now", path[2].replace("/v1", "/v2")):
                yield Mutation(
                    kind="path changed", fields=("",), text=changed(lines, at, [path[1] + other])
                )
