# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class Channel(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    APP_STORE = "app_store"
    PLAY_STORE = "play_store"
    WEB = "web"
