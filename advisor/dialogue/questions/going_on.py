"""Going on: what is asked with the latest answer in mind is answered by the lines of that answer.

Whether it is, follows from three things by a logistic regression, fitted to 160 such questions, 500 that stand alone
and 240 that the latest answer does not answer, all written for it: how the wording leans on what was said, and the
confidence in the likeliest line of the latest answer and of any other.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate
from math import exp, log

from ...lines import lines_of
from ...models import Match, Reply
from ...patterns import regex
from ...text import normalize, telling_stems, words
from ..acts import free_words, requisites
from ..follow_ups import reference
from ..follow_ups.challenges import says_who
from ..follow_ups.evidence import figures_in
from ..follow_ups.nearest_lines import likely_lines
from ..forms import names_head
from ..pay import places
from ..person import own_projects
from ..talk import Talk
from .asked_lines import Passage, is_far_likelier
from .in_talk import by_itself, is_elsewhere
from .names import names_in

__all__ = ["how_far", "passage"]

_LEANING, _LATEST, _OTHER, _CONSTANT = 0.72, 0.39, -0.07, 0.18
"""Weights of the log-odds that the wording leans, and of the logarithms of the two confidences."""
_LEAST_SHARE, _LEAST_LINE = 0.01, 1e-4
"""What these are at least, so that none counts without end."""
_LIKELY = 0.35
"""Probability from which the lines of the latest answer are told."""
_PLAINLY = 0.7
"""The same where a word stands in no answer."""
_AN_ACT, _SAYS, _HARDLY = 0.6, 0.003, 0.01
"""Confidence from which it is an act, no question; from which a line says anything of it; and up to which, hardly."""
_WHAT_IS = regex(
    r"(?:(?:and|so|ok|but)[, ]+)*(?:what|who)(?:'?s| is| are)(?: this| that| the| these)? (?:\S+ ){0,2}\S+$"
)
_DIGITS = regex(r"[\d.]+")
_ENOUGH, _MOST, _NEARLY = 0.75, 3, 0.2
"""Share of the latest answer's confidence that the lines told have together, which are so many at most, and none of
them less likely than this share of the likeliest."""


def passage(talk: Talk, utterance: str, leaning: float) -> Passage | None:
    """The lines of the latest answer that an utterance asks for; None where it does not go on with that.

    `leaning`: how likely the wording of the whole message leans on what was said before it, 0.0 to 1.0.
    """
    if len(talk.state.latest) > 1 and "which" in words(utterance):
        return None  # It asks between them.
    if own_projects.names_data(talk, utterance):
        return None
    if not talk.state.told or places.only_names_a_place(utterance) or _asks_of_a_name(talk, utterance):
        return None
    if reference.cases(talk, utterance):
        return None  # All of them are told, and not one line.
    act = free_words.heard(talk, utterance)
    if act.kind != free_words.QUESTION and act.confidence >= _AN_ACT:
        return None
    found = talk.advisor.match_lines(utterance) if talk.state.latest else ()
    latest = [line for line in found if line.entry.id in talk.state.latest and not _clash(utterance, line.entry.answer)]
    if not latest or (latest[0].confidence < _SAYS and not figures_in(utterance)):
        return None
    other = next((line.confidence for line in found if line.entry.id not in talk.state.latest), 0.0)
    likely = _goes_on(leaning, latest[0].confidence, other)
    if likely < _LIKELY or is_far_likelier(found, talk.state.latest) or by_itself(talk, utterance):
        return None
    if likely < _PLAINLY and reference.unknown(talk, utterance):
        return None
    entry = talk.knowledge[latest[0].entry.id]
    if is_elsewhere(talk, utterance, [entry]):
        return None
    mine = [line for line in latest if line.entry.id == entry.id]
    if mine[0].confidence < _HARDLY and not telling_stems(talk.advisor.rewritten(utterance)):
        mine = likely_lines(talk, utterance, entry)[:1] or mine
    # What an answer begins with settles it, whatever heading is named.
    leads = mine[0].entry.answer == lines_of(entry.answer)[0]
    headed = set() if leads else {text for line in mine if names_head(utterance, text := line.entry.answer)}
    told = headed or _likeliest(mine)
    new = {text for text in told if not talk.state.told_only(text)}
    return Passage(entry, tuple(text for text in lines_of(entry.answer) if text in (new or told)), likely)


def how_far(talk: Talk, utterance: str, found: Passage) -> Reply | None:
    """Whose word a line is and how far it goes, to who doubts the one told last, or takes up a figure; else None."""
    again = all(map(talk.state.told_only, found.lines)) and requisites.doubts(utterance)
    figures = _with_units(utterance) & _with_units(" ".join(found.lines))
    return says_who(talk, utterance, utterance) if again or figures else None


def _with_units(text: str) -> frozenset[str]:
    """The figures of a text, those with a unit only with it: 22 months are no 22 %."""
    figures = figures_in(text)
    return figures - {match[0] for figure in figures if (match := _DIGITS.match(figure)) and match[0] != figure}


def _clash(utterance: str, line: str) -> bool:
    """Whether a line has the digits of an utterance with another unit."""
    own, other = _with_units(utterance), _with_units(line)
    return not own & other and bool(_digits(own) & _digits(other))


def _digits(figures: Iterable[str]) -> set[str]:
    return {match[0] for figure in figures if (match := _DIGITS.match(figure)) and match[0] != figure}


def _asks_of_a_name(talk: Talk, utterance: str) -> bool:
    """Whether an utterance asks what a name is, be it in an answer."""
    return _WHAT_IS.match(normalize(utterance)) is not None and bool(names_in(talk.knowledge.topics, utterance))


def _goes_on(share: float, latest: float, other: float) -> float:
    """How likely a question goes on with the latest answer."""
    share = min(max(share, _LEAST_SHARE), 1.0 - _LEAST_SHARE)
    odds = _LEANING * log(share / (1.0 - share)) + _CONSTANT
    odds += _LATEST * log(latest + _LEAST_LINE) + _OTHER * log(other + _LEAST_LINE)
    return 1.0 / (1.0 + exp(-odds))


def _likeliest(lines: list[Match]) -> set[str]:
    """The texts of the first of some lines, best first, that have enough of their confidence together."""
    enough = _ENOUGH * sum(line.confidence for line in lines)
    before = [0.0, *accumulate(line.confidence for line in lines)]
    least = _NEARLY * lines[0].confidence
    return {
        line.entry.answer
        for line, sum_before in zip(lines[:_MOST], before, strict=False)
        if sum_before < enough and line.confidence >= least
    }
