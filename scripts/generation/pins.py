"""The exact generators: another version writes other bytes, or breaks what we amend."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

PINS = {
    "openapi-python-client": "0.29.1",
    "datamodel-code-generator": "0.89.0",
    "ruff": "0.17.5",
}


def require(*names: str) -> None:
    """End with a message that says what to do, unless these generators are as pinned."""
    for name in names:
        try:
            found = version(name)
        except PackageNotFoundError:
            found = "missing"
        if found != PINS[name]:
            raise SystemExit(f"{name} must be {PINS[name]}, but is {found}: run `make setup`")
