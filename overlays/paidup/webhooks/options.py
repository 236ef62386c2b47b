"""Options of the verifiers, checked when one is made."""

from __future__ import annotations

import math
from collections.abc import Sequence

from paidup.core.errors import ConfigurationError
from paidup.core.secrets import Secret, credential

__all__ = ["check_seconds", "credentials"]


def credentials(values: Sequence[str | Secret], name: str) -> tuple[Secret, ...]:
    """Several secrets checked and put away: those that are still good during a rotation."""
    if isinstance(values, str | Secret):
        del values
        raise ConfigurationError(f"{name} must be a list of texts", argument=name)
    wrapped = [Secret(value) if isinstance(value, str) else value for value in values]
    del values
    return tuple(credential(value, name) for value in wrapped)


def check_seconds(value: object, name: str) -> None:
    """Raise `ConfigurationError` for anything but seconds to count with."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        raise ConfigurationError(f"{name} must be seconds, more than 0", argument=name)
