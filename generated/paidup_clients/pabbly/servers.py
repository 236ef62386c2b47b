# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""Addresses of Pabbly Subscription Billing, by environment."""

SERVERS = {"live": "https://payments.pabbly.com/api/v1"}
