"""The pages of documentation, and the code in them."""

from __future__ import annotations

import re
import runpy
import shlex
from collections.abc import Iterator
from typing import Any, NamedTuple

from .conftest import ROOT

PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]
TEXTS = {page.stem: page.read_text(encoding="utf-8") for page in PAGES}
"""What each page says, by its name without the ending."""
TOOL: dict[str, Any] = runpy.run_path(str(ROOT / "tools" / "readme.py"))
"""What writes the pages anew."""
_FENCED = re.compile(r"^( *)```(.*)\n((?:.*\n)*?)^ *```$", re.MULTILINE)


class Block(NamedTuple):
    """A piece of code between fences."""

    page: str
    language: str
    text: str
    """Without what the block is indented by."""

    @property
    def name(self) -> str:
        """What to call it in a test."""
        return f"{self.page}: {self.text.splitlines()[0]}"


def fenced() -> list[Block]:
    """Every block of every page, in order."""
    return [
        Block(page, language, re.sub(f"^{indent}", "", code, flags=re.MULTILINE))
        for page, text in TEXTS.items()
        for indent, language, code in _FENCED.findall(text)
    ]


def blocks(page: str, language: str) -> list[str]:
    """A page's blocks of one language."""
    return [block.text for block in fenced() if (block.page, block.language) == (page, language)]


def commands(text: str) -> Iterator[tuple[dict[str, str], list[str]]]:
    """Each command in some lines of shell: the variables it sets for itself, and its words."""
    for line in text.splitlines():
        words = shlex.shlex(line, posix=True, punctuation_chars=True)
        words.whitespace_split = True
        command: list[str] = []
        for word in [*words, ";"]:
            if not set(word) <= set("&|;"):
                command.append(word)
            elif command:
                start = next(place for place, part in enumerate(command) if not re.match(r"[A-Z_]+=", part))
                yield dict(part.split("=", 1) for part in command[:start]), command[start:]
                command = []
