"""The full-screen chat. Importing this package imports Textual; nothing else does."""

from __future__ import annotations

from ..dialogue import Advisor
from .app import ChatApp

__all__ = ["ChatApp", "run"]


def run(advisor: Advisor) -> int:
    """Chat until the person leaves; the exit status for the shell."""
    app = ChatApp(advisor)
    app.run()
    return app.return_code or 0
