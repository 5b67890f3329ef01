"""Pieces: the sentences of an utterance, parted where one may ask several things; and what looks like a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ...patterns import regex
from ...text import is_function_word, normalize, sentences, words
from .background import ANNOUNCES, JUDGES, RELATIVE, TELLS, WHICH_TELLS, is_background, leads_up
from .coordination import WILL_DO, share_the_rest

__all__ = ["Piece", "asking_part", "is_name", "is_question", "leans", "opens_a_question", "pieces_of", "stand_alone"]

_MOST_PIECES, _MOST_JOINTS = 8, 4
"""Pieces of an utterance that are looked at; joints of a sentence that may ask several things."""
_LONGEST_NAME = 3
"""Words of the bare name of a thing."""
_BEFORE_A_NAME = frozenset("the a an my about".split())
"""Words that may stand before such a name."""
_LEAST_APART = 2
"""Characters between two bare names, at least: a mark and a space."""
_LONGEST_SENTENCE = 300
"""Characters of a sentence that may hold several questions; a longer one is a story."""

_QUESTION_WORDS = (
    r"(?:(?:what|how|who|where|which|when(?=\s+(?:do|does|did|is|are|was|were|will|would|can|could|should|shall|must|may|might|has|have|am|to|and|or|exactly)\b|\s+\w+\W*$|\W*$)|why|is|are|do|does|did|can|could|should|will|would|any"
    r"|am(?=\s+i\b)|whether|whom|whose|was(?=\s+(?:i|it|that|this)\b)|(?:has|have)(?=\s+(?:i|you|we|they|any(?:one|body))\b))(?:['\u2019]?s)?\b"
    r"|(?:tell|explain|describe|show|suggest|recommend|give|list|compare|send|guide|share|say|advise|clarify|need)\b)"
)
_OPENER = regex(
    r"(?:(?:and|n|also|so|but|or|then|now|just|ok(?:ay)?|well|please|pls|plz|kindly|sir|madam|hi|hello|hey|bhai|bro|yaar"
    r"|dude|lol|btw|any(?:ways?|how)|actually|basically|honestly|first(?:ly)?|second(?:ly)?|third(?:ly)?|last(?:ly)?|finally|next"
    r"|like(?=,?\s+(?:what|how|which|where|who|why|is|are|do|does|can)\b)"
    r"|by the way|on another note|if (?:yes|so|not|no|that)"
    r"|my\s+(?:main\s+|real\s+|next\s+|other\s+)?(?:question|doubt|query)(?:\s+is(?:\s+that)?)?)[,!:]?\s+)*"
    r"(?:(?:in|for|from|at|to|by|with|on|of|till|until)\s+(?=(?:how|what|which|where|whom|when)\b))?"
    rf"{_QUESTION_WORDS}",
    re.IGNORECASE,
)
_INDIRECT = regex(
    r"\b(?:wonder(?:ing|ed|s)?|(?:want|like|love|wish|need)(?: also)? to (?:know|understand|be told|ask|hear|find out)"
    r"|curious"
    r"|no (?:clue|idea) (?:what|how|which|where|if|whether)"
    r"|(?:do ?n['\u2019]?t|do not) (?:really |quite )?understand (?:the|what|how|which|why)"
    r"|[ei]nquire|ask(?:s|ed|ing)? (?:(?:me|us) )?(?:what|how|why|if|whether|where|which))\b",
    re.IGNORECASE,
)
_POINTING = frozenset("it its this that these those there then they them he she his her him so such same one".split())
"""Words that point at what was said before."""
_MARK = regex(r"\s*(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]|[-*\u2022\u2013])\s+(?=\S)")
"""What stands before an item of a list."""
_LINK = regex(
    r"\s*(?:(?:and\s+)?also|(?:and\s+)?(?:the\s+)?same(?:\s+(?:question|thing|goes))?\s+for|plus|besides|then|additionally|furthermore|moreover|p\.?s\.?|and(?=\s+(?:(?:what|how)\s+)?about\b)|(?<=\?\s)and(?!\s+(?:wh\w+|how|is|are|do|does)\b|[^.?!]*\b(?:i|i['\u2019]?m|my|we|he|she|they|you|it|this|that|yes|no)\b)|not\s+(?:only|just)(?=.*\bbut\b))\b"
    r"[,:]?\s+(?=\S)",
    re.IGNORECASE,
)
_COLON = regex(r":\s+(?=\S)")
_LEAST_AFTER_COLON = 3
"""Words of a question that follows what only leads up to it ("one thing: is a degree needed")."""
_OF_THAT = regex(
    r"\W*(?:will|does|do|would|can|could|is|was) (?:it|that|this|they|these)"
    r"(?: (?:also|really|still|be|work|do|run|ok|okay|fine|enough|good|possible|normal|true|right|allowed))+\W*"
    r"|(?:for how long|(?:since|until|till|by) when)\W*",
    re.IGNORECASE,
)
"""What only asks of what stands before it: "8 GB of RAM, will it work?"."""
_OPEN_LIST = regex(r"\betc\b\.?,?\s+(?=[a-z])", re.IGNORECASE)
"""The end of a list of examples within a sentence, which goes on behind it."""
_IF = regex(
    r"(?:(?:and|but|so|or)\s+)?(?:if|when|once|after|before|while|since|because|as)\s.{3,}?,?\s(?:how|what|which|where|who|should|can"
    r"|could|do|does|is|are|will|would|must)\s(?:i|we|you|one|they|he|she|it|the|my|your|an?|to|much|many|long|about)\b",
    re.IGNORECASE,
)
"""A condition with a question behind it: "if they make an offer, how do I haggle"."""
_EITHER = regex(r"(?!.*\b(?:i|i'?m|we|my|he|she|it)\b).{4,}\sor\s.{3,}", re.IGNORECASE)
"""A choice that nobody is said to have made: "Python first or SQL first"."""


class Piece(NamedTuple):
    """A sentence, or what stands between two of its joints."""

    start: int
    end: int
    asks: bool
    """Whether it may ask something; otherwise it is background, which only tells what a question beside it means."""


def is_question(text: str) -> bool:
    """Whether a text asks for something, by its first word, its last mark, or in so many words."""
    text = text.strip()
    return not ANNOUNCES.fullmatch(text) and (text.endswith("?") or opens_a_question(text))


def asking_part(utterance: str) -> str:
    """The sentences of an utterance that ask something; all of it where none does."""
    return " ".join(filter(is_question, sentences(utterance))) or utterance


def opens_a_question(text: str) -> bool:
    """Whether a text begins as a question, or an order to tell something, does, or asks in so many words."""
    if _IF.match(text):
        return True
    if "?" not in text and (JUDGES.match(text) or WHICH_TELLS.match(text)):
        return False
    return _OPENER.match(text) is not None or _INDIRECT.search(text) is not None


def stand_alone(utterance: str, pieces: Sequence[Piece]) -> bool:
    """Whether pieces could each be said alone: all are whole questions, or bare names ("pay & work life balance").

    Names written as one ("AI/ML engineer") are one.
    """
    texts = [utterance[piece.start : piece.end] for piece in pieces]
    if len(texts) < 2:
        return False
    as_one = any(
        next_piece.start - piece.end < _LEAST_APART and utterance[piece.end - 1].isalnum()
        for piece, next_piece in pairwise(pieces)
    )
    return all(map(_OPENER.match, texts)) or (not as_one and all(map(is_name, texts)))


_ANYBODY = regex(r"\b(?:does|do|can|could|should|would|must|is|may) one\b(?! (?:more|that|which)\b)")
"""Where "one" is anybody: "what does one do all day?"."""
_EXPLETIVE = regex(
    r"\b(?:does|do|did|will|would|can|could|may|might) it (?:\w+ )?(?:take|cost)s?\b(?=.* to (?!it\b|that\b|this\b)\w+)"
    r"|\b(?:is|was|will|would) it (?:be )?(?=(?:\w+ ){1,4}to \w+ (?!it\b|that\b|this\b|them\b)\w+)|\bwhat is it that\b"
)
"""Where "it" only stands for what follows: "how long does it take to become one?", "is it hard to learn Python?"."""


def leans(text: str) -> bool:
    """Whether a text points at what was said before it ("is it worth that?")."""
    said = _EXPLETIVE.sub(" ", _ANYBODY.sub(" ", normalize(text))).strip(" ?.!").removesuffix(" then")
    return not _POINTING.isdisjoint(words(said))


def is_name(text: str) -> bool:
    """Whether a text is no more than the bare name of a thing."""
    said = words(text)
    if len(said) > 1 and said[0] in _BEFORE_A_NAME:
        del said[0]
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
        pieces = [piece._replace(asks=not is_background(utterance[piece.start : piece.end])) for piece in pieces]
    return pieces or [Piece(0, len(utterance), asks=True)]


@cache
def _joints(links: tuple[str, ...]) -> re.Pattern[str]:
    """What may stand between two things asked in one sentence."""
    words = "|".join(map(re.escape, ("and", "but also", "also", "then also", "plus", "as well as", *links)))
    return regex(
        rf"\s*(?:[,\n]|(?<!\b\w)(?<!\b\w\s)&(?!\s?[b-hj-z]\b)|;(?=\s))\s*(?:(?:{words})\s+)*|\s+[-/+|\u2022\u2013\u2014]+\s+|(?<=\w\w)/(?=\w\w)|(?<!\bi)(?<!\bi'd)(?<!\bwould)(?<!\bshould)(?<!\bwish)(?<!\bwant)(?<!\bwhen)(?<!\bwhere)(?<!\bhow)\s+(?:{words})\s+(?:(?:also|then)\s+)?"
        r"|,?\s+so,?\s+(?=(?:what|how|which|where|who|should|do|does|is|are|can|could|will)\s\w+)"
        r"|\s+then\s+(?=(?:what|how|which|where|who|should|do|does|is|are|can)\s)"
        rf"|\s+(?!{WILL_DO})or\s+(?=(?:should|shall|do|does|is|are|can|could|will|would)\b)",
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
        compared = share_the_rest(left, at[0].strip(), right, named=is_name(left))
        # "Quick one - is it hard?" leads up to a question.
        quick = at[0].strip() == "-" and not is_question(left)
        if left.strip() and right.strip() and not (compared or quick):
            cuts += at.span()
    parts = zip(cuts[::2], [*cuts[1::2], end], strict=True)
    spans = [part for first, last in parts for part in _parted_at_colon(utterance, first, last)]
    texts = [utterance[first:last] for first, last in spans]
    asking = (
        linked
        or is_question(utterance[start:end])
        or _EITHER.fullmatch(utterance[start:end])
        or any(is_question(text) for text in texts if not (TELLS.match(texts[0]) and RELATIVE.match(text)))
    )
    if not asking:
        return [Piece(first, last, asks=False) for first, last in spans]
    return list(_asking(utterance, spans))


def _asking(utterance: str, spans: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """Those pieces of a sentence that asks. What somebody tells of themselves goes on up to the question."""
    texts = [utterance[start:end] for start, end in spans]
    last = max((place for place, text in enumerate(texts) if opens_a_question(text)), default=0)
    telling = False
    for place, (span, text) in enumerate(zip(spans, texts, strict=True)):
        telling = place < last and not opens_a_question(text) and (telling or TELLS.match(text) is not None)
        of_that = place > 0 and _OF_THAT.fullmatch(text)
        asks = not (telling or of_that or text.endswith(":")) and _asks(text)
        yield Piece(*span, asks=asks)


def _parted_at_colon(utterance: str, start: int, end: int) -> list[tuple[int, int]]:
    """Parts of a sentence, where words before a colon only lead up to a question."""
    colon = _COLON.search(utterance, start, end)
    question = utterance[colon.end() : end] if colon else ""
    if colon and opens_a_question(question) and len(words(question)) >= _LEAST_AFTER_COLON:
        return [(start, colon.start() + 1), (colon.end(), end)]
    return [(start, end)]


def _asks(text: str) -> bool:
    """Whether a part of a sentence that asks does so itself."""
    return not (leads_up(text) if is_question(text) else is_background(text))
