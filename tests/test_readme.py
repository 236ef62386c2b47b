"""Every Python block of the README runs, against the sandbox in place of the providers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from paidup.sandbox import serve
from tests.support.documents import blocks_of, run_block

BLOCKS = blocks_of("README.md")


def test_there_is_a_block_for_each_provider() -> None:
    text = "".join(BLOCKS)
    names = ("Pabbly", "Chargebee", "ChargebeeV1", "Rapyd", "PayPal", "Payload", "PayloadV2")
    names = (*names, "AsyncPabbly")
    assert [name for name in names if f"{name}.from_env()" not in text] == []


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_each_block_runs(
    block: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    with serve() as sandbox:
        run_block(block, "README.md", sandbox, monkeypatch)
