"""Docstrings are plain text with names in backticks: what Markdown reads beyond that is escaped.

Read by mkdocstrings (see mkdocs.yml). Without it `"*" or "items"` would lose its stars.
"""

from __future__ import annotations

import re
from importlib import import_module
from importlib.util import find_spec
from typing import Any

__all__ = ["PlainText", "escaped"]

#: A name in backticks, or a character that Markdown would take for itself.
_MARKS = re.compile(r"(`[^`]*`)|([*<])")
_HARMLESS = {"*": r"\*", "<": "&lt;"}
# Not an import: type checkers and tests run without the group `docs` too.
_Extension: Any = import_module("griffe").Extension if find_spec("griffe") else object


def escaped(text: str) -> str:
    """The text, so that Markdown shows it as it is written, names in backticks apart."""
    return _MARKS.sub(lambda found: found[1] or _HARMLESS[found[2]], text)


class PlainText(_Extension):  # type: ignore[misc]  # known at run time only
    """Escapes each docstring when it is loaded, before its sections are read."""

    def on_object(self, *, obj: Any, **_: Any) -> None:
        """Called by griffe for every module, class, function and attribute."""
        if obj.docstring is not None:
            obj.docstring.value = escaped(obj.docstring.value)
