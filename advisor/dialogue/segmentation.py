"""Segmentation: an utterance into the things asked in it, each with what it may mean. No text is matched twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..models import Match
from ..patterns import regex
from ..text import is_function_word, sentences, words
from .coordination import conjuncts
from .policy import Decision

__all__ = ["Asked", "is_question", "things_asked"]

_SEVERAL_ODDS = 16.0
"""Parts are believed where their odds, together and this many times over, are better than those of the whole: what is
said beside a question makes the whole seem less likely than it is."""
_LEAST, _MOST = 0.35, 0.98
"""Least confidence in what a part means; confidence from which more of it says no more."""
_LIKELY = 0.8
"""Confidence from which a part counts beside a whole that is surely understood."""
_LEAST_ALONE = 0.6
"""The same, where each part could be said alone."""
_BORNE_OUT = 8
"""A part means one of this many that the whole most likely means, unless it is plain or could be said alone."""
_PLAIN = 0.95
"""Confidence from which a part is plain, and from which parts are believed whatever the whole may mean."""
_MOST_PIECES, _MOST_JOINTS = 8, 4
"""Pieces of an utterance that are looked at; joints of a sentence that may ask several things."""
_LONGEST_NAME = 3
"""Words of the bare name of a thing."""
_LEAST_APART = 2
"""Characters between two bare names, at least: a mark and a space."""
_LONGEST_SENTENCE = 300
"""Characters of a sentence that may hold several questions; a longer one is a story."""

_QUESTION_WORDS = (
    r"(?:what|how|who|where|which|when(?!\s+(?:i|you|we|they|he|she|it|the|my|a|an|people)\b)|why|is|are|do|does|did|can|could|should|will|would|any"
    r"|tell|explain|describe|show|suggest|recommend|give|list|compare|send|guide|share|say|advise|clarify|need)"
    r"(?:['\u2019]?s)?\b"
)
_OPENER = regex(
    rf"(?:(?:and|n|also|so|but|then|ok|please|pls|plz|kindly|sir|madam|hi|hello|hey|bhai|bro)[,!]?\s+)*{_QUESTION_WORDS}",
    re.IGNORECASE,
)
_INDIRECT = regex(r"\b(?:wonder|(?:want|like|need) to know|curious)\b", re.IGNORECASE)
_COMPARED = regex(r"\bbetween\b(?!.*\band\b)", re.IGNORECASE)
_MARK = regex(r"\s*(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]|[-*\u2022\u2013])\s+(?=\S)")
"""What stands before an item of a list."""
_LINK = regex(r"\s*(?:(?:and\s+)?also|plus|besides|then)\b[,:]?\s+(?=\S)", re.IGNORECASE)
_BACKGROUND = regex(
    r"\s*(?:(?:and|but|so)\s+)?(?:"
    r"(?:i|i'?m|i\u2019m|i'?ve|i\u2019ve|my|we|our)\s(?!want|need|would|wonder|wish)"
    r"|(?:he|she|they|it|there|this|every(?:one|body)|people|some(?:one|body|thing)|no(?:body|thing))\b"
    r"|(?:once|when|after|before|if|while|as|at|in|on|for|from|with|without|since|because|although|apart|besides)\b)",
    re.IGNORECASE,
)
"""How sentences begin that tell of oneself or others, and clauses that lean on another."""


class Asked(NamedTuple):
    """One thing asked in an utterance."""

    text: str
    """As typed."""
    heard: str
    """What of it was matched: without the words that lean on what was said before."""
    matches: tuple[Match, ...]
    """Every entry, likeliest first."""
    decision: Decision
    """What to do about it."""
    fits: str = ""
    """What the person told that the answer was chosen for, where it was."""

    @property
    def said(self) -> Match | None:
        """The entry that is said, surely or as a guess, where something else is answered too; None when declined."""
        return None if self.decision.action == "decline" else self.decision.meant[0]

    @property
    def named(self) -> str:
        """Id of the entry that is said, or of the gap that is named; empty when it is none."""
        return self.decision.meant[0].entry.id if self.decision.meant else ""

    @property
    def likely(self) -> float:
        """How likely it is that this is asked, where something else is asked too; 0.0 where it is not understood."""
        if self.said is None and not (self.decision.sure and is_question(self.text)):
            return 0.0
        confidence = self.decision.meant[0].confidence
        return confidence if confidence >= _LEAST else 0.0


class _Piece(NamedTuple):
    """A sentence, or what stands between two of its joints."""

    start: int
    end: int
    asks: bool
    """Whether it may ask something; otherwise it is background, which only tells what a question beside it means."""


def things_asked(utterance: str, understand: Callable[[str], Asked], links: Iterable[str] = ()) -> list[Asked]:
    """The things asked in an utterance, in order and none twice; at least one. `understand` takes a part of it.

    An utterance asks one thing, what it means as a whole, unless its parts are likelier together: each is understood
    on its own, as one of the things that the whole may mean. What is urgent is all that is asked.
    `links` are words that are read as "and" or "also".
    """
    understand = cache(understand)
    whole = understand(utterance)
    if shared := _coordinated(utterance, understand, whole):
        return shared
    pieces = _pieces(utterance, _joints(tuple(links)))
    if len(pieces) == 1:
        return [whole]
    if any(match.entry.urgent for match in whole.matches):
        found = (understand(utterance[piece.start : piece.end]) for piece in pieces)
        for item in (whole, *found):
            if item.decision.sure and item.decision.meant[0].entry.urgent:
                return [item]
    alone = _stand_alone(utterance, [piece for piece in pieces if piece.asks])
    likely, parts = _likeliest_parts(utterance, pieces, understand, whole, alone=alone)
    if whole.matches[0].entry.kind == "small_talk":
        # Courtesy beside a question, however clear, is not what was asked.
        return parts or [whole]
    names = {item.named for item in parts}
    if whole.named in names and any(item.said and item.said.entry.part_of in names for item in parts):
        # "Pay, India" narrows a topic down.
        return [whole]
    if whole.decision.action == "answer" and any(item.likely < (_LEAST_ALONE if alone else _LIKELY) for item in parts):
        # A mere guess at a part adds nothing to a whole that is surely understood.
        return [whole]
    if len(parts) > 1 and all(_OPENER.match(item.text) for item in parts) and _is_among(whole, parts):
        # The whole means no more than its plainest part does.
        return parts
    if len(parts) > 1 and (likely >= _PLAIN or _SEVERAL_ODDS * _odds(likely) > _odds(whole.matches[0].confidence)):
        return parts
    if len(parts) == 1 and likely >= _PLAIN and whole.said is None:
        # What is told beside a plain question does not make it something that nothing covers.
        return list(map(_as_a_guess, parts))
    clearer = _odds(likely) > _SEVERAL_ODDS * _odds(whole.matches[0].confidence)
    if len(parts) == 1 and (clearer or not (whole.said or whole.decision.sure)):
        # Not understood with all that is told beside it, or far less clear, but without that.
        return list(map(_as_a_guess, parts))
    return [whole]


def _is_among(whole: Asked, parts: Sequence[Asked]) -> bool:
    """Whether one of the parts plainly means the same as the whole."""
    return any(item.named == whole.named and item.likely >= _PLAIN for item in parts)


def _coordinated(utterance: str, understand: Callable[[str], Asked], whole: Asked) -> list[Asked]:
    """The two things of which an utterance asks the same, where they are two topics; none where the whole is sure."""
    if whole.decision.sure:
        return []
    found = [(own, understand(text)) for own, text in conjuncts(utterance)]
    likely = all(item.said and item.likely >= _LIKELY for _, item in found)
    if not likely or len({item.named for _, item in found}) < 2:
        return []
    return [item._replace(text=own) for own, item in found]


def _best(found: tuple[float, list[Asked]]) -> tuple[float, int]:
    """What is likeliest comes last, and of what is as likely, what has the most parts."""
    likely, parts = found
    return likely, len(parts)


def _odds(probability: float) -> float:
    cut = min(probability, _MOST)
    return cut / (1.0 - cut)


def _as_a_guess(item: Asked) -> Asked:
    """What was asked, said tentatively if it is said at all."""
    if item.decision.action != "answer":
        return item
    return item._replace(decision=Decision("tentative", item.decision.meant))


def is_question(text: str) -> bool:
    """Whether a text asks for something, by its first word, its last mark, or in so many words."""
    text = text.strip()
    return text.endswith("?") or _OPENER.match(text) is not None or _INDIRECT.search(text) is not None


def _stand_alone(utterance: str, pieces: Sequence[_Piece]) -> bool:
    """Whether pieces could each be said alone: all are whole questions, or bare names ("pay & work life balance").

    Names written as one ("AI/ML engineer") are one.
    """
    texts = [utterance[piece.start : piece.end] for piece in pieces]
    if len(texts) < 2:
        return False
    as_one = any(next_piece.start - piece.end < _LEAST_APART for piece, next_piece in pairwise(pieces))
    return all(map(_OPENER.match, texts)) or (not as_one and all(map(_is_name, texts)))


def _is_name(text: str) -> bool:
    said = words(text)
    return len(said) <= _LONGEST_NAME and not any(map(is_function_word, said))


@cache
def _joints(links: tuple[str, ...]) -> re.Pattern[str]:
    """What may stand between two things asked in one sentence."""
    words = "|".join(map(re.escape, ("and", "also", "plus", "as well as", *links)))
    return re.compile(
        rf"\s*(?:[,&\n]|;(?=\s))\s*(?:(?:{words})\s+)*|\s+[/+|\u2022\u2013\u2014]\s+|(?<=\w\w)/(?=\w\w)|\s+(?:{words})\s+(?:(?:also|then)\s+)?"
        r"|\s+or\s+(?=(?:should|shall|do|does|is|are|can|could|will|would)\b)",
        re.IGNORECASE,
    )


def _pieces(utterance: str, joint: re.Pattern[str]) -> list[_Piece]:
    """The pieces of an utterance, at least one, and few; where none seems to ask, all that is not background does."""
    spans = _sentence_spans(utterance)
    pieces = [piece for span in spans for piece in _of_sentence(utterance, span, joint)]
    if len(pieces) > _MOST_PIECES:
        pieces = [_Piece(start, end, is_question(utterance[start:end])) for start, end in spans[-_MOST_PIECES:]]
    if not any(piece.asks for piece in pieces):
        pieces = [piece._replace(asks=not _BACKGROUND.match(utterance, piece.start)) for piece in pieces]
    return pieces or [_Piece(0, len(utterance), asks=True)]


def _sentence_spans(utterance: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends."""
    spans, end = [], 0
    for sentence in sentences(utterance):
        start = utterance.index(sentence, end)
        end = start + len(sentence)
        spans.append((start, end))
    return spans


def _of_sentence(utterance: str, span: tuple[int, int], joint: re.Pattern[str]) -> list[_Piece]:
    """The pieces of a sentence, without the words that link it to the one before. What is linked asks as well."""
    start, end = span
    mark = _MARK.match(utterance, start, end)
    start = mark.end() if mark else start
    linked = _LINK.match(utterance, start, end)
    cuts = [linked.end() if linked else start]
    found = list(joint.finditer(utterance, cuts[0], end))
    for at in found if len(found) <= _MOST_JOINTS and end - start <= _LONGEST_SENTENCE else ():
        left, right = utterance[cuts[-1] : at.start()], utterance[at.end() : end]
        if left.strip() and right.strip() and not _COMPARED.search(left):
            cuts += at.span()
    texts = [(first, last, utterance[first:last]) for first, last in zip(cuts[::2], [*cuts[1::2], end], strict=True)]
    asking = linked or is_question(utterance[start:end]) or any(is_question(text) for _, _, text in texts)
    return [
        _Piece(first, last, bool(asking) and (is_question(text) or not _BACKGROUND.match(text)))
        for first, last, text in texts
    ]


def _likeliest_parts(
    utterance: str, pieces: Sequence[_Piece], understand: Callable[[str], Asked], whole: Asked, *, alone: bool
) -> tuple[float, list[Asked]]:
    """The likeliest way to put the pieces together to things asked, and how likely it is; none where none is answered.

    Background is left out, or goes with the question beside it.
    """
    plain = _LEAST_ALONE if alone else _PLAIN
    borne_out = {match.entry.id for match in whole.matches[:_BORNE_OUT]}
    best: list[tuple[float, list[Asked]]] = [(1.0, [])]
    for last, piece in enumerate(pieces):
        found: tuple[float, list[Asked]] = (0.0, []) if piece.asks else best[last]
        for first in range(last + 1):
            likely, parts = best[first]
            run = pieces[first : last + 1]
            if not likely or len(run) == len(pieces) or not any(piece.asks for piece in run):
                continue
            item = understand(utterance[run[0].start : run[-1].end])
            # What is plain is as good as certain, so that one plain part is not preferred to two.
            likely *= item.likely if item.likely < _PLAIN else 1.0
            if item.said and item.said.entry.kind == "small_talk":
                found = max(found, (likely, parts), key=_best)
            elif (item.named in borne_out or item.likely >= plain) and item.named not in {part.named for part in parts}:
                found = max(found, (likely, [*parts, item]), key=_best)
        best.append(found)
    likely, parts = best[-1]
    return (likely, parts) if any(item.said for item in parts) else (0.0, [])
