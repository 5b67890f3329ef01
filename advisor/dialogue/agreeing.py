"""Agreeing: yes to who asks whether it goes without a thing, where the answer says no to whether that is needed."""

from __future__ import annotations

from dataclasses import replace

from ..models import Reply
from ..patterns import regex
from ..text import normalize

__all__ = ["agreeing"]

_WITHOUT = regex(
    r"^(?!.*\b(?:can(?:'?t|not| not)|couldn't|won't|wouldn't|impossible|no one|nobody)\b.*\bwithout\b)"
    r".*\b(?:can|could|will|would|may|possible|manage)\b.*\bwithout\b"
    r"|\b(?:is|are|will|would|does)\b.*\b(?:enough|will do|it do|still do|it work|suffice)\b"
)
_NOT_NEEDED = "No, you don't need"
_SO_YES = "Yes: you don't need"


def agreeing(utterance: str, reply: Reply) -> Reply:
    """The reply, with yes in place of the no that says to another question that something is not needed."""
    if reply.kind != "answer" or _NOT_NEEDED not in reply.text or not _WITHOUT.search(normalize(utterance)):
        return reply
    return replace(reply, text=reply.text.replace(_NOT_NEEDED, _SO_YES, 1))
