"""curl commands: found in text, split by a shell's own rules, and read."""

from __future__ import annotations

import json
import re
import shlex
from itertools import takewhile
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from documents.facts import Command

__all__ = ["command_of", "command_text"]

_WITH_VALUE = {
    "-X": "method", "--request": "method", "-H": "header", "--header": "header",
    "-d": "data", "--data": "data", "--data-raw": "data", "--data-binary": "data",
    "--data-ascii": "data", "--json": "json", "--data-urlencode": "data",
    "-F": "data", "--form": "data", "-u": "user", "--user": "user", "--url": "url",
    "-o": "", "--output": "", "-A": "", "--user-agent": "", "-m": "", "--max-time": "",
    "--connect-timeout": "", "-b": "", "--cookie": "", "-e": "", "--referer": "",
    "--retry": "", "--cacert": "", "-E": "", "--cert": "", "--key": "", "-x": "", "--proxy": "",
    "-w": "", "--write-out": "", "-c": "", "--cookie-jar": "", "-K": "", "--config": "",
}  # fmt: skip
#: What a shell takes for the end of a command.
_ENDS = {"|", "||", "&", "&&", ";", ">", ">>", "2>", "<"}


def command_text(lines: list[str], start: int) -> tuple[str, int] | None:
    """The command that begins in a line, and the number of the line behind it."""
    text = ""
    for number in range(start, len(lines)):
        line = lines[number].rstrip()
        text += line
        if line.endswith("\\"):
            # A page may break a line without the blank that the shell would want there.
            text = text[:-1] + " "
            continue
        if _is_whole(text):
            return text, number + 1
        text += "\n"
        if number - start > 500:
            break
    return None


def _is_whole(text: str) -> bool:
    try:
        shlex.split(text)
    except ValueError:
        return False
    return True


def command_of(text: str) -> Command | None:
    """Read a curl command, or None for something else."""
    try:
        words = shlex.split(text)
    except ValueError:
        return None
    if words[:1] == ["$"]:
        del words[0]
    if not words or words[0].rpartition("/")[2] != "curl":
        return None
    given: dict[str, list[str]] = {}
    flags = set()
    rest = takewhile(lambda word: word not in _ENDS, iter(words[1:]))
    for word in rest:
        option, equals, value = word.partition("=")
        if word in _WITH_VALUE:
            given.setdefault(_WITH_VALUE[word], []).append(next(rest, ""))
        elif equals and option.startswith("--") and option in _WITH_VALUE:
            given.setdefault(_WITH_VALUE[option], []).append(value)
        elif word.startswith("-") and not word.startswith("--"):
            # Letters in one word: "-sX POST", "-XPOST".
            for at, letter in enumerate(word[1:], 2):
                if f"-{letter}" in _WITH_VALUE:
                    kind = _WITH_VALUE[f"-{letter}"]
                    given.setdefault(kind, []).append(word[at:] or next(rest, ""))
                    break
                flags.add(f"-{letter}")
        elif word.startswith("--"):
            flags.add(word)
        else:
            given.setdefault("url", []).append(word)
    return _command(given, flags)


def _command(given: dict[str, list[str]], flags: set[str]) -> Command | None:
    if not given.get("url"):
        return None
    address = urlsplit(given["url"][0])
    query = parse_qsl(address.query, keep_blank_values=True)
    headers: dict[str, str] = {}
    for line in given.get("header", []):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    sent = [one for one in given.get("data", []) + given.get("json", []) if one.strip()]
    # A file that is sent shows nothing.
    data = [one for one in sent if not one.startswith("@")]
    if flags & {"-G", "--get"}:
        query += [pair for one in data for pair in parse_qsl(one, keep_blank_values=True)]
        sent = data = []
    body, form = _body(data)
    method = (given.get("method") or ["POST" if sent else "GET"])[0].upper()
    return Command(
        method=method,
        url=address._replace(query="", fragment="").geturl(),
        headers=tuple(headers),
        content_type=headers.get("content-type"),
        basic=bool(given.get("user")) or headers.get("authorization", "").startswith("Basic"),
        query=tuple(query),
        body=body,
        form=form,
    )


def _body(data: list[str]) -> tuple[Any, bool]:
    if not data:
        return None, False
    try:
        return json.loads(data[0], strict=False), False
    except ValueError:
        pass
    fields: dict[str, Any] = {}
    for one in data:
        for pair in one.split("&"):
            name, _, value = pair.partition("=")
            _nest(fields, unquote(name.strip()), unquote(value))
    return fields, True


def _nest(fields: dict[str, Any], name: str, value: str) -> None:
    """`items[0][amount]` and `amount[0]` as objects in lists."""
    head, *keys = re.split(r"\[", name)
    steps = [head, *(key.rstrip("]") for key in keys)]
    at: Any = fields
    for step, after in zip(steps, [*steps[1:], None], strict=True):
        fresh: Any = value if after is None else [] if after.isdigit() or after == "" else {}
        if isinstance(at, list):
            index = int(step) if step.isdigit() else len(at)
            if index >= len(at):
                at.append(fresh)
                index = len(at) - 1
            at = at[index]
        elif isinstance(at, dict):
            at = at.setdefault(step, fresh)
        else:
            # It was given as a text before.
            return
