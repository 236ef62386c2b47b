"""Each document against its spec, and against what was accepted of it: what is to be done."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve, field, frozen

from documents.comparing import Finding, compared
from documents.facts import DocumentFacts
from documents.openapi import is_openapi, openapi_facts
from documents.pages import normal_text, read_page
from documents.record import (
    Statements,
    about,
    accepted,
    changes,
    fingerprint,
    statements_of_page,
)
from documents.sections import sections
from documents.sources import Source, Sources, stem_of
from documents.specification import SpecOperation, operations_of, same_path

__all__ = ["Checked", "Checker"]

_SAVED_AS = (".md", ".html", ".htm", ".txt")


@frozen(kw_only=True)
class Checked:
    """What came of one document."""

    document: str
    provider: str
    operation: str
    #: "unchanged", "words" (the page changed, no fact did), "facts", "new" or "openapi".
    state: str
    drift: tuple[Finding, ...] = ()
    #: What was stated otherwise when the document was accepted, and is no drift from the spec.
    news: tuple[Finding, ...] = ()
    declared: tuple[tuple[Finding, str], ...] = ()
    #: Declared differences that are none any more.
    stale: tuple[str, ...] = ()
    statements: Statements = field(factory=dict, repr=False)
    words: str = field(default="", repr=False)

    @property
    def good(self) -> bool:
        return not self.drift and not self.news


def _saved(source: Source, folder: Path) -> Path | None:
    """The page as it was given, or as it was fetched since: then its kind may be another."""
    stem = stem_of(source)
    names = [*([source.file] if source.file else []), *(stem + kind for kind in _SAVED_AS)]
    found = [folder / name for name in names if (folder / name).is_file()]
    return max(found, key=lambda path: path.stat().st_mtime_ns, default=None)


def _unread(source: Source, operation: SpecOperation) -> Finding:
    return Finding(
        operation=operation.name,
        kind="unread",
        place="operation",
        field="",
        document_says="nothing that could be read",
        spec_says=f"{operation.method} {operation.path}",
        edit=f"specs/sources.yaml#/documents/{source.id}",
    )


def _stale_everywhere(checked: Checked, pages: list[Checked]) -> tuple[str, ...]:
    """Of differences that explain nothing here, those that no other page of it needs either."""
    others = [one.stale for one in pages if one.operation == checked.operation]
    return tuple(one for one in checked.stale if all(one in each for each in others))


class Checker:
    """The specs and sources of a project."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.sources = Sources(root)
        self._specs: dict[str, dict[str, SpecOperation]] = {}

    def operation(self, name: str) -> SpecOperation:
        """An operation by its name; its spec is read when it is first needed."""
        provider = name.partition(".")[0]
        if not (self.root / "specs" / f"{provider}.yaml").exists() or name not in self._of(
            provider
        ):
            raise SystemExit(f"specs/sources.yaml: a page describes {name}, which no spec has")
        return self._of(provider)[name]

    def _of(self, provider: str) -> dict[str, SpecOperation]:
        if provider not in self._specs:
            path = self.root / "specs" / f"{provider}.yaml"
            self._specs[provider] = operations_of(path)
        return self._specs[provider]

    def _all(self) -> list[SpecOperation]:
        names = [path.stem for path in sorted((self.root / "specs").glob("*.yaml"))]
        return [one for name in names if name != "sources" for one in self._of(name).values()]

    def folder(self, folder: Path) -> list[Checked]:
        """Every known document in a folder, and every OpenAPI file there."""
        pages: list[Checked] = []
        for source in self.sources.documents.values():
            path = _saved(source, folder) if source.describes else None
            if path is not None:
                pages += self.document(source, path)
        found = [evolve(one, stale=_stale_everywhere(one, pages)) for one in pages]
        for path in sorted(folder.iterdir()):
            if path.is_file() and is_openapi(path):
                found += self._openapi(path)
        return found

    def absent(self, folder: Path) -> list[str]:
        """The documents that are to be compared and are not in a folder."""
        known = self.sources.documents.values()
        return [one.id for one in known if one.describes and _saved(one, folder) is None]

    def document(self, source: Source, path: Path) -> list[Checked]:
        """One page against each operation it describes."""
        blocks = read_page(path)
        operations = [self.operation(name) for name in source.describes]
        parts = dict(zip(source.describes, sections(blocks, operations), strict=True))
        statements, words = statements_of_page(parts), normal_text(blocks)
        state = self._state(source, statements, words)
        return [
            self._check(source, one, parts[one.name], state, statements, words)
            for one in operations
        ]

    def _state(self, source: Source, statements: Statements, words: str) -> str:
        if source.facts_sha256 is None or accepted(self.root, source.id) is None:
            return "new"
        if fingerprint(statements) != source.facts_sha256:
            return "facts"
        return "unchanged" if fingerprint(words) == source.text_sha256 else "words"

    def _check(
        self,
        source: Source,
        operation: SpecOperation,
        facts: DocumentFacts | None,
        state: str,
        statements: Statements,
        words: str,
    ) -> Checked:
        found = compared(facts, operation) if facts else [_unread(source, operation)]
        drift, declared, stale = self._sorted(operation, found, source if facts else None)
        seen = {(one.place, one.field) for one in drift}
        several = len(source.describes) > 1
        old, new = (
            about(one, operation.name, several=several)
            for one in (accepted(self.root, source.id) or {}, statements)
        )
        news = [
            one
            for one in changes(old, new, operation)
            if state == "facts" and (one.place, one.field) not in seen
        ]
        return Checked(
            document=source.id,
            provider=operation.provider,
            operation=operation.name,
            state=state,
            drift=tuple(drift),
            news=tuple(news),
            declared=tuple(declared),
            stale=tuple(stale),
            statements=statements,
            words=words,
        )

    def _sorted(
        self, operation: SpecOperation, found: list[Finding], source: Source | None
    ) -> tuple[list[Finding], list[tuple[Finding, str]], list[str]]:
        drift: list[Finding] = []
        declared: list[tuple[Finding, str]] = []
        used: set[str] = set()
        known = self.sources.declared(operation.name)
        for one in found:
            match = next(
                ((each, pattern) for each in known if (pattern := each.covers(one.key))), None
            )
            if match is None:
                drift.append(one)
            else:
                used.add(match[1])
                declared.append((one, match[0].reason))
        patterns = {pattern for each in known for pattern in each.patterns}
        return drift, declared, sorted(patterns - used) if source is not None else []

    def _openapi(self, path: Path) -> list[Checked]:
        found = []
        for facts in openapi_facts(path):
            method, template = facts.operations[0]
            for operation in self._all():
                if operation.method == method and self._same(operation, template, facts):
                    drift, declared, _ = self._sorted(operation, compared(facts, operation), None)
                    found.append(
                        Checked(
                            document=path.name,
                            provider=operation.provider,
                            operation=operation.name,
                            state="openapi",
                            drift=tuple(drift),
                            declared=tuple(declared),
                        )
                    )
        return found

    @staticmethod
    def _same(operation: SpecOperation, template: str, facts: DocumentFacts) -> bool:
        hosts = {server.split("://")[-1].split("/")[0].split(":")[0] for server in facts.servers}
        ours = {server.split("://")[-1].split("/")[0] for server in operation.servers}
        return same_path(template, operation.path) and bool(hosts & ours)
