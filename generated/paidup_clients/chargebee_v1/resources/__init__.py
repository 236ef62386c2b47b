# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""Resource classes, one module each."""
