"""What was accepted of a document when its spec was written: its facts, without its words."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from documents.comparing import Finding
from documents.facts import DocumentFacts, flat, json_type
from documents.specification import SpecOperation

__all__ = [
    "Statements", "about", "accepted", "changes", "fingerprint", "statements_of",
    "statements_of_page", "write_accepted",
]  # fmt: skip

Statements = dict[str, Any]
_ATTRIBUTES = (
    "type", "required", "enum", "min_length", "max_length", "minimum", "maximum", "pattern",
    "default", "unit",
)  # fmt: skip


def statements_of(facts: DocumentFacts) -> Statements:
    """The facts as a flat record: names, types and limits, none of the examples' values.

    Nothing in it depends on the order of sections or samples.
    """
    found: Statements = {}
    for method, path in facts.operations[:1]:
        found["operation"] = f"{method} {path}".strip()
    for server in facts.servers:
        found[f"server {server}"] = True
    for one in facts.fields:
        said = {name: getattr(one, name) for name in _ATTRIBUTES}
        if said["enum"] is not None:
            said["enum"] = sorted(said["enum"])
        kept = {name: value for name, value in said.items() if value is not None}
        found[f"field {one.place} {one.name}"] = kept
    counts: Counter[str] = Counter()
    for command in facts.commands:
        path = re.sub(r"/[A-Za-z]+_[0-9a-f]{8,}", "/*", command.url)
        counts[f"command {command.method} {path}"] += 1
        counts.update(f"sent header {name}" for name in command.headers)
        counts["sent header basic"] += command.basic
        counts.update(f"sent query {name}" for name, _ in command.query)
    found |= {key: count for key, count in counts.items() if count}
    types: dict[str, set[str]] = {}
    sent = [command.body for command in facts.commands if command.body is not None]
    answered = [one.value for one in facts.examples if one.place == "answer"]
    sent += [one.value for one in facts.examples if one.place == "body"]
    for place, values in (("body", sent), ("answer", answered)):
        for value in values:
            for name, inner in flat(value):
                types.setdefault(f"example {place} {name}", set()).add(json_type(inner))
    found |= {key: sorted(kinds) for key, kinds in types.items()}
    found |= {f"code error {code}": True for code in facts.error_codes}
    return dict(sorted(found.items()))


def statements_of_page(parts: dict[str, DocumentFacts | None]) -> Statements:
    """Those of each operation; with its name before them where there are several."""
    stated = {name: statements_of(facts) for name, facts in parts.items() if facts is not None}
    if len(parts) == 1:
        return next(iter(stated.values()), {})
    return {f"{name}: {key}": one for name, own in stated.items() for key, one in own.items()}


def about(statements: Statements, operation: str, *, several: bool) -> Statements:
    """Those of one operation of a page, without its name."""
    if not several:
        return statements
    begin = f"{operation}: "
    return {
        key.removeprefix(begin): one for key, one in statements.items() if key.startswith(begin)
    }


def fingerprint(value: Statements | str) -> str:
    """A hash of a record, or of the words of a page."""
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _file(root: Path, document: str) -> Path:
    return root / "specs" / "facts" / f"{document}.json"


def accepted(root: Path, document: str) -> Statements | None:
    """What was accepted of a document, or None where nothing was yet."""
    path = _file(root, document)
    if not path.exists():
        return None
    found: Statements = json.loads(path.read_text(encoding="utf-8"))
    return found


def write_accepted(root: Path, document: str, statements: Statements) -> None:
    """Keep these statements as what the spec goes by."""
    path = _file(root, document)
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(statements, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def changes(old: Statements, new: Statements, operation: SpecOperation) -> list[Finding]:
    """What the document states otherwise than when it was accepted."""
    found = []
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if json.dumps(before, sort_keys=True) == json.dumps(after, sort_keys=True):
            continue
        kind = "gone" if after is None else "new" if before is None else "changed"
        word, place, name = [*key.split(" ", 2), "", ""][:3]
        if word in ("operation", "server", "command"):
            place, name = word, f"{place} {name}".strip()
        ours = operation.find(place, name)
        pointer = ours.pointer if ours is not None else operation.pointer
        found.append(
            Finding(
                operation=operation.name,
                kind=kind,
                place=place,
                field=name,
                document_says=_told(after),
                spec_says=f"accepted was {_told(before)}",
                edit=f"specs/{operation.provider}.yaml#{pointer}",
            )
        )
    return found


def _told(value: Any) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)
