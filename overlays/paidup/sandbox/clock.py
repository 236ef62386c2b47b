"""The sandbox's time: the real one, moved forward or skewed per provider as a test wants."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from threading import Lock

__all__ = ["Clock"]


class Clock:
    """Time for all providers, and an offset for each: nobody has to wait for a window to pass."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._advanced = 0.0
        self._offsets: dict[str, float] = {}

    def advance(self, seconds: float) -> None:
        """Move the time of every provider forward, past a token's or a key's lifetime."""
        if seconds < 0:
            raise ValueError("time only moves forward: use set_offset for a clock that is behind")
        with self._lock:
            self._advanced += seconds

    def set_offset(self, provider: str, seconds: float) -> None:
        """Let one provider's clock be ahead by `seconds`, or behind when negative."""
        with self._lock:
            self._offsets[provider] = seconds

    def reset(self) -> None:
        """Back to real time."""
        with self._lock:
            self._advanced = 0.0
            self._offsets.clear()

    def now(self, provider: str = "") -> float:
        """Unix seconds as this provider sees them."""
        with self._lock:
            return time.time() + self._advanced + self._offsets.get(provider, 0.0)

    def moment(self, provider: str = "") -> datetime:
        """The same as an aware time."""
        return datetime.fromtimestamp(self.now(provider), UTC)
