# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""Addresses of Payload, by environment."""

SERVERS = {"live": "https://api.payload.com"}
