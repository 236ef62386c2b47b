"""Strict pydantic models for the sandbox and the tests, by datamodel-code-generator."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from .spec import Spec

PRESET = "standard-py311-20261027"


def generate_schemas(specs: list[Spec], output: Path) -> None:
    """Write one module for each provider. The runs are independent, so they run side by side."""
    output.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        runs = [(spec, _start(spec, Path(folder), output)) for spec in specs]
        for spec, run in runs:
            message = run.communicate()[1]
            if run.returncode:
                raise SystemExit(f"{spec.path}: datamodel-code-generator failed\n{message}")


def _start(spec: Spec, folder: Path, output: Path) -> subprocess.Popen[str]:
    source = folder / f"{spec.name}.json"
    source.write_text(json.dumps(spec.loosened()), encoding="utf-8")
    command = [
        sys.executable, "-m", "datamodel_code_generator",
        "--input", str(source), "--input-file-type", "openapi",
        "--preset", PRESET, "--formatters", "builtin",
        "--openapi-scopes", "schemas", "--type-mappings", "email=string", "password=string",
        "--disable-timestamp", "--output", str(output / f"{spec.name}.py"),
    ]  # fmt: skip
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
