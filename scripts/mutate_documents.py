"""Change one fact of the documents at a time: how many changes are reported, and where.

python scripts/mutate_documents.py FOLDER      prints both figures; exit status 1 below the mark
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from documents.changed import Mutation
from documents.checking import Checked, Checker
from documents.mutations import mutations_of
from documents.rewordings import rewordings_of
from documents.sources import Source

ROOT = Path(__file__).resolve().parent.parent
WANTED_SHARE, WANTED_COUNT = 0.95, 500


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="the folder with the saved pages")
    parser.add_argument("--missed", action="store_true", help="list what was not reported")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    options = parser.parse_args(arguments)
    checker = Checker(options.root)
    sources = [
        one
        for one in checker.sources.documents.values()
        if one.file and one.describes and (options.folder / one.file).is_file()
    ]
    if not sources:
        print(f"no document that specs/sources.yaml names in {options.folder}")
        return 2
    made: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    by_spec = false = neutral = 0
    with tempfile.TemporaryDirectory() as place:
        for source in sources:
            text = (options.folder / str(source.file)).read_text(encoding="utf-8")
            for mutation in mutations_of(text):
                checked = _check(checker, source, mutation.text, Path(place))
                kind = mutation.kind
                made[kind] += 1
                found = _reported(checked, mutation, source)
                seen[kind] += found is not None
                by_spec += found == "drift"
                if found is None and options.missed:
                    print(f"missed: {source.id}: {kind} {mutation.fields}")
            for name, changed in rewordings_of(text):
                checked = _check(checker, source, changed, Path(place))
                neutral += 1
                wrong = [one.key for each in checked for one in (*each.drift, *each.news)]
                if wrong:
                    false += 1
                    print(f"false: {source.id}, {name}: {', '.join(wrong[:4])}")
    return _tell(made, seen, by_spec, neutral, false, len(sources))


def _check(checker: Checker, source: Source, text: str, place: Path) -> list[Checked]:
    path = place / str(source.file)
    path.write_text(text, encoding="utf-8", newline="")
    return checker.document(source, path)


def _reported(checked: list[Checked], mutation: Mutation, source: Source) -> str | None:
    """Whether the right operation and field are reported, and by which comparison."""
    for word in ("drift", "news"):
        for each in checked:
            if each.operation not in source.describes:
                continue
            for one in getattr(each, word):
                last = one.field.rpartition(".")[2]
                if mutation.fields == ("",):
                    if one.place in ("operation", "command", "server") or one.kind in (
                        "method", "path", "server",
                    ):  # fmt: skip
                        return word
                elif {one.field, last, one.field.lower()} & set(mutation.fields):
                    return word
    return None


def _tell(
    made: Counter[str], seen: Counter[str], by_spec: int, neutral: int, false: int, pages: int
) -> int:
    for kind in sorted(made):
        print(f"  {kind:<28}{seen[kind]:>5} of {made[kind]:>5}")
    total, reported = sum(made.values()), sum(seen.values())
    print(
        f"{reported} of {total} changes reported at the right operation and field "
        f"({100 * reported / total:.1f} %), {by_spec} of them by the spec alone; {pages} documents"
    )
    print(f"{false} of {neutral} changes that change no fact gave a finding")
    good = reported >= WANTED_SHARE * total and total >= WANTED_COUNT and not false
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
