# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""Addresses of Rapyd Collect, by environment."""

SERVERS = {"sandbox": "https://sandboxapi.rapyd.net", "live": "https://api.rapyd.net"}
