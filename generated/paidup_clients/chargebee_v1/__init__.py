# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""Generated models and resource classes; used through `paidup.chargebee_v1`."""
