"""What is in the wheel and the sdist, and that the wheel works where nothing else is."""

from __future__ import annotations

import configparser
import email
import json
import re
import tarfile
import tomllib
import zipfile
from email.message import Message
from pathlib import Path

import pytest

from paidup.core.version import VERSION

from .conftest import ROOT, build, run

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
PACKAGES = ("paidup", "paidup_clients", "paidup_schemas")
PROVIDERS = ("pabbly", "chargebee", "chargebee_v1", "rapyd", "paypal", "payload", "payload_v2")


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        return email.message_from_bytes(archive.read(f"paidup-{VERSION}.dist-info/METADATA"))


def test_the_wheel_holds_every_module_and_nothing_else(names: set[str]) -> None:
    sources = {"paidup": "overlays", "paidup_clients": "generated", "paidup_schemas": "generated"}
    expected = {
        path.relative_to(ROOT / folder).as_posix()
        for package, folder in sources.items()
        for path in (ROOT / folder / package).rglob("*")
        if path.is_file() and not {"__pycache__", ".ruff_cache", ".mypy_cache"} & set(path.parts)
    }
    assert {name for name in names if ".dist-info/" not in name} == expected
    assert {name.split("/")[0] for name in names} == {*PACKAGES, f"paidup-{VERSION}.dist-info"}


def test_every_package_tells_type_checkers_that_it_is_typed(names: set[str]) -> None:
    assert {f"{package}/py.typed" for package in PACKAGES} <= names


def test_the_wheel_holds_neither_tests_nor_scripts_nor_specs(names: set[str]) -> None:
    odd = re.compile(r"(^|/)(tests?|scripts|specs|templates|conftest\.py|test_[^/]*\.py)(/|$)")
    assert not {name for name in names if odd.search(name)}
    assert not {name for name in names if not name.endswith((".py", "py.typed", ".yaml", ".json"))
                and ".dist-info/" not in name}  # fmt: skip


def test_the_metadata_is_that_of_the_project(metadata: Message, names: set[str]) -> None:
    assert metadata["Name"] == "paidup"
    assert metadata["Version"] == VERSION
    assert metadata["Summary"] == PROJECT["description"]
    assert metadata["Requires-Python"] == PROJECT["requires-python"]
    assert metadata["License-Expression"] == "MIT"
    assert f"paidup-{VERSION}.dist-info/licenses/LICENSE" in names
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert str(metadata.get_payload()).strip().startswith("# paidup")
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert set(metadata.get_all("Provides-Extra", [])) == set(PROJECT["optional-dependencies"])


def test_only_httpx_and_attrs_are_needed_to_run(metadata: Message) -> None:
    needed = [one for one in metadata.get_all("Requires-Dist", []) if "extra ==" not in one]
    assert sorted(re.split(r"[<>=]", one)[0] for one in needed) == ["attrs", "httpx"]
    assert any("<0.29" in one and ">=0.28.1" in one for one in needed)


def test_commands_and_plugins_name_modules_that_are_there(wheel: Path, names: set[str]) -> None:
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(f"paidup-{VERSION}.dist-info/entry_points.txt").decode()
    parser = configparser.ConfigParser()
    parser.read_string(text)
    for section in parser.sections():
        for target in parser[section].values():
            module = target.partition(":")[0].replace(".", "/")
            assert {f"{module}.py", f"{module}/__init__.py"} & names


def test_the_sdist_holds_what_is_needed_to_generate_and_test(built: Path) -> None:
    (path,) = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    for name in (
        "pyproject.toml", "README.md", "LICENSE", "Makefile", "scripts/generate.py",
        "mkdocs.yml", "docs/coverage.md",
        "scripts/templates/resource.py.jinja", "specs/rapyd.yaml", "specs/lock.json",
        "overlays/paidup/__init__.py", "generated/paidup_clients/rapyd/operations.py",
        "tests/packaging/test_wheel.py",
    ):  # fmt: skip
        assert name in held
    assert not {name for name in held if "__pycache__" in name or "_cache/" in name}


def test_the_wheel_is_the_same_each_time(wheel: Path, tmp_path: Path) -> None:
    (again,) = build(tmp_path).glob("*.whl")
    assert again.read_bytes() == wheel.read_bytes()


@pytest.mark.slow
def test_the_bare_wheel_imports_every_provider(plain: Path, tmp_path: Path) -> None:
    code = f"""
import importlib, json, sys
import paidup
assert "httpx" not in sys.modules
assert "site-packages" in paidup.__file__, paidup.__file__
for name in paidup.__all__:
    getattr(paidup, name)
for provider in {PROVIDERS!r}:
    importlib.import_module(f"paidup.{{provider}}")
    models = importlib.import_module(f"paidup_clients.{{provider}}.models")
    for name in models.__all__:
        getattr(models, name)
client = paidup.Rapyd("access", "secret")
client.invoices, client.payments
client.close()
json.dump([paidup.__version__, sorted(sys.modules)], sys.stdout)
"""
    result = run(plain, "-W", "error", "-c", code, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    version, modules = json.loads(result.stdout)
    assert version == VERSION
    assert not {"pydantic", "starlette", "uvicorn", "pytest"} & set(modules)


@pytest.mark.slow
def test_the_bare_wheel_asks_for_nothing_more_than_it_says(plain: Path, tmp_path: Path) -> None:
    result = run(plain, "-m", "pip", "check", cwd=tmp_path)
    assert result.returncode == 0, result.stdout
    listed = run(plain, "-m", "pip", "list", "--format", "json", cwd=tmp_path)
    names = {one["name"].lower() for one in json.loads(listed.stdout)}
    assert {"httpx", "attrs", "paidup"} <= names
    assert not {"pydantic", "starlette", "uvicorn", "ruff", "openapi-python-client"} & names


@pytest.mark.slow
def test_without_its_extra_the_sandbox_says_what_to_install(plain: Path, tmp_path: Path) -> None:
    result = run(plain, "-c", "from paidup.sandbox import serve", cwd=tmp_path)
    assert result.returncode == 1
    assert "paidup[sandbox]" in result.stderr


@pytest.mark.slow
def test_with_its_extra_the_sandbox_answers(with_sandbox: Path, tmp_path: Path) -> None:
    code = """
import paidup.sandbox
from paidup import Pabbly
from paidup.sandbox import serve
assert "site-packages" in paidup.sandbox.__file__
with serve() as sandbox:
    pabbly = sandbox.connect(Pabbly)
    invoice = sandbox.open_invoice("pabbly", amount="300.00", currency="USD")
    paid = pabbly.invoices.record_payment(invoice, payment_mode="cash")
    print(paid.data.invoice.status)
    pabbly.close()
"""
    result = run(with_sandbox, "-c", code, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "paid"


@pytest.mark.slow
def test_the_plugin_costs_a_test_run_without_the_extra_nothing(plain: Path, tmp_path: Path) -> None:
    code = """
import importlib.metadata, sys, types
# pytest itself is not installed here: a stand-in for the one name the plugin takes from it.
sys.modules["pytest"] = types.SimpleNamespace(fixture=lambda function: function)
plugins = importlib.metadata.entry_points(group="pytest11", name="paidup")
(plugin,) = plugins
plugin.load()
print(*sorted({"httpx", "starlette", "pydantic"} & set(sys.modules)))
"""
    result = run(plain, "-c", code, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == ""
