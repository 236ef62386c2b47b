"""Write generated/ and docs/coverage.md from specs/, the same bytes every time.

python scripts/generate.py            write them and specs/lock.json
python scripts/generate.py --check    compare only; exit status 1 and a list on any difference
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from generation.coverage import coverage, read_sources
from generation.models import generate_models
from generation.pins import PINS, require
from generation.resources import generate_resources
from generation.schemas import generate_schemas
from generation.spec import Spec
from ruff import find_ruff_bin

ROOT = Path(__file__).resolve().parent.parent
RULES = "I,F401,F811"
PACKAGES = {
    "paidup_clients": '"""Generated clients, one package for each provider."""\n',
    "paidup_schemas": '"""Generated pydantic models: strict requests, for sandbox and tests."""\n',
}


def spec_paths(root: Path) -> list[Path]:
    """Every spec, in order; sources.yaml is not one."""
    return sorted(path for path in (root / "specs").glob("*.yaml") if path.stem != "sources")


def write_all(specs: list[Spec], output: Path) -> None:
    """Generate everything into an empty folder."""
    for package in PACKAGES:
        (output / package).mkdir(parents=True)
        (output / package / "py.typed").touch()
    shutil.rmtree(output / "paidup_schemas")
    generate_schemas(specs, output / "paidup_schemas")
    (output / "paidup_schemas" / "py.typed").touch()
    for spec in specs:
        package_folder = output / "paidup_clients" / spec.name
        generate_models(spec, package_folder)
        generate_resources(spec, package_folder)
    for package, docstring in PACKAGES.items():
        (output / package / "__init__.py").write_text(docstring, encoding="utf-8")
    _format(output)
    for path in sorted(output.rglob("*.py")):
        _put_header(path, output)


def _format(output: Path) -> None:
    # Isolated: the project's own ruff settings must not reach generated code.
    common = ["--isolated", "--no-cache", "--target-version", "py311"]
    ruff = find_ruff_bin()
    check = ["check", *common, "--line-length", "100", "--select", RULES, "--fix-only", "--quiet"]
    for arguments in (check, ["format", *common, "--line-length", "100", "--quiet"]):
        subprocess.run([ruff, *arguments, "."], cwd=output, check=True)


def _put_header(path: Path, output: Path) -> None:
    parts = path.relative_to(output).parts
    provider = parts[1].removesuffix(".py")
    source = "specs" if provider == "__init__" else f"specs/{provider}.yaml"
    header = (
        f"# Generated from {source}; change the spec, then `make generate`. Never edit this file.\n"
    )
    path.write_text(header + path.read_text(encoding="utf-8"), encoding="utf-8")


def lock_of(specs: list[Spec], output: Path) -> str:
    """Hashes of what went in and what came out, as the text of specs/lock.json."""
    scripts = ROOT / "scripts"
    templates = sorted(path for path in (scripts / "templates").rglob("*") if path.is_file())
    code = [*sorted((scripts / "generation").glob("*.py")), scripts / "generate.py"]
    lock = {
        "generators": PINS,
        "specs": {spec.path.name: _hash(spec.path) for spec in specs},
        "scripts": {
            path.relative_to(scripts).as_posix(): _hash(path) for path in [*code, *templates]
        },
        "outputs": {
            path.relative_to(output).as_posix(): _hash(path)
            for path in sorted(output.rglob("*"))
            if path.is_file()
        },
    }
    return json.dumps(lock, indent=1) + "\n"


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def differences(fresh: Path, committed: Path) -> list[str]:
    """Each file that is missing, left over, or not as the specs make it."""

    def files(folder: Path) -> dict[str, bytes]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    new, old = files(fresh), files(committed)
    found = [f"missing: {name}" for name in sorted(new.keys() - old.keys())]
    found += [f"left over: {name}" for name in sorted(old.keys() - new.keys())]
    found += [
        f"differs: {name}" for name in sorted(new.keys() & old.keys()) if new[name] != old[name]
    ]
    return found


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare only")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    options = parser.parse_args(arguments)
    require(*PINS)
    root: Path = options.root
    specs = [Spec(path) for path in spec_paths(root)]
    texts = {"docs/coverage.md": coverage(specs, read_sources(root / "specs" / "sources.yaml"))}
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "generated"
        fresh.mkdir()
        write_all(specs, fresh)
        texts["specs/lock.json"] = lock_of(specs, fresh)
        found = differences(fresh, root / "generated")
        for name, text in texts.items():
            if not (root / name).exists():
                found.append(f"missing: {name}")
            elif (root / name).read_text(encoding="utf-8") != text:
                found.append(f"differs: {name}")
        if options.check:
            for line in found:
                print(line)
            if found:
                print(
                    "generated/, specs/lock.json and docs/coverage.md are not what the specs make "
                    "them. Do not edit them by hand: change the spec or a template, run "
                    "`make generate`, and commit all of it."
                )
            return 1 if found else 0
        shutil.rmtree(root / "generated", ignore_errors=True)
        shutil.copytree(fresh, root / "generated")
        for name, text in texts.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
    print(f"generated {len(specs)} providers, {len(found)} files changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
