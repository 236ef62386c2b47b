"""From the blocks of a page to what it states, in the shapes that providers' pages have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, cast

from attrs import evolve

from documents.commands import command_of
from documents.facts import Command, DocumentFacts, Example, Field, Place
from documents.lists import lists
from documents.pages import Block, read_page
from documents.tables import tables
from documents.words import NAME, dotted, limits_in, place_of, type_line

__all__ = ["facts_of", "read_document", "titles"]

_METHODS = "GET|POST|PUT|PATCH|DELETE"
_TITLE = re.compile(rf"(?:^|\s)({_METHODS})\s+(?:https?://[^/\s]+)?(/[^\s`\"']*)")
_BARE_PATH = re.compile(r"^(?:v\d+)?/[a-zA-Z0-9_{{}}:/.-]*[:{{][a-zA-Z_{{-]+[a-zA-Z0-9_{{}}/:-]*$")
_SERVER = re.compile(r"(?:\{protocol\}|https?)://[^\s`\"'|<>)]+")
_CODE = re.compile(r"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$")


def read_document(path: Path) -> DocumentFacts:
    """What a saved page states."""
    return facts_of(read_page(path))


def facts_of(blocks: list[Block]) -> DocumentFacts:
    """What the blocks of a page state."""
    found = DocumentFacts()
    for reader in (_operations, _servers, tables, _listed, lists, _samples):
        found = found.plus(reader(blocks))
    if not found.fields:
        found = found.plus(_paired(blocks))
    return _with_path_names(_placed(found))


def titles(blocks: list[Block]) -> Iterator[tuple[int, str, str]]:
    """Where a page names operations, with their methods ("" where it tells none) and paths."""
    for number, block in enumerate(blocks):
        if block.kind not in ("heading", "line"):
            continue
        title = _TITLE.search(block.text)
        if title:
            yield number, title[1], title[2].rstrip(".,;")
        elif block.text in _METHODS.split("|"):
            path = _split_path(blocks, number + 1)
            if path:
                yield number, block.text, path
        elif _BARE_PATH.match(block.text):
            yield number, "", block.text


def _operations(blocks: list[Block]) -> DocumentFacts:
    return DocumentFacts(operations=tuple((method, path) for _, method, path in titles(blocks)))


def _split_path(blocks: list[Block], start: int) -> str:
    """A path whose segments were saved a line each."""
    path, at = "", start
    while at + 1 < len(blocks) and blocks[at].text == "/":
        path += "/" + blocks[at + 1].text
        at += 2
    if not path and start < len(blocks) and re.fullmatch(r"/\S+", blocks[start].text):
        return blocks[start].text
    return path


def _servers(blocks: list[Block]) -> DocumentFacts:
    found: list[str] = []
    within = False
    for block in blocks:
        if block.kind not in ("heading", "line"):
            continue
        said = re.search(r"\b(?:base url|servers?|endpoints?|host)\b", block.text.lower())
        addresses = _SERVER.findall(block.text)
        if said and len(block.text) < 40 and not addresses:
            within = True
        elif (said or within) and addresses:
            found += [address.rstrip("/.`*") for address in addresses]
        else:
            within = False
    return DocumentFacts(servers=tuple(found))


def _listed(blocks: list[Block]) -> DocumentFacts:
    """A name, its type, "required" and its description, a line each."""
    texts = [block.text if block.kind in ("line", "heading") else "" for block in blocks]
    fields: list[Field] = []
    complete: set[str] = set()
    place: str | None = None
    at = 0
    while at < len(texts):
        here = place_of(texts[at])
        if here is not None:
            place = here
        elif place not in (None, "other") and at + 1 < len(texts) and _is_listed(texts, at):
            end = at + 2
            kind, marked = type_line(texts[at + 1]) or (None, None)
            required = bool(marked)
            while end < len(texts) and texts[end].lower() in ("required", "deprecated", "optional"):
                required = required or texts[end].lower() == "required"
                end += 1
            begin = end
            while end < len(texts) and place_of(texts[end]) is None and not _is_listed(texts, end):
                end += 1
            said = limits_in(" ".join(texts[begin:end]))
            fields.append(
                Field(
                    place=cast("Place", place),
                    name=dotted(texts[at]),
                    type=kind,
                    required=required,
                    **said,
                )
            )
            complete.add(place)
            at = end
            continue
        at += 1
    # "Authorization" is how a call is authorised, no header that a caller gives.
    kept = tuple(one for one in fields if one.name.lower() != "authorization")
    return DocumentFacts(fields=kept, complete=frozenset(complete) & {one.place for one in kept})


def _is_listed(texts: list[str], at: int) -> bool:
    return (
        at + 1 < len(texts)
        and NAME.fullmatch(texts[at]) is not None
        and type_line(texts[at + 1]) is not None
    )


def _paired(blocks: list[Block]) -> DocumentFacts:
    """A name and its description as neighbours in a list, before the code samples begin."""
    texts = []
    for block in blocks:
        if block.kind not in ("line", "heading") or re.match(r"(?i)code samples?$", block.text):
            break
        texts.append(block.text)
    else:
        return DocumentFacts()
    fields = []
    at = 0
    while at + 1 < len(texts):
        name, words = texts[at], texts[at + 1]
        if re.fullmatch(r"[a-z][a-z0-9_]*", name) and " " in words and words[0].isupper():
            # Which of them stands in the path is told by the path itself.
            fields.append(Field(place="body", name=name, **limits_in(words)))
            at += 2
        else:
            at += 1
    places: frozenset[str] = frozenset({"body"}) if fields else frozenset()
    return DocumentFacts(fields=tuple(fields), complete=places)


def _samples(blocks: list[Block]) -> DocumentFacts:
    commands: list[Command] = []
    examples: list[Example] = []
    codes: list[str] = []
    label, asked = "", False
    for block in blocks:
        if block.kind == "command":
            command = command_of(block.text)
            if command is not None:
                commands.append(command)
                asked = True
        elif block.kind == "json":
            example = _example(block.value, label, asked=asked)
            examples.append(example)
            if example.place == "answer":
                codes += _codes(
                    block.value, good=example.status is not None and example.status < 400
                )
        elif block.kind in ("line", "heading") and _may_be_label(block.text):
            label, asked = block.text, asked and not _names_request(block.text)
    return DocumentFacts(
        commands=tuple(commands), examples=tuple(examples), error_codes=tuple(codes)
    )


def _may_be_label(text: str) -> bool:
    return len(text) < 120 and re.fullmatch(r"\W*", text) is None


def _names_request(text: str) -> bool:
    return re.search(r"(?i)\brequest body|\bexample request|\brequest example", text) is not None


def _example(value: Any, label: str, *, asked: bool) -> Example:
    place: Literal["body", "answer"] = "answer"
    if _names_request(label) or (not asked and not re.search(r"(?i)respons|answer|\b200\b", label)):
        place = "body"
    status = re.search(r"\b([1-5]\d\d)\b", label)
    return Example(place=place, value=value, status=int(status[1]) if status else None)


def _codes(value: Any, *, good: bool) -> list[str]:
    """Codes in an example of a refusal; a name in capitals is none in that of a success."""
    found: list[str] = []
    if isinstance(value, dict):
        for key, inner in value.items():
            always = key in ("error_code", "api_error_code", "error_type")
            if always or (key in ("issue", "name", "code") and not good):
                if isinstance(inner, str) and inner and (always or _CODE.match(inner)):
                    found.append(inner)
            else:
                found += _codes(inner, good=good)
    elif isinstance(value, list):
        for inner in value:
            found += _codes(inner, good=good)
    return found


def _placed(facts: DocumentFacts) -> DocumentFacts:
    """Let what a page lists as "Parameters" be where its method has them."""
    methods = [method for method, _ in facts.operations[:1] if method]
    methods += [command.method for command in facts.commands]
    place: Place = "query" if methods[:1] in (["GET"], ["DELETE"], ["HEAD"]) else "body"
    return evolve(
        facts,
        fields=tuple(
            evolve(one, place=place) if one.place == "given" else one for one in facts.fields
        ),
        complete=frozenset(place if one == "given" else one for one in facts.complete),
    )


def _with_path_names(facts: DocumentFacts) -> DocumentFacts:
    """Let the fields that a page lists without a place be where its path has them."""
    paths = " ".join(path for _, path in facts.operations)
    names = set(re.findall(r"[:{]+([A-Za-z_-]+)", paths))
    moved = tuple(
        evolve(one, place="path") if one.place in ("body", "query") and one.name in names else one
        for one in facts.fields
    )
    return evolve(facts, fields=moved)
