"""Segmentation: an utterance into the things asked in it, each with what it may mean. No text is matched twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from ...patterns import regex
from ...text import words
from .asked import Asked
from .background import is_remark
from .coordination import conjuncts
from .parts_asked import parts_asked
from .pieces import Piece, is_name, is_question, leans, opens_a_question, pieces_of, stand_alone
from .told_beside import (
    apart_from_the_told,
    asked_of_what_is_told,
    beside_a_gap,
    beside_strangers,
    is_told_beside,
    not_of_oneself,
    points,
)

__all__ = ["things_asked"]

_SEVERAL_ODDS = 16.0
"""Parts are believed where their odds, together and this many times over, are better than those of the whole: what is
said beside a question makes the whole seem less likely than it is."""
_MOST = 0.98
"""Confidence from which more of it says no more."""
_TOGETHER = 0.4
"""Least likelihood, together, of several parts of what is not understood as a whole: as much as a guess needs."""
_LIKELY = 0.8
"""Confidence from which a part counts beside a whole that is surely understood."""
_LEAST_ALONE = 0.6
"""The same, where each part could be said alone."""
_AMONG = 2
"""Parts that are answered, at least, beside the bare name of something that nothing covers."""
_LEAST_SAID = 5
"""Words of what says nothing, at least: fewer may be the bare names of things asked about."""
_BORNE_OUT = 8
"""A part means one of this many that the whole most likely means, unless it is plain or could be said alone."""
_PLAIN = 0.95
"""Confidence from which a part is plain, and from which parts are believed whatever the whole may mean."""
_ABOUT = regex(r".*\b(?:about|regarding|info on|explain)\s+", re.IGNORECASE)
"""What leads up to the things that somebody lists."""
_OF_THEM = regex(r"\bsuch (?:an? )?(?:person|people|engineers?|someone|somebody|job|work)\b", re.IGNORECASE)
"""Words for those who have the job, whoever else is told of."""


def things_asked(
    utterance: str, understand: Callable[[str], Asked], links: Iterable[str] = (), *, goes_on: bool = False
) -> list[Asked]:
    """The things asked in an utterance, in order and none twice; at least one. `understand` takes a part of it.

    An utterance asks one thing, what it means as a whole, unless its parts are likelier together: each is understood
    on its own, as one of the things that the whole may mean. What is urgent is all that is asked.
    `links` are words that are read as "and" or "also"; `goes_on`: whether something was answered before.
    """
    understand = cache(understand)
    whole = understand(utterance)
    pieces = pieces_of(utterance, links)
    if shared := _coordinated(utterance, understand, whole) or _listed(utterance, pieces, understand, whole):
        return shared
    telling = [piece for piece in pieces if not is_remark(utterance[piece.start : piece.end])]
    if len(pieces) == 1 or (len(telling) == 1 and telling[0].asks):
        return [understand(utterance[piece.start : piece.end]) for piece in telling] or [whole]
    if any(match.entry.urgent for match in whole.matches):
        found = (understand(utterance[piece.start : piece.end]) for piece in pieces)
        for item in (whole, *found):
            if item.decision.sure and item.decision.meant[0].entry.urgent:
                return [item]
    if whole.matches[0].entry.kind != "small_talk":
        several = parts_asked(utterance, telling, understand, whole)
        # "Who are they? On how many people is it based?" asks of what was answered.
        if len(several) > 1 and not (goes_on and all(leans(part.text) for part in several)):
            return [part.as_a_guess() for part in several] if whole.is_gap else several
    alone = stand_alone(utterance, [piece for piece in pieces if piece.asks])
    likely, parts = _likeliest_parts(utterance, pieces, understand, whole, alone=alone)
    apart = [(piece.asks, understand(utterance[piece.start : piece.end])) for piece in pieces]
    asking, beside = [own for asks, own in apart if asks], [own for asks, own in apart if not asks]
    if whole.matches[0].entry.kind == "small_talk":
        # Courtesy beside a question, however clear, is not what was asked.
        return parts or [own for own in asking if own.said and own.said.entry.kind == "topic"] or [whole]
    names = {item.named for item in parts}
    if whole.named in names and any(item.said and item.said.entry.part_of in names for item in parts):
        # "Pay, India" narrows a topic down.
        return [whole]
    if two := apart_from_the_told(whole, asking, beside):
        return two
    if one := beside_a_gap(whole, asking, beside):
        return [one.as_a_guess()]
    least = _LEAST_ALONE if alone else _LIKELY
    if whole.said and whole.said.confidence >= _LIKELY and any(item.likely < least for item in parts):
        # A mere guess at a part adds nothing to a whole that is surely understood.
        return [whole]
    if len(parts) > 1 and (_means_no_more(whole, parts) or _are_believed(parts, likely, whole)):
        return [part.as_a_guess() for part in parts] if whole.is_gap else parts
    told, guessed = {own.named for own in beside}, whole.said is not None and not whole.decision.sure
    alone = all(item.decision.sure and not leans(item.text) for item in parts)
    plain = likely >= _PLAIN or (whole.is_gap and whole.named in told and alone)
    if len(parts) == 1 and plain and (whole.said is None or is_told_beside(whole, parts[0])):
        # What is told beside a plain question does not make it something else, or something that nothing covers.
        return [part.as_a_guess() for part in parts]
    if guessed and (own := beside_strangers(asking, beside)):
        return [whole if own.named == whole.named else own.as_a_guess()]
    if guessed and (own := not_of_oneself(whole, asking, told)):
        return [own.as_a_guess()]
    narrower = any(item.said and item.said.entry.part_of == whole.named for item in parts)
    clearer = _odds(likely) > _SEVERAL_ODDS * _odds(whole.matches[0].confidence)
    # What none of its pieces means is a mixture of their words.
    mixed = guessed and whole.named not in {own.named for _, own in apart}
    clearer = clearer or (mixed and likely > whole.matches[0].confidence)
    of_it = whole.said is not None and all(points(part.text) for part in parts)
    if len(parts) == 1 and (narrower or (clearer and not of_it) or not whole.named):
        # What is told beside a question blurs which part of a topic it is about, or makes it far less clear.
        return [part.as_a_guess() for part in parts]
    unclear = (whole.said is None and not whole.decision.sure) or mixed
    return (_sure_among(asking) if unclear else []) or asked_of_what_is_told(whole, apart) or [whole]


def _sure_among(asking: Sequence[Asked]) -> list[Asked]:
    """The one whole question of several that is surely understood, as a guess, where the others blur it."""
    sure = [own.as_a_guess() for own in asking if own.decision.sure and own.said and opens_a_question(own.text)]
    one = len(sure) == 1 < len(asking)
    return sure if one and not any(leans(own.text) or is_name(own.text) for own in asking) else []


def _are_believed(parts: Sequence[Asked], likely: float, whole: Asked) -> bool:
    """Whether several parts, together this likely, are what was asked rather than the whole.

    Pieces of a question that nothing covers are often like some topic; so where the whole is likely such a question,
    each part must be sure, or a whole question or bare name, one of them surely understood.
    """
    if likely >= _PLAIN:
        return True
    if whole.is_gap:
        plain = likely >= _LIKELY and all(opens_a_question(part.text) for part in parts)
        sure = [part.decision.sure for part in parts]
        return plain or all(sure) or (any(sure) and all(map(_is_plain, parts)))
    together = whole.said is not None or likely >= _TOGETHER
    return together and _SEVERAL_ODDS * _odds(likely) > _odds(whole.matches[0].confidence)


def _is_plain(part: Asked) -> bool:
    """Whether a part is a whole question that is likely understood, or a bare name that is all but surely."""
    opens = opens_a_question(part.text)
    return part.likely >= (_LEAST_ALONE if opens else _LIKELY) and (opens or is_name(part.text))


def _is_plain_beside(own: Asked, run: Asked) -> bool:
    """Whether a question is all but surely understood alone, and a run that holds it means something else.

    One on those who have the job need only be likely: what somebody tells of themselves is not of them.
    """
    plain = own.likely >= _PLAIN and not leans(own.text)
    of_them = own.likely >= _LEAST_ALONE and _OF_THEM.search(own.text)
    return bool(plain or of_them) and opens_a_question(own.text) and own.named != run.named


def _says_nothing(part: Asked) -> bool:
    """Whether a part is like nothing in the knowledge, and asks nothing: "thanks for this app, …"."""
    return len(words(part.text)) >= _LEAST_SAID and not (part.named or is_question(part.text))


def _means_no_more(whole: Asked, parts: Sequence[Asked]) -> bool:
    """Whether all parts are whole questions, and one of them plainly means the same as the whole."""
    opening = all(opens_a_question(item.text) for item in parts)
    return opening and any(item.named == whole.named and item.likely >= _PLAIN for item in parts)


def _coordinated(utterance: str, understand: Callable[[str], Asked], whole: Asked) -> list[Asked]:
    """The two things of which an utterance asks the same, where they are two topics; none where the whole is sure."""
    if whole.decision.sure:
        return []
    found = [(own, understand(text)) for own, text in conjuncts(utterance)]
    likely = all(item.decision.sure if whole.is_gap else item.said and item.likely >= _LIKELY for _, item in found)
    two = len({item.named for _, item in found}) > 1
    return [item._replace(text=own) for own, item in found] if likely and two else []


def _listed(utterance: str, pieces: Sequence[Piece], understand: Callable[[str], Asked], whole: Asked) -> list[Asked]:
    """The three things or more that somebody lists: "about CVs, interviews and pay"; none where one is unlikely."""
    texts = [utterance[piece.start : piece.end] for piece in pieces]
    doubtful = not whole.is_gap or whole.decision.meant[0].confidence < _LEAST_ALONE
    named = doubtful and len(texts) > _AMONG and all(map(is_name, (_ABOUT.sub("", texts[0]), *texts[1:])))
    found = [understand(text) for text in texts] if named else []
    apart = len({item.named for item in found}) == len(found)
    return found if apart and all(item.said and item.likely >= _LEAST_ALONE for item in found) else []


def _best(found: tuple[float, list[Asked]]) -> tuple[float, int]:
    """What is likeliest comes last, and of what is as likely, what has the most parts."""
    likely, parts = found
    return likely, len(parts)


def _odds(probability: float) -> float:
    return min(probability, _MOST) / (1.0 - min(probability, _MOST))


def _likeliest_parts(
    utterance: str, pieces: Sequence[Piece], understand: Callable[[str], Asked], whole: Asked, *, alone: bool
) -> tuple[float, list[Asked]]:
    """The likeliest way to put the pieces together to things asked, and how likely it is; none where none is answered.

    Background is left out, or goes with the question beside it; so is what says nothing, beside a whole question.
    """
    plain = _LEAST_ALONE if alone else _PLAIN
    borne_out = {match.entry.id for match in whole.matches[:_BORNE_OUT]}
    best: list[tuple[float, list[Asked]]] = [(1.0, [])]
    opens = any(piece.asks and opens_a_question(utterance[piece.start : piece.end]) for piece in pieces)
    for last, piece in enumerate(pieces):
        found: tuple[float, list[Asked]] = (0.0, [])
        if not piece.asks or (opens and _says_nothing(understand(utterance[piece.start : piece.end]))):
            found = best[last]
        for first in range(last + 1):
            likely, parts = best[first]
            run = pieces[first : last + 1]
            if not likely or len(run) == len(pieces) or not any(piece.asks for piece in run):
                continue
            asking = [understand(utterance[piece.start : piece.end]) for piece in run if piece.asks]
            if len(asking) > 1 and all(opens_a_question(own.text) and _is_plain(own) for own in asking):
                # Two whole questions are not one, however plain it makes the two.
                continue
            item = understand(utterance[run[0].start : run[-1].end])
            if any(_is_plain_beside(own, item) for own in asking):
                # What is told before a plain question does not make it something else.
                continue
            # What is plain is as good as certain, so that one plain part is not preferred to two.
            likely *= item.likely if item.likely < _PLAIN else 1.0
            if (item.said and item.said.entry.kind == "small_talk") or item.named in {part.named for part in parts}:
                found = max(found, (likely, parts), key=_best)
            elif item.named in borne_out or item.likely >= plain:
                found = max(found, (likely, [*parts, item]), key=_best)
        best.append(found)
    likely, parts = best[-1]
    said = sum(item.said is not None for item in parts)
    # A bare name that nothing covers is one thing among several, or whom a question is put to.
    named = any(item.said is None and not is_question(item.text) for item in parts)
    return (likely, parts) if said >= (_AMONG if named else 1) else (0.0, [])
