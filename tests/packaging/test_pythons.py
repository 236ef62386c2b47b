"""The wheel pays an invoice at every provider on each supported Python that is installed here."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT, run

VERSIONS = ("3.12", "3.13")


def interpreter(version: str, folder: Path) -> Path | None:
    """An interpreter of this version that starts, on the path or among pyenv's."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = shutil.which(f"python{version}")
    candidates = [Path(found)] if found else []
    candidates += sorted(pyenv.glob(f"versions/{version}.*/bin/python3"))
    for candidate in candidates:
        answer = run(candidate, "-c", "import sys; print(sys.version_info[:2])", cwd=folder)
        if answer.stdout.strip() == str(tuple(map(int, version.split(".")))):
            return candidate
    return None


@pytest.mark.parametrize("version", VERSIONS)
def test_the_demo_holds(index: None, wheel: Path, tmp_path: Path, version: str) -> None:
    python = interpreter(version, tmp_path)
    if python is None:
        pytest.skip(f"Python {version} is not installed here")
    environment = tmp_path / "venv"
    made = run(python, "-m", "venv", environment, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    inside = environment / "bin" / "python"
    installed = run(
        inside, "-m", "pip", "install", "--quiet", "--only-binary=:all:", f"{wheel}[sandbox]",
        cwd=tmp_path,
    )  # fmt: skip
    assert installed.returncode == 0, installed.stderr
    demo = run(inside, "-W", "error", ROOT / "scripts" / "demo.py", cwd=tmp_path)
    assert demo.returncode == 0, demo.stdout + demo.stderr
    assert "10 of 10 held" in demo.stdout
