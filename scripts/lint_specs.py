"""Check the specs against our writing rules: python scripts/lint_specs.py [files...]"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spec_rules import RULES, Document, Finding, SpecUnreadable, check, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
SOURCES = SPECS / "sources.yaml"
REDOCLY_VARIABLE = "PAIDUP_REDOCLY"
REDOCLY_SECONDS = 120


def spec_files(folder: Path = SPECS) -> list[Path]:
    return sorted(path for path in folder.glob("*.yaml") if path.name != SOURCES.name)


def read_sources(path: Path) -> Mapping[str, Any] | None:
    """The operations of sources.yaml; None when there is no such file."""
    if not path.exists():
        return None
    operations = read_yaml(path).get("operations")
    if not isinstance(operations, dict):
        raise SpecUnreadable("no mapping 'operations'; add it")
    return operations


def lint(files: Sequence[Path], sources: Path = SOURCES) -> Iterator[Finding]:
    """Every finding of our own rules in these files."""
    operations: Mapping[str, Any] | None = None
    try:
        operations = read_sources(sources)
    except SpecUnreadable as problem:
        yield Finding(str(sources), "", "yaml", str(problem))
    for path in files:
        try:
            document = Document(path.stem, read_yaml(path), operations)
        except SpecUnreadable as problem:
            yield Finding(str(path), "", "yaml", str(problem))
        else:
            yield from check(document, str(path))


def find_redocly() -> str | None:
    """The program named by the variable, or the one npm put beside the project."""
    if named := os.environ.get(REDOCLY_VARIABLE):
        return named
    installed = ROOT / "node_modules" / ".bin" / "redocly"
    return str(installed) if installed.exists() else None


def lint_with_redocly(program: str, files: Sequence[Path]) -> Iterator[Finding]:
    """A second opinion on structure and references; its style rules stay off."""
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    options = ("lint", "--extends=spec", "--format=json", "--max-problems=1000")
    try:
        done = subprocess.run(
            [program, *options, *(str(path.resolve()) for path in files)],
            cwd=ROOT,
            env=os.environ | quiet,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=REDOCLY_SECONDS,
            check=False,
        )
        problems = list(_redocly_problems(done.stdout))
    except (OSError, subprocess.TimeoutExpired, ValueError, LookupError, TypeError) as problem:
        advice = f"reinstall it or unset {REDOCLY_VARIABLE}"
        yield Finding(program, "", "redocly", f"did not run ({type(problem).__name__}); {advice}")
        return
    given = {path.resolve(): str(path) for path in files}
    for place, pointer, rule, message in problems:
        path = (ROOT / place).resolve()
        yield Finding(given.get(path, str(path)), pointer, f"redocly-{rule}", message)


def _redocly_problems(output: str) -> Iterator[tuple[str, str, str, str]]:
    # One JSON report follows another when several files are given.
    decoder, rest = json.JSONDecoder(), output.strip()
    if not rest:
        raise ValueError("no report")
    while rest:
        report, end = decoder.raw_decode(rest)
        rest = rest[end:].strip()
        for problem in report["problems"]:
            where = problem["location"][0]
            pointer = str(where.get("pointer", "")).removeprefix("#").rstrip("/")
            text = " ".join(str(problem["message"]).split()).rstrip(".")
            hints = ", ".join(map(str, problem.get("suggest") or ()))
            advice = f"; did you mean {hints}?" if hints else "; correct it"
            yield str(where["source"]["ref"]), pointer, str(problem["ruleId"]), text + advice


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="default: specs/*.yaml")
    parser.add_argument("--sources", type=Path, default=SOURCES, help="default: specs/sources.yaml")
    chosen = parser.parse_args(arguments)
    files: list[Path] = chosen.files or spec_files()
    findings = list(lint(files, chosen.sources))
    program = find_redocly()
    if program is not None and files:
        findings += lint_with_redocly(program, files)
    for finding in findings:
        print(finding)
    second = "redocly ran" if program else f"redocly skipped (not installed; {REDOCLY_VARIABLE})"
    print(f"{len(findings)} findings, {len(files)} files, {len(RULES)} rules, {second}")
    return 1 if findings or not files else 0


if __name__ == "__main__":
    sys.exit(main())
