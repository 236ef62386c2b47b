"""What the filters of Payload's lists take besides plain values, API v2: they are those of v1."""

from paidup.core.filters import (
    Filter,
    all_of,
    any_of,
    at_least,
    at_most,
    contains,
    greater_than,
    less_than,
    not_equal,
)

__all__ = [
    "Filter",
    "all_of",
    "any_of",
    "at_least",
    "at_most",
    "contains",
    "greater_than",
    "less_than",
    "not_equal",
]
