"""Sources: whether they stand under the answers, or are told only where somebody asks for them."""

from __future__ import annotations

from typing import NamedTuple

from ..text import normalize, sentences
from .patterns import compiled

__all__ = ["HIDDEN", "SHOWN", "Wish", "wish"]

HIDDEN = "All right: I leave the sources out from now on. “Source?” names them whenever you want them."
SHOWN = "All right: the sources stand under my answers again."

_SOURCES = r"(?:sources?(?: lists?)?|references|citations|footnotes|links)"
_WITHOUT = compiled(rf"""
    \b(?:(?:leave|take|keep)\b.{{0,40}}\b{_SOURCES}\b.{{0,12}}\b(?:out|off|away|short|shorter|back)
    |(?:leave out|leave off|keep out|drop|skip|hide|remove|omit|cut|spare me|turn off|switch off|get rid of)\b
    .{{0,20}}\b{_SOURCES}
    |(?:do not|don'?t|dont|no need to|need not|needn'?t|stop|without)
    (?:\ (?:need|want|have)(?:\ to)?)?\ (?:show|list|give|tell|name|print|add|put|see|repeat)\w*\b.{{0,25}}
    \b{_SOURCES}
    |(?:do not|don'?t|dont)\ (?:want|need)\b.{{0,12}}\b{_SOURCES}
    |(?:answers?|it|please|pls|and|now)\ (?:with no|without|with fewer)\ (?:the\ |any\ |all\ |so many\ )*{_SOURCES}
    |{_SOURCES}\b.{{0,25}}\b(?:hata\w*|hta\w*|mat|band|only when i ask|only if i ask)
    |{_SOURCES}\ (?:nahi|nhi|nai|na)\ (?:chahiye|dikha\w*|do\b))
    |^(?:please\ |pls\ |ok\ |and\ )*(?:no|without|fewer|less)\ (?:more\ )?(?:the\ |of the\ )?{_SOURCES}
    (?:\ (?:please|pls|now|any ?more))*$
""")
_WITH = compiled(rf"""
    \b(?:show|list|give|name|put|have|want|with)\b.{{0,25}}\b{_SOURCES}\b.{{0,15}}
    \b(?:again|back|after all|from now on|every time)
    |\b{_SOURCES}\ (?:again|back|phir se)\b
""")
_REASON = compiled(r"\b(?:why|who|where|which|whether|there (?:is|are)|kyu\w*)\b")
"""What makes it no wish but a question for sources that are missing."""


class Wish(NamedTuple):
    """What an utterance wants of sources."""

    hidden: bool
    """Whether they are to be left out."""
    rest: str
    """What else it says; empty where it is nothing."""


def wish(utterance: str) -> Wish | None:
    """The wish to see the sources of answers no more, or again; None where there is none."""
    said = sentences(utterance)
    for place, sentence in enumerate(said):
        text = normalize(sentence).strip(" .!?,")
        hides = _WITHOUT.search(text) and not _REASON.search(text)
        if hides or _WITH.search(text):
            return Wish(bool(hides), " ".join([*said[:place], *said[place + 1 :]]))
    return None
