"""Copies of the specs to generate from, and one fresh result shared by the tests that compare."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .catalog import ROOT

Run = Callable[..., subprocess.CompletedProcess[str]]


def copy_of(root: Path, folder: Path, *, generated: bool) -> Path:
    """A project folder with its own specs, and with what is generated where asked for."""
    shutil.copytree(root / "specs", folder / "specs")
    if generated:
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(root / "generated", folder / "generated", ignore=ignore)
        (folder / "docs").mkdir()
        shutil.copy(root / "docs" / "coverage.md", folder / "docs")
    return folder


@pytest.fixture(scope="session")
def run() -> Run:
    """Run the generator in a process of its own."""

    def run_generator(
        *arguments: str | Path,
        cwd: Path = ROOT,
        hash_seed: int = 0,
        prefix: tuple[str, ...] = (),
        root: Path = ROOT,
    ) -> subprocess.CompletedProcess[str]:
        command = [*prefix, sys.executable, str(root / "scripts" / "generate.py")]
        return subprocess.run(
            [*command, *map(str, arguments)],
            cwd=cwd,
            env={**os.environ, "PYTHONHASHSEED": str(hash_seed)},
            capture_output=True,
            text=True,
            check=False,
        )

    return run_generator


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory, run: Run) -> Path:
    """A project folder that was generated just now, from the specs alone."""
    folder = copy_of(ROOT, tmp_path_factory.mktemp("fresh"), generated=False)
    (folder / "specs" / "lock.json").unlink()
    result = run("--root", folder, hash_seed=1)
    assert result.returncode == 0, result.stderr
    return folder


@pytest.fixture
def copied(fresh: Path, tmp_path: Path) -> Path:
    """A copy of it, to be spoilt."""
    return copy_of(fresh, tmp_path / "project", generated=True)
