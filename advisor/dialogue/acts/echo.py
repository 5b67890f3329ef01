"""Echoes: a few words of an answer said again ahead of what somebody says to it ("40 hours? I was afraid of worse")."""

from __future__ import annotations

from ...patterns import regex
from ...text import stem, words
from ..questions.pieces import is_question
from ..sentence_kinds import asks
from ..talk import Talk

__all__ = ["without_echo"]

_AHEAD = regex(
    r"\s*(?P<echo>[^.,?!\u2026]{1,40}?(?:\.\d+)?[^.,?!\u2026]{0,20})\s*(?:[?!]+|\.{2,}|\u2026|,)\s*(?P<rest>\S.*)"
)
_BESIDE = frozenset(
    "a an the of to in at per and or only just really whole full entire oh wow hm hmm what than up about even".split()
)
"""Words that an echo may have beside those of the answer."""
_MOST, _LEAST = 4, 3
"""Words of an echo, at most; of what is said behind it, at least."""


def without_echo(talk: Talk, utterance: str) -> str:
    """What is said behind an echo of the latest answer, where that asks nothing; the utterance, where there is none."""
    found = _AHEAD.fullmatch(utterance) if talk.state.told and talk.latest else None
    if found is None:
        return utterance
    said, rest = words(found["echo"].lower()), found["rest"]
    held = {stem(word) for entry in talk.latest for word in words(entry.answer.lower())}
    telling = [word for word in said if word not in _BESIDE]
    echoes = bool(telling) and len(said) <= _MOST and all(stem(word) in held for word in telling)
    # A comma parts much else.
    echoes = echoes and (utterance[found.end("echo") :].lstrip()[:1] != "," or any(map(str.isdigit, found["echo"])))
    alone = len(words(rest)) >= _LEAST and not (is_question(rest) or asks(rest))
    return rest if echoes and alone else utterance
