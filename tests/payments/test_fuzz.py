"""A slice of `make fuzz`: over 2,000 spoiled answers for each provider; none deceives us."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).parents[2] / "scripts" / "fuzz" / "run.py"


def test_no_spoiled_answer_deceives() -> None:
    command = [sys.executable, str(RUN), "--cases", "1100"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stdout + result.stderr
    head, *rows = result.stdout.splitlines()[:8]
    for row in rows:
        cells = dict(zip(head.split(), row.replace(",", "").split(), strict=True))
        assert int(cells["answers"]) >= 2000
        assert int(cells["recorded"]) > 100
        assert [cells[word] for word in ("stray", "false", "lost", "double")] == ["0"] * 4
