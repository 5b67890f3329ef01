"""What is slow, or needs something from outside, is read only when it is asked for."""

from __future__ import annotations

import pytest


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    """Without a marker that asks for them, leave the modules here unread: what some import may not be installed."""
    return True if str(config.option.markexpr).startswith("not (") else None
