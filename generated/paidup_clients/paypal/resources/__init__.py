# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
"""Resource classes, one module each."""
