"""Knowledge taken up while a chat goes on: an advisor anew whenever the files of its folder were saved."""

from __future__ import annotations

from pathlib import Path

from ..dialogue import Advisor
from ..knowledge import Knowledge
from ..knowledge.watching import Watch

__all__ = ["Reload"]


class Reload:
    """Looks, whenever it is asked, whether a folder of knowledge was saved."""

    def __init__(self, folder: Path, *, guide: bool = True) -> None:
        self._folder = folder
        self._guide = guide
        self._watch = Watch(folder)

    def advisor(self) -> Advisor | None:
        """An advisor of the knowledge as it is now; None where nothing was saved since the last call.

        Raises `KnowledgeError` where what was saved cannot be used.
        """
        if not self._watch.has_changed():
            return None
        return Advisor(Knowledge.load(self._folder, guide=self._guide))
