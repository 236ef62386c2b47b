# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""What the models share; one UNSET for all providers."""

from paidup.core.values import UNSET, Unset

__all__ = ["UNSET", "Unset"]
