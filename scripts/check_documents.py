"""Compare provider documents with the specs; exit status 1 on drift that is not declared.

python scripts/check_documents.py FOLDER             a table, and what to edit
python scripts/check_documents.py FOLDER --accept    keep the documents' facts as those gone by
python scripts/check_documents.py FOLDER --json FILE the same for machines ("-" is the output)
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import asdict
from documents.checking import Checked, Checker
from documents.comparing import Finding
from documents.record import accepted, fingerprint, write_accepted

ROOT = Path(__file__).resolve().parent.parent
_STATES = {
    "unchanged": "unchanged",
    "words": "the page changed, no fact did",
    "facts": "facts changed",
    "new": "not accepted yet",
    "openapi": "an OpenAPI file",
}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="the folder with the saved pages")
    parser.add_argument("--json", metavar="FILE", help="write the findings there")
    parser.add_argument("--accept", action="store_true", help="keep the facts as gone by")
    parser.add_argument(
        "--force", action="store_true", help="accept even where most facts are gone"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    options = parser.parse_args(arguments)
    folder: Path = options.folder
    if not folder.is_dir():
        print(f"{folder} is no folder: give the one with the saved pages (make documents DOCS=...)")
        return 2
    checker = Checker(options.root)
    found = checker.folder(folder)
    if not found:
        print(f"no document in {folder} that specs/sources.yaml names with what it describes")
        return 2
    if options.accept:
        _accept(checker, found, force=options.force)
        found = Checker(options.root).folder(folder)
    if options.json:
        text = json.dumps([_plain(one) for one in found], indent=1, ensure_ascii=False) + "\n"
        if options.json == "-":
            sys.stdout.write(text)
        else:
            Path(options.json).write_text(text, encoding="utf-8")
    if options.json != "-":
        _print(found)
        if absent := checker.absent(folder):
            print(f"Not in {folder}, so not compared: {', '.join(absent)}")
    return 0 if all(one.good for one in found) else 1


def _accept(checker: Checker, found: list[Checked], *, force: bool) -> None:
    today = datetime.now(UTC).date().isoformat()
    # A page about several operations is one record.
    for one in {each.document: each for each in found}.values():
        if one.state in ("new", "facts", "words"):
            old = accepted(checker.root, one.document) or {}
            gone = len(old.keys() - one.statements.keys())
            if 2 * gone > len(old) and not force:
                print(f"not accepted: {one.document} has lost {gone} of {len(old)} facts (FORCE=1)")
                continue
            write_accepted(checker.root, one.document, one.statements)
            checker.sources.write_fingerprints(
                one.document,
                text=fingerprint(one.words),
                facts=fingerprint(one.statements),
                read=today,
            )
            print(f"accepted: {one.document}")


def _plain(checked: Checked) -> dict[str, Any]:
    return {
        "document": checked.document,
        "operation": checked.operation,
        "state": checked.state,
        "drift": [asdict(one) for one in checked.drift],
        "news": [asdict(one) for one in checked.news],
        "declared": [{**asdict(one), "reason": reason} for one, reason in checked.declared],
        "stale": list(checked.stale),
    }


def _print(found: list[Checked]) -> None:
    for provider in sorted({one.provider for one in found}):
        print(f"\n{provider}")
        for one in (each for each in found if each.provider == provider):
            print(f"  {one.document} -> {one.operation}: {_STATES[one.state]}")
            _print_table([*(("drift", each) for each in one.drift),
                          *(("accept", each) for each in one.news)])  # fmt: skip
            for finding, reason in one.declared:
                print(f"    declared  {finding.key}: {reason}")
            for pattern in one.stale:
                print(f"    warning   {pattern}: declared as a difference, and is none any more")
    drift = sum(len(one.drift) for one in found)
    news = sum(len(one.news) for one in found)
    print(f"\n{len(found)} compared, {drift} differences to mend, {news} facts to accept")
    if drift:
        print(
            "Edit the spec where each says, or declare the difference with its reason in "
            "specs/sources.yaml (differences, drift); then make generate."
        )
    if news and not drift:
        gone = sum(each.kind == "gone" for one in found for each in one.news)
        print(
            f"The specs contradict none of it ({gone} of them are gone from the pages). If the "
            "pages are whole, make documents ACCEPT=1 keeps what they say now."
        )


_WIDEST = 46


def _short(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 3]}..."


def _print_table(findings: list[tuple[str, Finding]]) -> None:
    """A line for each finding: what to do about it, what both sides say, and where to edit."""
    if not findings:
        return
    rows = [("", "finding", "the document says", "the spec says", "edit")]
    rows += [
        (f"{word:<6}", one.key, one.document_says, one.spec_says, one.edit)
        for word, one in findings
    ]
    # A name or a pointer that is cut leads nowhere; what is said may be long.
    cut = [(word, name, *map(_short, says), edit) for word, name, *says, edit in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    for row in cut:
        print("    " + "  ".join(map(str.ljust, row, widths)).rstrip())


if __name__ == "__main__":
    sys.exit(main())
