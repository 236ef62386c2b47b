"""The error tree, at its public place: `from paidup.errors import OutcomeUnknown`."""

from paidup.core.errors import *  # noqa: F403
from paidup.core.errors import __all__ as __all__
