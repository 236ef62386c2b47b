"""specs/sources.yaml: documents, what they describe, and the differences that are on purpose."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

__all__ = ["Declared", "Source", "Sources", "stem_of"]


@frozen(kw_only=True)
class Source:
    """A document that was read."""

    id: str
    file: str | None
    address: str | None
    #: Fingerprints of its words and of its facts when it was read.
    text_sha256: str | None
    facts_sha256: str | None
    describes: tuple[str, ...]


def stem_of(source: Source) -> str:
    """What the saved page is called, whatever kind it was saved as."""
    return source.id if source.file is None else Path(source.file).stem


@frozen(kw_only=True)
class Declared:
    """A difference that is there on purpose, as patterns of findings' keys."""

    reason: str
    patterns: tuple[str, ...]

    def covers(self, key: str) -> str | None:
        """The pattern that a finding's key matches, or None."""
        return next((one for one in self.patterns if fnmatchcase(key, one)), None)


class Sources:
    """All of specs/sources.yaml."""

    def __init__(self, root: Path) -> None:
        path = root / "specs" / "sources.yaml"
        self._path = path
        content: Any = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
        self.documents = {
            name: Source(
                id=name,
                file=one.get("file"),
                address=one.get("address"),
                text_sha256=one.get("text_sha256"),
                facts_sha256=one.get("facts_sha256"),
                describes=tuple(one.get("describes", ())),
            )
            for name, one in content["documents"].items()
        }
        self._declared = {
            name: [
                Declared(
                    reason=str(one.get("reason", "")),
                    patterns=tuple(one.get("drift", ())),
                )
                for one in entry.get("differences") or ()
                if one.get("drift")
            ]
            for name, entry in content["operations"].items()
        }

    def declared(self, operation: str) -> list[Declared]:
        """The deliberate differences of an operation."""
        return self._declared.get(operation, [])

    def write_fingerprints(self, document: str, *, text: str, facts: str, read: str) -> None:
        """Put the fingerprints into the file, leaving everything else as it stands there."""
        lines = self._path.read_text(encoding="utf-8").splitlines(keepends=True)
        begin = lines.index(f"  {document}:\n") + 1
        end = begin
        while end < len(lines) and lines[end].startswith("    "):
            end += 1
        changed = ("read", "text_sha256", "facts_sha256")
        kept = [
            line
            for line in lines[begin:end]
            if line[4:].split(":")[0] not in changed or line.startswith("     ")
        ]
        kept += [
            f"    read: '{read}'\n",
            f"    text_sha256: {text}\n",
            f"    facts_sha256: {facts}\n",
        ]
        self._path.write_text("".join([*lines[:begin], *kept, *lines[end:]]), encoding="utf-8")
