"""One fact changed at a time: nearly all are reported, and no rewording is."""

from __future__ import annotations

import mutate_documents
import pytest
from documents.changed import Mutation
from documents.mutations import mutations_of
from documents.rewordings import rewordings_of

from .conftest import PAGES, Project

NAMES = sorted(path.name for path in PAGES.iterdir())


def test_the_pages_of_the_tests_changed_one_fact_at_a_time(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    # Fewer changes than `make mutate-documents` makes of the providers' own pages.
    assert mutate_documents.main([str(project.pages), "--root", str(project.root)]) == 1
    told = capsys.readouterr().out
    reported, _, total = told.split(" changes reported")[0].rsplit("\n", 1)[1].partition(" of ")
    assert int(total) > 350
    assert int(reported) >= 0.95 * int(total)
    assert "0 of 60 changes that change no fact gave a finding" in told


@pytest.mark.parametrize("name", NAMES)
def test_every_mutation_changes_the_page_and_says_where(name: str) -> None:
    text = (PAGES / name).read_text(encoding="utf-8")
    made = list(mutations_of(text))
    assert len(made) > 10
    assert all(isinstance(one, Mutation) and one.text != text and one.fields for one in made)
    for _, reworded in rewordings_of(text):
        assert reworded != "" and set(text.split()) & set(reworded.split())
