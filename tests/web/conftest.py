"""What the tests of the chat in a browser share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ..served import Served, served


@pytest.fixture(scope="module")
def served_once() -> Iterator[Served]:
    """A server that several tests may ask."""
    with served("--no-save") as server:
        yield server
