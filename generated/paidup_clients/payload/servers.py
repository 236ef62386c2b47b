# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""Addresses of Payload, by environment."""

SERVERS = {"live": "https://api.payload.com", "live_payload_co": "https://api.payload.co"}
