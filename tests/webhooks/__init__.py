"""Webhooks: what is accepted, and the many things that are not."""
