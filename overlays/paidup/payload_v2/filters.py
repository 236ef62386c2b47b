"""What the filters of Payload's lists take besides plain values: `status=any_of("unpaid", "paid")`.

Each is documented in `paidup.core.filters`.
"""

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
