"""Worth learning: what sources say of one thing, to who asks whether it is a must or worth learning."""

from __future__ import annotations

from ...models import Entry, Reply
from ...patterns import regex
from ...text import as_typed, is_function_word, normalize, telling_stems, words
from ..forms import SHORTEST, in_form, pieces
from ..patterns import compiled
from ..talk import Talk
from . import hard_messages as messages
from .pieces import asking_part

__all__ = ["worth_learning"]

_AHEAD = r"(?:(?:and|so|but|ok|okay|well|then|also|what about|hm+)[, ]+)*"
_NAME = r"(?P<%s>[\w+#./-]+(?: [\w+#./-]+)??)"
_MUST = compiled(rf"""
    ^{_AHEAD}(?:is|are) {_NAME % "one"} (?:really |even |actually |still |absolutely )*
    (?:an? )?(?:must(?:[- ]haves?)?|mandatory|required|obligatory|necessary|compulsory|essential|needed|optional)
    (?: (?:or not|or optional|for (?:ml|me|this|that|beginners|a job)|too|as well|now|anymore|these days|to know
    |to learn|skill))*[ ?.!]*$
""")
_WORTH = compiled(rf"""
    ^{_AHEAD}(?:is|are) {_NAME % "two"} (?:really |even |actually |still )*
    worth (?:it|learning|knowing|(?:my|the) (?:time|effort|trouble)|picking up|studying|looking at)
    (?: (?:or not|for (?:ml|me|this|beginners)|too|as well|now|anymore|these days|in \d+|at all|yet|today))*[ ?.!]*$
    |^{_AHEAD}should (?:i|one|we) (?:also |even |really |first )*(?:learn|know|study|pick up) {_NAME % "three"}
    (?: (?:or not|for (?:ml|this)|too|as well|now|at all|yet|first|in \d+))*[ ?.!]*$
""")
_TOO_GENERAL = frozenset(
    "it that this they these those them math maths coding programming python sql ai ml code first more something one"
    " all machine degree git statistics statistical networking english internship internships".split()
)
_LIKELY, _SURELY, _MOST = 0.4, 0.9, 2
_SHARE = regex(r"\d ?%|\bhalf of\b|\b\d+ of \d+\b")
"""What a line says of how many use a thing."""


def worth_learning(talk: Talk, utterance: str) -> Reply | None:
    """What is told of a thing that is asked to be a must or worth learning, or that nothing is; None for others.

    What has a topic of its own is answered by that, but for what others say of how many do without it.
    """
    said = normalize(asking_part(utterance))
    must, worth = _MUST.match(said), _WORTH.match(said)
    found = must or worth
    if found is None:
        return None
    name = next(filter(None, found.groupdict().values()))
    if not any(map(talk.advisor.knows, words(name))):
        name = talk.advisor.respelt(name)
    said_name = words(name)
    if any(is_function_word(word) or word in _TOO_GENERAL for word in said_name):
        return None
    titled = [entry for entry in talk.knowledge.topics if telling_stems(name) <= telling_stems(entry.title)]
    lines = [(entry, piece) for entry in talk.knowledge.topics for piece in pieces(entry) if _names(piece, said_name)]
    if any(words(piece.partition("**")[2].partition("**")[0]) == said_name for _, piece in lines):
        return None  # A line on nothing else answers it.
    shown = as_typed(name, utterance)
    if titled:
        counted = [(entry, line) for entry, line in lines if entry not in titled and _SHARE.search(line)]
        told = [*((entry, in_form(entry, SHORTEST)) for entry in titled[:1]), *counted[:1]]
        return _told(talk, utterance, shown, told, must=True) if must and counted else None
    if lines and all(name not in piece for _, piece in lines):  # What is written small is no name.
        return _told(talk, utterance, shown, lines[:_MOST], must=must is not None)
    if lines:
        return None
    best = talk.advisor.match(utterance)[0]
    near = next(iter(talk.entries([talk.knowledge.roles.tools])), None)
    asked = near in talk.latest and best.confidence < _SURELY
    if near is None or not (asked or (best.entry == near and best.confidence >= _LIKELY)):
        return None
    text = " ".join(in_form(near, SHORTEST).split())
    return talk.on(utterance, [near], messages.nothing_of(shown, near.title, text))


def _told(talk: Talk, utterance: str, name: str, told: list[tuple[Entry, str]], *, must: bool) -> Reply:
    lines = [f"**{entry.title}**: {' '.join(line.split())}" for entry, line in told]
    return talk.on(utterance, list(dict.fromkeys(entry for entry, _ in told)), messages.no_must(name, lines, must=must))


def _names(piece: str, name: list[str]) -> bool:
    """Whether a piece names a thing, word for word."""
    said = words(piece)
    return any(said[at : at + len(name)] == name for at in range(len(said) - len(name) + 1))
