# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""Generated models and resource classes; used through `paidup.pabbly`."""
