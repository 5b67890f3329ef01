"""The full-screen chat. Importing this package imports Textual; nothing else does."""

from __future__ import annotations

from ..chat.session import Session
from ..chat.settings import Settings
from .app import ChatApp

__all__ = ["ChatApp", "run"]


def run(session: Session, settings: Settings) -> int:
    """Chat until the person leaves; the exit status for the shell."""
    app = ChatApp(session, settings)
    app.run()
    return app.return_code or 0
