# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
"""Addresses of PayPal Invoicing, by environment."""

SERVERS = {"sandbox": "https://api-m.sandbox.paypal.com", "live": "https://api-m.paypal.com"}
