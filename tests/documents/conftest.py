"""A project of its own: the specs, and the pages beside this file as what they go by."""

from __future__ import annotations

import shutil
from pathlib import Path

import check_documents
import pytest

PAGES = Path(__file__).parent / "pages"
ROOT = Path(__file__).parents[2]


class Project:
    """A copy of specs/ with its documents, both to be changed."""

    def __init__(self, folder: Path, specs: Path) -> None:
        self.root = folder / "project"
        self.pages = folder / "pages"
        shutil.copytree(specs, self.root / "specs")
        shutil.copytree(PAGES, self.pages)

    def check(self, *options: str) -> int:
        return check_documents.main([str(self.pages), "--root", str(self.root), *options])

    def edit(self, page: str, old: str, new: str) -> None:
        """Change a page; what is to be changed must be there."""
        path = self.pages / page
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def edit_spec(self, spec: str, old: str, new: str) -> None:
        path = self.root / "specs" / spec
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture(scope="session")
def accepted_specs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The specs, with the facts of the pages here."""
    made = Project(tmp_path_factory.mktemp("accepted"), ROOT / "specs")
    assert made.check("--accept", "--force") == 0
    return made.root / "specs"


@pytest.fixture
def project(tmp_path: Path, accepted_specs: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    made = Project(tmp_path, accepted_specs)
    capsys.readouterr()
    return made
