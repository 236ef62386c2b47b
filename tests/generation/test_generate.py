"""generated/ is what the specs make it, every time, everywhere; any other state is told of."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import generate
import pytest
from generation import pins

from .catalog import PROVIDERS, ROOT
from .conftest import Run

ADVICE = "run `make generate`"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def modules(folder: Path) -> dict[str, str]:
    return {name: text.decode() for name, text in contents(folder).items() if name.endswith(".py")}


def test_the_tree_is_what_the_specs_make_it(fresh: Path) -> None:
    found = generate.differences(fresh / "generated", ROOT / "generated")
    assert not found, f"{found}: {ADVICE}"
    for name in ("specs/lock.json", "docs/coverage.md"):
        assert (fresh / name).read_bytes() == (ROOT / name).read_bytes(), f"{name}: {ADVICE}"


def test_check_passes_on_the_tree(run: Run) -> None:
    result = run("--check")
    assert (result.returncode, result.stdout) == (0, ""), result.stderr


def test_a_second_run_elsewhere_and_offline_writes_the_same_bytes(
    fresh: Path, tmp_path: Path, run: Run
) -> None:
    offline = ("unshare", "--map-root-user", "--net")
    probe = subprocess.run([*offline, "true"], check=False, capture_output=True)
    if shutil.which("unshare") is None or probe.returncode:
        pytest.skip("no network namespace to be had here: that it works offline is not shown")
    shutil.copytree(fresh / "specs", tmp_path / "specs")
    # A settings file of the surroundings must not reach the formatter.
    (tmp_path / "ruff.toml").write_text("line-length = 40\n[format]\nquote-style = 'single'\n")
    result = run("--root", ".", cwd=tmp_path, hash_seed=4242, prefix=offline)
    assert result.returncode == 0, result.stderr
    assert contents(tmp_path / "generated") == contents(fresh / "generated")
    assert contents(tmp_path / "specs") == contents(fresh / "specs")
    assert contents(tmp_path / "docs") == contents(fresh / "docs")


def test_check_finds_every_kind_of_difference_in_one_run(copied: Path, run: Run) -> None:
    edited = copied / "generated" / "paidup_clients" / "rapyd" / "servers.py"
    edited.write_text(edited.read_text() + "# mine\n")
    (copied / "generated" / "paidup_schemas" / "old.py").touch()
    (copied / "generated" / "paidup_clients" / "py.typed").unlink()
    before = contents(copied)
    result = run("--check", "--root", copied)
    assert result.returncode == 1
    assert result.stdout.splitlines()[:3] == [
        "missing: paidup_clients/py.typed",
        "left over: paidup_schemas/old.py",
        "differs: paidup_clients/rapyd/servers.py",
    ]
    assert ADVICE in result.stdout
    assert contents(copied) == before


def spoil(folder: Path, kind: str) -> None:
    target = folder / "generated" / "paidup_clients" / "pabbly" / "models" / "invoice.py"
    lock = folder / "specs" / "lock.json"
    match kind:
        case "hand edit":
            target.write_text(target.read_text().replace("read_decimal(", "float("))
        case "left over":
            target.with_name("gone.py").touch()
        case "missing":
            target.unlink()
        case "lock":
            values = json.loads(lock.read_text())
            values["generators"]["ruff"] = "0.1"
            lock.write_text(json.dumps(values, indent=1) + "\n")
        case "no lock":
            lock.unlink()
        case "coverage":
            table = folder / "docs" / "coverage.md"
            table.write_text(table.read_text().replace("| keyed |", "| safe |", 1))
        case "no coverage":
            (folder / "docs" / "coverage.md").unlink()
        case "nothing generated":
            shutil.rmtree(folder / "generated")


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("hand edit", "differs: paidup_clients/pabbly/models/invoice.py"),
        ("left over", "left over: paidup_clients/pabbly/models/gone.py"),
        ("missing", "missing: paidup_clients/pabbly/models/invoice.py"),
        ("lock", "differs: specs/lock.json"),
        ("no lock", "missing: specs/lock.json"),
        ("coverage", "differs: docs/coverage.md"),
        ("no coverage", "missing: docs/coverage.md"),
        ("nothing generated", "missing: paidup_clients/__init__.py"),
    ],
)
def test_check_names_the_file_and_what_to_do(
    fresh: Path,
    copied: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    kind: str,
    line: str,
) -> None:
    def write_all(_specs: Any, output: Path) -> None:
        shutil.copytree(fresh / "generated", output, dirs_exist_ok=True)

    monkeypatch.setattr(generate, "write_all", write_all)
    assert generate.main(["--check", "--root", str(copied)]) == 0
    assert capsys.readouterr().out == ""
    spoil(copied, kind)
    assert generate.main(["--check", "--root", str(copied)]) == 1
    out = capsys.readouterr().out
    assert line in out.splitlines()
    assert ADVICE in out
    assert "commit" in out
    assert generate.main(["--root", str(copied)]) == 0
    assert contents(copied) == contents(fresh)


def test_a_changed_spec_or_script_changes_the_lock(
    fresh: Path, copied: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def lock(folder: Path) -> Any:
        specs = [generate.Spec(path) for path in generate.spec_paths(folder)]
        return json.loads(generate.lock_of(specs, folder / "generated"))

    before = lock(fresh)
    assert lock(copied) == before
    changed = copied / "specs" / "paypal.yaml"
    changed.write_bytes(changed.read_bytes() + b"\n")
    after = lock(copied)
    differing = {key for key in before["specs"] if before["specs"][key] != after["specs"][key]}
    assert differing == {"paypal.yaml"}
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    template = tmp_path / "scripts" / "templates" / "resource.py.jinja"
    template.write_text(template.read_text() + "\n")
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    after = lock(fresh)
    assert after["scripts"].keys() == before["scripts"].keys()
    differing = {key for key, value in after["scripts"].items() if value != before["scripts"][key]}
    assert differing == {"templates/resource.py.jinja"}


def test_the_lock_holds_versions_and_hashes_of_all_that_went_in_and_came_out() -> None:
    lock = json.loads((ROOT / "specs" / "lock.json").read_text())
    assert lock.keys() == {"generators", "specs", "scripts", "outputs"}
    assert lock["generators"] == pins.PINS
    assert set(lock["specs"]) == {f"{name}.yaml" for name in PROVIDERS}
    for part, folder in (("specs", "specs"), ("scripts", "scripts"), ("outputs", "generated")):
        for name, digest in lock[part].items():
            found = hashlib.sha256((ROOT / folder / name).read_bytes()).hexdigest()
            assert found == digest, f"{folder}/{name}: {ADVICE}"
    assert set(lock["outputs"]) == set(contents(ROOT / "generated"))
    scripts = {
        "generate.py",
        *(f"generation/{one}" for one in contents(ROOT / "scripts/generation")),
    }
    scripts |= {f"templates/{one}" for one in contents(ROOT / "scripts" / "templates")}
    assert set(lock["scripts"]) == scripts


def test_the_pins_are_those_that_setup_installs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    installed = project["dependency-groups"]["generate"]
    assert {f"{name}=={version}" for name, version in pins.PINS.items()} <= set(installed)


@pytest.mark.parametrize("name", sorted(pins.PINS))
@pytest.mark.parametrize("found", ["0.0.1", None])
def test_another_version_of_a_generator_is_refused(
    name: str, found: str | None, monkeypatch: pytest.MonkeyPatch, copied: Path
) -> None:
    def version(asked: str) -> str:
        if asked != name:
            return pins.PINS[asked]
        if found is None:
            raise pins.PackageNotFoundError(asked)
        return found

    monkeypatch.setattr(pins, "version", version)
    before = contents(copied)
    with pytest.raises(SystemExit, match=rf"{name} must be .*{found or 'missing'}.*make setup"):
        generate.main(["--root", str(copied)])
    assert contents(copied) == before


def test_every_file_says_where_it_comes_from_and_parses() -> None:
    header = re.compile(
        r"# Generated from (specs(/\w+\.yaml)?); change the spec, then `make generate`\. "
        r"Never edit this file\.\n"
    )
    for name, text in modules(ROOT / "generated").items():
        match = header.match(text)
        assert match, name
        assert (ROOT / match[1]).exists(), name
        provider = name.split("/")[1].removesuffix(".py")
        if provider in PROVIDERS:
            assert match[1] == f"specs/{provider}.yaml"
        ast.parse(text)


def test_generated_files_are_python_and_the_markers_of_types() -> None:
    others = {name for name in contents(ROOT / "generated") if not name.endswith(".py")}
    assert others == {"paidup_clients/py.typed", "paidup_schemas/py.typed"}
    for name in others:
        assert (ROOT / "generated" / name).read_bytes() == b""


def test_models_import_each_other_once_and_not_in_every_call() -> None:
    for name, text in modules(ROOT / "generated" / "paidup_clients").items():
        if name.endswith("resources/__init__.py"):
            # Its properties import a resource with its first use, once for each client.
            continue
        inside = [
            node
            for function in ast.walk(ast.parse(text))
            if isinstance(function, ast.FunctionDef)
            for node in ast.walk(function)
            if isinstance(node, ast.Import | ast.ImportFrom)
        ]
        assert not inside, name


def test_neither_endpoint_functions_nor_the_generators_client_are_shipped() -> None:
    for provider in PROVIDERS:
        folder = ROOT / "generated" / "paidup_clients" / provider
        assert {path.name for path in folder.iterdir()} - {"__pycache__"} == {
            "__init__.py", "models", "operations.py", "resources", "servers.py", "types.py",
        }  # fmt: skip
    for name, text in modules(ROOT / "generated" / "paidup_clients").items():
        imported = {
            alias.name if isinstance(node, ast.Import) else str(node.module)
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        assert not {one for one in imported if one.split(".")[0] in ("httpx", "pydantic")}, name
        assert "AuthenticatedClient" not in text, name
        assert "_get_kwargs" not in text, name


NEW_FIELD = """\
        payment_note:
          type: string
          maxLength: 40
          description: Who paid at the desk, said anew.
        paid_on:
          type: string
          format: date
          description: The day it was paid, invented for this test.
"""


def test_a_field_added_to_a_spec_becomes_an_argument_with_its_words(
    tmp_path: Path, run: Run
) -> None:
    (tmp_path / "specs").mkdir()
    text = (ROOT / "specs" / "pabbly.yaml").read_text()
    old = re.search(r"        payment_note:\n( {10}.*\n)+", text)
    assert old
    text = text.replace(old[0], NEW_FIELD)
    # A date in an answer, which a provider may send empty.
    assert text.count("        paid_date: {type: string,") == 1
    text = text.replace("paid_date: {type: string,", "paid_date: {type: string, format: date-time,")
    # Two models that name each other.
    head = "    CreditNote:\n      type: object\n      properties:\n"
    assert head in text
    text = text.replace(head, head + "        of: {$ref: '#/components/schemas/Invoice'}\n")
    (tmp_path / "specs" / "pabbly.yaml").write_text(text)
    result = run("--root", tmp_path)
    assert result.returncode == 0, result.stderr
    code = """
import inspect, json
from paidup_clients.pabbly import operations
from paidup_clients.pabbly.models import Invoice
from paidup_clients.pabbly.resources.invoices import AsyncInvoices, Invoices
for kind in (Invoices, AsyncInvoices):
    method = kind.record_payment
    print(inspect.signature(method).parameters["paid_on"])
    words = " ".join(method.__doc__.split())
    assert "paid_on: The day it was paid, invented for this test." in words
    assert "payment_note: Who paid at the desk, said anew." in words
(field,) = [one for one in operations.INVOICES_RECORD_PAYMENT.fields if one.name == "paid_on"]
assert (field.format, field.place, field.required) == ("date", "body", False)
(field,) = [one for one in operations.INVOICES_RECORD_PAYMENT.fields if one.name == "payment_note"]
assert field.max_length == 40
assert Invoice.from_dict({"id": "1", "paid_date": ""}).paid_date == ""
assert Invoice.from_dict({"id": "1", "credit_note": {"of": {"id": "2"}}}).credit_note.of.id == "2"
assert Invoice.__annotations__["paid_date"] == "None | str | Unset"
"""
    path = f"{tmp_path / 'generated'}:{ROOT / 'overlays'}"
    used = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, check=False, env={"PYTHONPATH": path},
    )  # fmt: skip
    assert used.returncode == 0, used.stderr
    assert used.stdout == "paid_on: 'str | date | Unset' = UNSET\n" * 2
    lock = json.loads((tmp_path / "specs" / "lock.json").read_text())
    assert list(lock["specs"]) == ["pabbly.yaml"]


def test_what_the_generator_only_warns_of_ends_the_run(tmp_path: Path, run: Run) -> None:
    (tmp_path / "specs").mkdir()
    text = (ROOT / "specs" / "pabbly.yaml").read_text()
    text = text.replace("application/json:", "application/xml:", 1)
    (tmp_path / "specs" / "pabbly.yaml").write_text(text)
    result = run("--root", tmp_path)
    assert result.returncode != 0
    assert "pabbly.yaml" in result.stderr
    assert not (tmp_path / "generated").exists()
    assert not (tmp_path / "specs" / "lock.json").exists()
