"""Every block of the README and of docs/ holds: Python runs, and commands name what there is."""

from __future__ import annotations

import ast
import logging
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from importlib.util import find_spec
from itertools import chain, groupby
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, TypeGuard

import pytest

import paidup
from paidup import cli
from paidup.payments import adapters
from paidup.sandbox import serve
from paidup.sandbox.control import control_routes
from paidup.sandbox.world import World
from tests.support.documents import PAGES, ROOT, Block, Stage, blocks_of, fences_of

#: Here each block is to be copied alone; on other pages they go on from each other.
ALONE = {"README.md"}
#: What a page tells of in words, for the reader to have.
TOLD_OF = {"store", "webhooks"}
#: Fields that an answer may leave out are used as if they were there, and handlers are untyped.
LENIENT = ("union-attr", "arg-type", "index", "operator", "untyped-decorator", "var-annotated")
#: The public client classes by name, async twins included.
CLIENTS: dict[str, Any] = {
    name: one for name in paidup.__all__ if hasattr(one := getattr(paidup, name), "from_env")
}
#: Shown, and neither run nor checked.
SHOWN = {"yaml", "mermaid", "text"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
COMMANDS = [
    (block, line.removeprefix("$ "))
    for page in PAGES
    for block in fences_of(page)
    if block.language == "console"
    for line in block.text.splitlines()
    if line.startswith("$ ")
]


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """An empty folder to work in, and log levels as they were."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PAIDUP_LEDGER", str(tmp_path / "ledger.sqlite3"))
    level = logging.getLogger("paidup").level
    yield
    logging.getLogger("paidup").setLevel(level)


@pytest.mark.parametrize("page", [page for page in PAGES if blocks_of(page)])
def test_every_python_block_runs(
    page: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serve() as sandbox:
        stage = Stage(sandbox, monkeypatch)
        for block in blocks_of(page):
            if page in ALONE:
                stage = Stage(sandbox, monkeypatch)
            stage.run(block)
            printed = capsys.readouterr().out.splitlines()
            promised = re.findall(r"# prints (.+)$", block.text, re.MULTILINE)
            kept = [line for line in printed if line in promised]
            assert list(_once(kept)) == list(_once(promised)), str(block)


def _once(lines: list[str]) -> Iterator[str]:
    """Without the repeats that a loop prints."""
    return (line for line, _ in groupby(lines))


@pytest.mark.slow
def test_the_lines_that_were_not_reached_hold_too(tmp_path: Path) -> None:
    """As mypy sees them: names, attributes and arguments that there are, in every branch."""
    for page in PAGES:
        before = "from typing import Any\n"
        names: set[str] = set()
        for block in blocks_of(page):
            tree = ast.parse(block.text)
            own = {one.id for one in ast.walk(tree) if _is_stored(one)}
            given = names | TOLD_OF if page not in ALONE else TOLD_OF
            declared = "".join(f"{name}: Any\n" for name in sorted(given - own))
            module = tmp_path / f"{page.replace('/', '_')}_{block.line}.py".replace(".md", "")
            module.write_text(before + declared + block.text, encoding="utf-8")
            imports = [one for one in tree.body if isinstance(one, ast.Import | ast.ImportFrom)]
            if page not in ALONE:
                before += "".join(ast.unparse(one) + "\n" for one in imports)
                names |= own
    command = [sys.executable, "-m", "mypy", "--config-file=", f"--cache-dir={tmp_path}/cache"]
    command += ["--explicit-package-bases", "--follow-imports=silent", "--ignore-missing-imports"]
    command += [f"--disable-error-code={code}" for code in LENIENT]
    result = subprocess.run(
        [*command, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": "overlays:generated"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def _is_stored(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


@pytest.mark.parametrize("page", PAGES)
def test_no_block_is_left_out(page: str) -> None:
    known = SHOWN | {"python", "console"}
    unknown = [str(block) for block in fences_of(page) if block.language not in known]
    assert not unknown, "the runner knows python and console; name what is only shown in SHOWN"
    text = (ROOT / page).read_text(encoding="utf-8")
    # A second count, by another rule: code that looks like Python stands in a python block.
    imports = re.findall(r"^\s*(?:from|import) paidup", text, re.MULTILINE)
    within = "".join(block.text for block in blocks_of(page))
    assert len(imports) == len(re.findall(r"^\s*(?:from|import) paidup", within, re.MULTILINE))
    assert len(re.findall(r"^\s*(?:`{3,}|~{3,})", text, re.MULTILINE)) == 2 * len(fences_of(page))


def test_there_is_a_page_and_a_block_for_each_client() -> None:
    text = "".join(block.text for block in blocks_of("README.md"))
    blocking = {name for name in CLIENTS if not name.startswith("Async")}
    assert {name for name in blocking if f"{name}.from_env()" not in text} == set()
    for name in blocking:
        provider = CLIENTS[name].provider.name.replace("_", "-")
        text = "".join(block.text for block in blocks_of(f"docs/providers/{provider}.md"))
        assert f"{name}.from_env()" in text


def test_the_first_page_tells_what_each_provider_can_do() -> None:
    text = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    rows = dict(
        re.findall(r"^\| \[[^]]+\]\(providers/([\w-]+)\.md\) \| (.*) \|$", text, re.MULTILINE)
    )
    for module in iter_modules(adapters.__path__):
        if module.name != "base" and not module.name.startswith("_"):
            can = import_module(f"{adapters.__name__}.{module.name}").ADAPTER.capabilities
            words = ["yes" if one else "" for one in (can.record, can.collect, can.partial)]
            key = f"{can.key_ttl // 60} minutes" if can.key_ttl else ""
            cells = [cell.strip() for cell in rows.pop(module.name.replace("_", "-")).split("|")]
            assert cells == [*words, key], module.name
    assert not rows


def test_the_way_from_invoice_to_money_names_what_there_is() -> None:
    """Each cell's methods exist, and a cell is empty only where no such method does."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition("\n## From invoice to money\n")[2].partition("\n## ")[0]
    head, _, *rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("|")
    ]
    blocking = [client for name, client in CLIENTS.items() if not name.startswith("Async")]
    by_page = {one.provider.name.replace("_", "-"): one for one in blocking}
    columns = [re.findall(r"providers/([\w-]+)\.md", cell) for cell in head]
    assert sorted(chain(*columns)) == sorted(by_page)
    with serve() as sandbox, ExitStack() as stack:
        open_ = {page: stack.enter_context(sandbox.connect(by_page[page])) for page in by_page}
        for row in rows:
            named = [re.findall(r"`([\w.]+)(?:\(.*?\))?`", cell) for cell in row]
            assert any(named)
            for pages, names in zip(columns, named, strict=True):
                for page in pages:
                    there = {one for one in chain(*named) if _has(open_[page], one)}
                    assert set(names) <= there if names else not there, f"{row[0]}, {page}"


def _has(client: Any, method: str) -> bool:
    resource, _, name = method.rpartition(".")
    return hasattr(getattr(client, resource or "invoices", None), name)


@pytest.mark.parametrize(("block", "command"), COMMANDS, ids=[one[1] for one in COMMANDS])
def test_every_command_names_what_there_is(block: Block, command: str) -> None:
    name, *arguments = shlex.split(command, comments=True)
    match name:
        case "make":
            targets = {one for one in arguments if "=" not in one}
            assert targets, str(block)
            assert targets <= TARGETS, str(block)
        case "pip":
            assert arguments[0] == "install"
            for one in arguments[1:]:
                wanted = re.fullmatch(r"(?:\.|paidup)(?:\[([\w,]+)\])?", one)
                assert wanted, f"{block}: {one}"
                extras = set((wanted[1] or "").split(",")) - {""}
                assert extras <= set(PROJECT["project"]["optional-dependencies"]), str(block)
        case "python":
            if arguments[0] == "-m":
                assert find_spec(arguments[1]), str(block)
            else:
                assert (ROOT / arguments[0]).is_file(), str(block)
        case "paidup":
            _paidup(arguments)
        case "curl":
            _curl(arguments)
        case "git" | "cd":
            pass
        case _:
            pytest.fail(f"{block}: teach this test what {name} does")


def _paidup(arguments: list[str]) -> None:
    assert PROJECT["project"]["scripts"]["paidup"] == "paidup.cli:main"
    with pytest.raises(SystemExit) as ended:
        cli.main([*arguments, "--help"])
    assert ended.value.code == 0


def _curl(arguments: list[str]) -> None:
    """The address is one of the sandbox's own, and takes this method."""
    (address,) = [one for one in arguments if "/_sandbox/" in one]
    path = "/" + address.partition("/_sandbox/")[2]
    method = arguments[arguments.index("-X") + 1] if "-X" in arguments else "GET"
    if "-X" not in arguments and {"-d", "--json"} & set(arguments):
        method = "POST"
    scope = {"type": "http", "path": path, "method": method, "headers": []}
    routes = control_routes(World(), lambda provider: "")
    assert any(route.matches(scope)[0].name == "FULL" for route in routes), f"{method} {path}"


def test_the_checks_above_find_something(capsys: pytest.CaptureFixture[str]) -> None:
    block = Block("README.md", 1, "console", "")
    for wrong in (
        "make nothing", "pip install paidup[nothing]", "pip install other", "python -m nothing",
        "python scripts/nothing.py", "paidup nothing", "curl localhost/_sandbox/nothing/at/all/x",
        "rm -r /",
    ):  # fmt: skip
        with pytest.raises((AssertionError, pytest.fail.Exception)):
            test_every_command_names_what_there_is(block, wrong)
    assert "invalid choice" in capsys.readouterr().err
