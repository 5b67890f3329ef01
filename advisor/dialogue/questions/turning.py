"""Turning to another matter: "what about coding, what am I missing" asks of what it names, not of what was told."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, words
from ..talk import Talk
from .pieces import opens_a_question

__all__ = ["turned_to"]

_TURNS = regex(
    r"(?:(?:and|but|so|ok|okay|now|then|well|also)[, ]+)*(?:what|how) about"
    r" (?P<what>(?:the |my )?[a-z][a-z/+#-]*(?: [a-z/+#-]+){0,2}?)"
    r"[,?.!]* (?P<rest>(?:what|how|which|where|do|is|am|are|can|should|why)\b.*)"
)
_SURELY = 0.6
"""Confidence from which a topic is the one that is turned to, and from which the rest is understood without it."""
_MOST_WORDS = 7
"""Words of the rest, at most."""


def turned_to(talk: Talk, utterance: str) -> Reply | None:
    """The answer on what an utterance turns to, whose rest says nothing without it; None for any other."""
    found = _TURNS.fullmatch(normalize(utterance)) if talk.state.latest else None
    if found is None or not opens_a_question(found["rest"]) or len(words(found["rest"])) > _MOST_WORDS:
        return None
    named = f"what about {found['what']}"
    best, alone = talk.advisor.match(named)[0], talk.advisor.match(found["rest"])[0]
    turns = best.entry.kind == "topic" and best.confidence >= _SURELY and best.entry not in talk.latest
    if not turns or alone.confidence >= _SURELY:
        return None
    reply = talk.ask(named, (), ())
    return reply if reply.kind == "answer" else talk.said(utterance, [best.entry.id])
