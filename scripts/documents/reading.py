"""From the blocks of a page to what it states, in the shapes that providers' pages have."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal, cast

from attrs import evolve

from documents.commands import command_of
from documents.facts import Command, DocumentFacts, Example, Field, Place
from documents.pages import Block, read_page
from documents.words import limits_in, place_of, type_of, yes_or_no

__all__ = ["facts_of", "read_document"]

_METHODS = "GET|POST|PUT|PATCH|DELETE"
_TITLE = re.compile(rf"(?:^|\s)({_METHODS})\s+(?:https?://[^/\s]+)?(/[^\s`\"']*)")
_BARE_PATH = re.compile(r"^(?:v\d+)?/[a-zA-Z0-9_{{}}:/.-]*[:{{][a-zA-Z_{{-]+[a-zA-Z0-9_{{}}/:-]*$")
_SERVER = re.compile(r"(?:\{protocol\}|https?)://[^\s`\"'|<>)]+")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\[\]-]*")
_CODE = re.compile(r"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$")


def read_document(path: Path) -> DocumentFacts:
    """What a saved page states."""
    return facts_of(read_page(path))


def facts_of(blocks: list[Block]) -> DocumentFacts:
    """What the blocks of a page state."""
    found = DocumentFacts()
    for reader in (_operations, _servers, _tables, _listed, _samples):
        found = found.plus(reader(blocks))
    if not found.fields:
        found = found.plus(_paired(blocks))
    return _with_path_names(found)


def _operations(blocks: list[Block]) -> DocumentFacts:
    found: list[tuple[str, str]] = []
    for number, block in enumerate(blocks):
        if block.kind in ("heading", "line"):
            title = _TITLE.search(block.text)
            if title:
                found.append((title[1], title[2].rstrip(".,;")))
            elif block.text in _METHODS.split("|"):
                path = _split_path(blocks, number + 1)
                if path:
                    found.append((block.text, path))
            elif _BARE_PATH.match(block.text):
                found.append(("", block.text))
    return DocumentFacts(operations=tuple(found))


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


def _tables(blocks: list[Block]) -> DocumentFacts:
    fields: list[Field] = []
    complete = set()
    place: str | None = None
    for block in blocks:
        if block.kind in ("heading", "line"):
            place = place_of(block.text) or (place if block.kind == "line" else None)
        elif block.kind == "table" and place is not None:
            listed = _table_fields(block, cast("Place", place))
            if listed:
                fields += listed
                complete.add(place)
    return DocumentFacts(fields=tuple(fields), complete=frozenset(complete))


def _table_fields(table: Block, place: Place) -> list[Field]:
    header = [cell.strip().lower() for cell in table.rows[0]] if table.rows else []
    columns: dict[str, int] = {}
    for number, cell in enumerate(header):
        for column, words in (
            ("name", ("name", "parameter", "field", "attribute", "header", "property")),
            ("type", ("type", "data type", "format")),
            ("required", ("required", "mandatory", "required?")),
            ("description", ("description", "details", "notes", "meaning")),
        ):
            if cell in words:
                columns.setdefault(column, number)
    if "name" not in columns or len(columns) < 2:
        return []
    fields = []
    for row in table.rows[1:]:
        cells = {
            column: row[number] if number < len(row) else "" for column, number in columns.items()
        }
        name = cells["name"].strip("`* ")
        if not _NAME.fullmatch(name):
            continue
        limits = limits_in(cells.get("description", ""))
        fields.append(
            Field(
                place=place,
                name=name,
                type=type_of(cells.get("type", "")),
                required=yes_or_no(cells["required"]) if "required" in cells else None,
                **limits,
            )
        )
    return fields


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
        elif place and at + 1 < len(texts) and _is_listed(texts, at):
            end = at + 2
            required = False
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
                    name=texts[at],
                    type=type_of(texts[at + 1]),
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
    if at + 1 >= len(texts) or not _NAME.fullmatch(texts[at]):
        return False
    kind = texts[at + 1]
    return type_of(kind) is not None and len(kind) < 60 and not kind.endswith(".")


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
                codes += _codes(block.value)
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
    return Example(place=place, value=value, status=int(status[1]) if status else None, label=label)


def _codes(value: Any) -> list[str]:
    """Codes in an example of a refusal."""
    found: list[str] = []
    if isinstance(value, dict):
        for key, inner in value.items():
            always = key in ("error_code", "api_error_code", "error_type")
            if always or key in ("issue", "name", "code"):
                if isinstance(inner, str) and inner and (always or _CODE.match(inner)):
                    found.append(inner)
            else:
                found += _codes(inner)
    elif isinstance(value, list):
        for inner in value:
            found += _codes(inner)
    return found


def _with_path_names(facts: DocumentFacts) -> DocumentFacts:
    """Let the fields that a page lists without a place be where its path has them."""
    paths = " ".join(path for _, path in facts.operations)
    names = set(re.findall(r"[:{]+([A-Za-z_-]+)", paths))
    moved = tuple(
        evolve(one, place="path") if one.place == "body" and one.name in names else one
        for one in facts.fields
    )
    return evolve(facts, fields=moved)
