"""Versions of the project in git, and the bump that a breaking change needs."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from pathlib import Path

__all__ = ["VERSION_FILE", "bumped", "last_release", "unpack", "version_in"]

VERSION_FILE = "overlays/paidup/core/version.py"
_FOLDERS = ("specs", "overlays", "generated")


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)


def last_release(root: Path) -> str | None:
    """The last tag `v1.2.3` before this commit, or None where nothing was released yet."""
    found = _git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*")
    return found.stdout.decode().strip() or None


def unpack(root: Path, revision: str, folder: Path) -> None:
    """Write what users meet of a revision into a folder. Raises `SystemExit` if git has it not."""
    archive = _git(root, "archive", "--format=tar", revision, *_FOLDERS)
    if archive.returncode:
        raise SystemExit(f"git cannot show {revision}: {archive.stderr.decode().strip()}")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as packed:
        packed.extractall(folder, filter="data")


def version_in(tree: Path) -> tuple[int, int, int]:
    """The version that a tree says it has."""
    text = (tree / VERSION_FILE).read_text(encoding="utf-8")
    found = re.search(r'VERSION = "(\d+)\.(\d+)\.(\d+)', text)
    if found is None:
        raise SystemExit(f"{VERSION_FILE} has no version")
    major, minor, patch = map(int, found.groups())
    return major, minor, patch


def bumped(old: tuple[int, int, int], new: tuple[int, int, int]) -> bool:
    """Whether the version says that something breaks: the first number, before 1.0 the second."""
    return new[0] > old[0] or (old[0] == new[0] == 0 and new[1] > old[1])
