"""The built wheel and sdist, and environments that hold the wheel and what it asks for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = shutil.ignore_patterns(
    "__pycache__", ".git", ".venv*", ".*_cache", ".hypothesis", "node_modules", "dist", "build"
)


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command that sees nothing of this checkout but what the command names."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd, env=kept, capture_output=True, text=True, check=False,
    )  # fmt: skip


def build(folder: Path) -> Path:
    """Build wheel and sdist in a copy of the project; the folder that holds both."""
    source = folder / "source"
    shutil.copytree(ROOT, source, ignore=LEFT_OUT)
    built = folder / "dist"
    result = run(sys.executable, "-m", "hatchling", "build", "-d", built, cwd=source)
    assert result.returncode == 0, result.stderr
    return built


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds wheel and sdist."""
    return build(tmp_path_factory.mktemp("build"))


@pytest.fixture(scope="session")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skip where no package index answers, so that any later failure of pip is our own."""
    folder = tmp_path_factory.mktemp("index")
    command = (sys.executable, "-m", "pip", "download", "--no-deps", "--retries", "0", "attrs")
    if run(*command, cwd=folder).returncode:
        pytest.skip("no package index is reachable: installing the wheel is not shown")


def install(folder: Path, requirement: str) -> Path:
    """A fresh environment with one requirement and what it asks for; its interpreter."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    if not python.exists():
        python = folder / "Scripts" / "python.exe"
    result = run(python, "-m", "pip", "install", "--quiet", requirement, cwd=folder)
    assert result.returncode == 0, result.stderr
    return python


@pytest.fixture(scope="session")
def plain(index: None, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with the bare wheel."""
    return install(tmp_path_factory.mktemp("plain") / "venv", str(wheel))


@pytest.fixture(scope="session")
def with_sandbox(index: None, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with the wheel and its extra `sandbox`."""
    return install(tmp_path_factory.mktemp("sandbox") / "venv", f"{wheel}[sandbox]")
