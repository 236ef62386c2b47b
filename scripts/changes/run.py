"""What changed for users since a revision: a draft for the changelog, and a gate.

python scripts/changes/run.py --base REVISION    both lists, and the draft of an entry
python scripts/changes/run.py --check            exit status 1 where something breaks without a
                                                 new version; compares with the last release
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from changes.change import Change
from changes.specs import spec_changes
from changes.surface import surface_changes
from changes.versions import bumped, last_release, unpack, version_in

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--base", help="a revision; left out, the last release")
    parser.add_argument("--check", action="store_true", help="only whether a bump is missing")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    options = parser.parse_args(arguments)
    base = options.base or last_release(options.root)
    if base is None:
        print("nothing was released yet, so nothing can break (no tag v...)")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder), options.root
        unpack(new, base, old)
        found = spec_changes(old / "specs", new / "specs") + surface_changes(old, new)
        versions = version_in(old), version_in(new)
    breaking = [one for one in found if one.breaking]
    missing = bool(breaking) and not bumped(*versions)
    if not options.check:
        print(draft(found, versions[1]))
    elif breaking:
        print("\n".join(f"breaking: {one}" for one in breaking))
    if missing:
        told = ".".join(map(str, versions[0]))
        print(f"{len(breaking)} breaking changes since {base} ({told}), under no new version:")
        print("raise VERSION in overlays/paidup/core/version.py, or keep what users rely on")
    return 1 if missing and options.check else 0


def draft(found: list[Change], version: tuple[int, int, int]) -> str:
    """An entry for CHANGELOG.md, to be shortened by hand."""
    lines = [f"## {'.'.join(map(str, version))} (unreleased)"]
    for title, breaking in (("Breaking", True), ("Added and changed", False)):
        chosen = sorted({one for one in found if one.breaking is breaking})
        if chosen:
            lines += ["", f"{title}:", "", *(f"- {one}" for one in chosen)]
    return "\n".join(lines if len(lines) > 1 else [*lines, "", "Nothing that users meet."])


if __name__ == "__main__":
    sys.exit(main())
