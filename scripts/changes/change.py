"""One difference that a user may notice."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Change"]


@frozen(order=True)
class Change:
    """A difference: what it is about, in words fit for the changelog, and whether it breaks."""

    about: str
    words: str
    breaking: bool

    def __str__(self) -> str:
        return f"{self.about}: {self.words}"
