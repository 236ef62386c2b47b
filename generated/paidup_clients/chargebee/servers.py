# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
"""Addresses of Chargebee invoices (API v2), by environment."""

SERVERS = {
    "sandbox": "https://{site}.chargebee.com/api/v2",
    "live": "https://{site}.chargebee.com/api/v2",
}
