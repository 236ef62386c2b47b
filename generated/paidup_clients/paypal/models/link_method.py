# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class LinkMethod(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    CONNECT = "CONNECT"
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
