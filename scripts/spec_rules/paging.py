"""The rule about lists that come in pages: `x-paging` names only what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spec_rules.document import Document, Issue, Operation, mapping, sequence, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spec_rules.walk import Pointer

#: Style -> type of the argument that asks for the next page.
STYLES = {"offset_token": "string", "cursor": "string", "page": "integer", "offset": "integer"}
NEEDED = ("style", "items", "id", "argument")
FIELDS = {*NEEDED, "token", "size", "largest", "short_page_ends", "drops", "defaults"}


def paging(document: Document) -> Iterator[Issue]:
    for operation in document.operations:
        at = (*operation.pointer, "x-paging")
        found = operation.value.get("x-paging")
        answer = _answer(document, operation)
        if found is None:
            if _is_list(operation) and any(_is_array(document, one) for one in answer.values()):
                yield Issue(
                    operation.pointer, "a list without 'x-paging'; add it, or false if never cut"
                )
        elif isinstance(found, dict):
            yield from _fields(at, found)
            yield from _answered(document, at, found, answer)
            yield from _sent(at, found, _query(document, operation))
        elif found is not False:
            yield Issue(at, "must be a mapping, or false where the answer is never cut")


def _is_list(operation: Operation) -> bool:
    tag = str(next(iter(sequence(operation.value.get("tags"))), ""))
    return operation.name.removeprefix(tag + "_").partition("_")[0] in ("list", "search")


def _is_array(document: Document, schema: Any) -> bool:
    return "array" in types_of(document.resolve(schema))


def _answer(document: Document, operation: Operation) -> dict[str, Any]:
    """Properties of the answer of success."""
    for status, value in mapping(operation.value.get("responses")).items():
        if str(status).startswith("2"):
            for media in mapping(document.resolve(value).get("content")).values():
                return document.properties_of(mapping(media).get("schema"))
    return {}


def _query(document: Document, operation: Operation) -> dict[str, dict[str, Any]]:
    return {
        str(item.value.get("name")): document.resolve(item.value.get("schema"))
        for item in operation.parameters
        if item.value.get("in") == "query"
    }


def _fields(at: Pointer, found: dict[Any, Any]) -> Iterator[Issue]:
    for field in sorted(map(str, set(found) - FIELDS)):
        yield Issue((*at, field), f"{field!r} is no field of a paging; remove it")
    for field in NEEDED:
        if field not in found:
            yield Issue(at, f"no {field!r}; say {', '.join(NEEDED)}")
    style = str(found.get("style"))
    if "style" in found and style not in STYLES:
        yield Issue((*at, "style"), f"{style!r} must be one of {', '.join(STYLES)}")
    if style in STYLES and ("token" in found) != (style == "offset_token"):
        yield Issue(at, "'token' belongs to the style offset_token, which needs it")
    if "short_page_ends" in found and not (
        found["short_page_ends"] is True
        and STYLES.get(style, "integer") == "integer"
        and "size" in found
    ):
        yield Issue((*at, "short_page_ends"), "is true or not there, with a size to compare with")


def _answered(
    document: Document, at: Pointer, found: dict[Any, Any], answer: dict[str, Any]
) -> Iterator[Issue]:
    if "token" in found and found["token"] not in list(answer):
        yield Issue((*at, "token"), f"{found['token']!r} is no property of the answer")
    if "items" not in found:
        return
    entries = document.resolve(answer.get(str(found["items"])))
    entry = mapping(entries.get("items"))
    if "array" not in types_of(entries) or "$ref" not in entry:
        yield Issue((*at, "items"), f"{found['items']!r} is no array of a component in the answer")
        return
    steps = str(found.get("id", "")).split(".") if "id" in found else []
    for step in steps:
        properties = document.properties_of(entry)
        if step not in properties:
            yield Issue((*at, "id"), f"{step!r} is no property on the way from an entry to its id")
            return
        entry = mapping(properties[step])


def _sent(at: Pointer, found: dict[Any, Any], query: dict[str, dict[str, Any]]) -> Iterator[Issue]:
    wanted = STYLES.get(str(found.get("style")))
    argument = query.get(str(found.get("argument")))
    if "argument" in found and (argument is None or (wanted and wanted not in types_of(argument))):
        yield Issue(
            (*at, "argument"), f"{found['argument']!r} is no query parameter of type {wanted}"
        )
    if "size" in found:
        size = query.get(str(found["size"]), {})
        if "integer" not in types_of(size):
            yield Issue((*at, "size"), f"{found['size']!r} is no integer among the query")
        elif "maximum" not in size and "largest" not in found:
            yield Issue(at, "the size has no maximum; name the 'largest' page to ask for")
    largest = found.get("largest", 1)
    if "size" not in found and "largest" in found:
        yield Issue((*at, "largest"), "wants a 'size' to say it with")
    elif not isinstance(largest, int) or isinstance(largest, bool) or largest < 1:
        yield Issue((*at, "largest"), "must be a whole number above 0")
    for field, kind in (("drops", list), ("defaults", dict)):
        names = found.get(field, kind())
        if not isinstance(names, kind) or any(str(name) not in query for name in names):
            yield Issue((*at, field), "must name query parameters of the operation only")
