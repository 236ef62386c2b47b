# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""Generated models and resource classes; used through `paidup.payload_v2`."""
