"""Pieces: the sentences of an utterance, parted where one may ask several things; and what looks like a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..patterns import regex
from ..text import is_function_word, sentences, words

__all__ = ["Piece", "is_question", "opens_a_question", "pieces_of", "stand_alone"]

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
_OPEN_LIST = regex(r"\betc\b\.?,?\s+(?=[a-z])", re.IGNORECASE)
"""The end of a list of examples within a sentence, which goes on behind it."""


class Piece(NamedTuple):
    """A sentence, or what stands between two of its joints."""

    start: int
    end: int
    asks: bool
    """Whether it may ask something; otherwise it is background, which only tells what a question beside it means."""


def is_question(text: str) -> bool:
    """Whether a text asks for something, by its first word, its last mark, or in so many words."""
    text = text.strip()
    return text.endswith("?") or _OPENER.match(text) is not None or _INDIRECT.search(text) is not None


def opens_a_question(text: str) -> bool:
    """Whether a text begins as a question, or an order to tell something, does."""
    return _OPENER.match(text) is not None


def stand_alone(utterance: str, pieces: Sequence[Piece]) -> bool:
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


def pieces_of(utterance: str, links: Iterable[str] = ()) -> list[Piece]:
    """The pieces of an utterance, at least one, and few; where none seems to ask, all that is not background does.

    `links` are words that are read as "and" or "also".
    """
    joint = _joints(tuple(links))
    spans = _sentence_spans(utterance)
    pieces = [piece for span in spans for piece in _of_sentence(utterance, span, joint)]
    if len(pieces) > _MOST_PIECES:
        pieces = [Piece(start, end, is_question(utterance[start:end])) for start, end in spans[-_MOST_PIECES:]]
    if not any(piece.asks for piece in pieces):
        pieces = [piece._replace(asks=not _BACKGROUND.match(utterance, piece.start)) for piece in pieces]
    return pieces or [Piece(0, len(utterance), asks=True)]


@cache
def _joints(links: tuple[str, ...]) -> re.Pattern[str]:
    """What may stand between two things asked in one sentence."""
    words = "|".join(map(re.escape, ("and", "also", "plus", "as well as", *links)))
    return re.compile(
        rf"\s*(?:[,&\n]|;(?=\s))\s*(?:(?:{words})\s+)*|\s+[/+|\u2022\u2013\u2014]\s+|(?<=\w\w)/(?=\w\w)|\s+(?:{words})\s+(?:(?:also|then)\s+)?"
        r"|\s+or\s+(?=(?:should|shall|do|does|is|are|can|could|will|would)\b)",
        re.IGNORECASE,
    )


def _sentence_spans(utterance: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends."""
    spans, end = [], 0
    for sentence in sentences(utterance):
        start = utterance.index(sentence, end)
        end = start + len(sentence)
        spans.append((start, end))
    return spans


def _of_sentence(utterance: str, span: tuple[int, int], joint: re.Pattern[str]) -> list[Piece]:
    """The pieces of a sentence, without the words that link it to the one before. What is linked asks as well."""
    start, end = span
    mark = _MARK.match(utterance, start, end)
    start = mark.end() if mark else start
    linked = _LINK.match(utterance, start, end)
    cuts = [linked.end() if linked else start]
    # "Do web sites, shops, social networks etc use it?" asks one thing of many.
    listed = _OPEN_LIST.search(utterance, start, end)
    found = list(joint.finditer(utterance, listed.end() if listed else cuts[0], end))
    for at in found if len(found) <= _MOST_JOINTS and end - start <= _LONGEST_SENTENCE else ():
        left, right = utterance[cuts[-1] : at.start()], utterance[at.end() : end]
        if left.strip() and right.strip() and not _COMPARED.search(left):
            cuts += at.span()
    texts = [(first, last, utterance[first:last]) for first, last in zip(cuts[::2], [*cuts[1::2], end], strict=True)]
    asking = linked or is_question(utterance[start:end]) or any(is_question(text) for _, _, text in texts)
    return [
        Piece(first, last, bool(asking) and (is_question(text) or not _BACKGROUND.match(text)))
        for first, last, text in texts
    ]
