"""What is slow, or needs something from outside, is read only when it is asked for."""

from __future__ import annotations

import pytest


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    """Where `-m` is as `pyproject.toml` has it, leave the modules here unread: what some import may be missing."""
    return True if config.option.markexpr in config.getini("addopts") else None
