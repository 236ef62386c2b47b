"""One good call of every operation there is; a module for each provider, found by its name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from tests.providers.calls._call import Call, Prepare
from tests.providers.support import PROVIDERS

__all__ = ["ARGUMENTS", "CALLS", "LOOKS", "Call", "Prepare", "path_of"]

_MODULES = {provider: import_module(f"{__name__}.{provider}") for provider in PROVIDERS}
#: Arguments that pass the checks, by "provider.operation".
ARGUMENTS: dict[str, dict[str, Any]] = {
    f"{provider}.{name}": arguments
    for provider, module in _MODULES.items()
    for name, arguments in module.ARGUMENTS.items()
}
#: How to prepare a call that succeeds, by provider and operation.
CALLS: dict[str, dict[str, Prepare]] = {
    provider: module.CALLS for provider, module in _MODULES.items()
}
#: What the reads after a lost answer must show, by "provider.operation".
LOOKS: dict[str, Callable[[Call, dict[str, Any], Any], None]] = {
    f"{provider}.{name}": look
    for provider, module in _MODULES.items()
    for name, look in getattr(module, "LOOKS", {}).items()
}


def path_of(template: str) -> tuple[str, ...]:
    """An id for each path parameter."""
    return tuple(f"id_{number}" for number in range(1, template.count("{") + 1))
