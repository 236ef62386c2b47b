# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""Resource classes, one module each."""
