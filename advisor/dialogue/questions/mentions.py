"""What the latest answers say of things that they name, where an utterance asks which of two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...models import Entry, Reply
from ...patterns import regex
from ...text import is_function_word, stem, stems, telling_stems, words
from ..acts import act_messages
from ..forms import pieces
from ..talk import Talk
from .names import words_of_names

__all__ = ["compares", "mentioned", "names_another", "telling"]

_OF_TWO = regex(
    r"\b(?:vs|versus|between|compare[ds]?|which (?:one|of)|kaun ?sa|konsa|better than|difference)\b", re.IGNORECASE
)
_OF_ALL = frozenset(("ai", "ml"))
"""What all of the knowledge is about."""
_RECENT = 4
"""Answers, the latest, whose words may be named."""
_PIECES, _MOST = 2, 4
"""Pieces that hold a word, at most, for it to name something; pieces that are told, at most."""
_OF_ONE_PIECE = 3
"""Words of two names, at least, where one piece holds them all."""


def compares(utterance: str) -> bool:
    """Whether an utterance asks which of two."""
    return _OF_TWO.search(utterance) is not None


def mentioned(talk: Talk, utterance: str, besides: Sequence[Entry] = ()) -> Reply | None:
    """What the latest answers, and others, say of things that they name and an utterance compares.

    None where these are too few.
    """
    recent = dict.fromkeys([*besides, *talk.latest, *talk.entries(reversed(talk.state.answered[-_RECENT:]))])
    held = [(entry, piece, stems(piece)) for entry in recent for piece in pieces(entry)]
    # What many pieces hold is what they are all about.
    known = words_of_names(talk.knowledge.topics)
    named = {stem(word) for word in words(utterance) if word in known and not is_function_word(word)} - _OF_ALL
    naming = {name for name in named if 0 < sum(name in holds for _, _, holds in held) <= _PIECES}
    found = [(entry, piece) for entry, piece, holds in held if naming & holds][:_MOST]
    if len(naming) < (_PIECES if len(found) > 1 else _OF_ONE_PIECE):
        return None
    items = [f"- **{entry.title}**: {piece}" for entry, piece in found]
    text = act_messages.named_by_answers(items, act_messages.NO_RANKING)
    return talk.on(utterance, list(dict.fromkeys(entry for entry, _ in found)), text)


def names_another(utterance: str, reply: Reply, entry: Entry, lines: Sequence[str]) -> bool:
    """Whether an utterance names what a reply tells of, and besides nothing that some lines of another answer hold."""
    said, titles = telling_stems(utterance), [match.entry.title for match in reply.answers]
    rest = said - stems(" ".join(titles))
    return entry.title not in titles and rest != said and rest.isdisjoint(stems(f"{entry.title} {' '.join(lines)}"))


def telling(talk: Talk, part: str) -> set[str]:
    """The stems of the words of a text that tell what it is about."""
    return telling_stems(talk.advisor.rewritten(part))
